import ContentCompiler
import DialogueCore
import FoundationEssentials
import TestSupport
import Testing

struct RuleTests {
  @Test func `the sample content has no fault but missing translations`() {
    let rules = Set(SampleContent().compile().diagnostics.map(\.rule.name))
    #expect(rules == ["untranslated-text"])
    #expect(SampleContent.edition != nil)
  }

  @Test(arguments: RuleFolder.all.filter(\.isBad))
  func `a bad folder has the faults it lists`(folder: RuleFolder) throws {
    let said = try folder.diagnostics()
    let text = said.map { "\($0)\n" }.joined()
    #expect(text == folder.expected)
    // A recording fails once, so that nobody takes it for a test.
    if ProcessInfo.processInfo.environment["LOTSEN_RECORD"] != nil { try folder.record(text) }
    #expect(said.contains { $0.rule.name == folder.rule })
  }

  @Test(arguments: RuleFolder.all.filter { !$0.isBad })
  func `a good folder has no faults`(folder: RuleFolder) throws {
    let said = try folder.diagnostics().filter {
      $0.rule.name == folder.rule || $0.severity == .error
    }
    #expect(folder.rule == "untranslated-text" || said.isEmpty, "\(said)")
  }

  @Test func `every rule has a bad and a good folder, and every folder a rule`() {
    let rules = Set(Rule.all.map(\.id.name))
    let folders = RuleFolder.all
    #expect(Set(folders.filter(\.isBad).map(\.rule)) == rules)
    #expect(Set(folders.filter { !$0.isBad }.map(\.rule)) == rules)
  }

  @Test(arguments: Rule.all.map(\.id.name))
  func `a rule has a name of its own and a summary of one line`(name: String) throws {
    let rule = try #require(Rule.named(name))
    #expect(Rule.all.count { $0.id == rule.id } == 1)
    #expect(!rule.summary.isEmpty && rule.summary.allSatisfy { !$0.isNewline })
    #expect(rule.summary.last != ".")
  }
}
