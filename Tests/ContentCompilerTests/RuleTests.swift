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

  @Test(arguments: Rule.all.map(\.id.name))
  func `a rule explains itself in two to five sentences`(name: String) throws {
    let rule = try #require(Rule.named(name))
    let words = rule.explanation.split(separator: " ")
    #expect((2...5).contains(words.count { $0.hasSuffix(".") }), "\(rule.explanation)")
    #expect(rule.explanation.allSatisfy { !$0.isNewline } && rule.explanation.last == ".")
  }

  @Test func `the manual in the project is the one that the rules make`() throws {
    let path = ProjectFolder.path("Documentation/rules.md")
    let bytes = try #require(ProjectFolder.bytes(path))
    // To renew it: `lotsen check --explain all > Documentation/rules.md`
    #expect(String(decoding: bytes, as: UTF8.self) == RuleManual.markdown)
  }

  @Test func `the page of a rule is wrapped; a misspelt name has none`() {
    #expect(
      RuleManual.page(of: "duplicate-key") == """
        duplicate-key (error): no key stands twice in one map

        The same word stands twice before a colon in one place, and only one of the two
        could count. Decide which one is right and take the other out. If both are
        needed, one of them belongs to another question or outcome.

        """)
    #expect(RuleManual.page(of: "duplicate-keys") == nil)
  }
}
