import ContentCompiler
import DialogueCore
import StrictJSON
import TestSupport
import Testing

/// What `lotsen check` writes for people, for programs and for the places where code is reviewed.
struct CheckReportTests {
  /// A misspelt target, and a file that nobody reads, with all the characters that need care.
  private static let faulty: Compilation = {
    var sample = SampleContent(replacing: ["Dialogues/a b,c:d%ö.txt": ""])
    sample.replace("go: signs", with: "go: sings", in: "Dialogues/safety.yaml")
    let untranslated = ["Locales/ar/mornings.ftl": nil as String?]
    return SampleContent(sample, replacing: untranslated).compile()
  }()

  private let report = DiagnosticReport(faulty, dialogues: ["a b,c:d%ö.txt", "safety"])

  @Test func `a workflow command keeps its properties and its lines apart`() throws {
    let stray = try #require(Self.faulty.diagnostics.first { $0.rule.name == "stray-file" })
    let whole = DiagnosticReport(Self.faulty, dialogues: []).github.split(separator: "\n")
    let notes = stray.notes.map { "%0A\($0)" }.joined()
    #expect(
      whole.first { $0.contains("stray-file") }
        == """
        ::warning file=Dialogues/a b%2Cc%3Ad%25ö.txt,line=1,col=1,title=stray-file::\
        \(stray.message.split(separator: "%", omittingEmptySubsequences: false)
          .joined(separator: "%25"))\(notes)
        """)
    #expect(
      report.github == """
        ::error file=Dialogues/safety.yaml,line=13,col=13,title=unknown-reference::there is no \
        question or outcome ‘sings’%0Adid you mean ‘signs’?

        """)
  }

  @Test func `a SARIF log names the rules, and each fault with its place`() throws {
    let log = try JSON(reading: Array(report.sarif.utf8))
    #expect(log["version"]?.string == "2.1.0")
    #expect(log["$schema"]?.string == "https://json.schemastore.org/sarif-2.1.0.json")
    let runs = try #require(log["runs"])
    #expect(runs.count == 1)
    let run = try #require(runs.elements.first { _ in true })
    let rules = try #require(run["tool"]?["driver"]?["rules"])
    #expect(run["tool"]?["driver"]?["name"]?.string == "lotsen")
    #expect(rules.elements.map { $0["id"]?.string } == Rule.all.map(\.id.name))
    #expect(
      rules.elements.map { $0["shortDescription"]?["text"]?.string } == Rule.all.map(\.summary))
    #expect(rules.elements.map { $0["help"]?["text"]?.string } == Rule.all.map(\.explanation))
    #expect(
      rules.elements.map { $0["defaultConfiguration"]?["level"]?.string }
        == Rule.all.map(\.severity.rawValue))
    let number = try #require(Rule.all.firstIndex { $0.id.name == "unknown-reference" })
    #expect(
      report.sarif.split(separator: "\"results\":").last.map(String.init) == """
        [{"ruleId":"unknown-reference","ruleIndex":\(number),"level":"error","message":{"text":\
        "there is no question or outcome ‘sings’\\ndid you mean ‘signs’?"},"locations":\
        [{"physicalLocation":{"artifactLocation":{"uri":"Dialogues/safety.yaml"},\
        "region":{"startLine":13,"startColumn":13}}}]}]}]}

        """)
  }

  @Test func `the place in a SARIF log is a relative reference`() {
    let log = DiagnosticReport(Self.faulty, dialogues: []).sarif
    #expect(log.contains(#""uri":"Dialogues/a%20b%2Cc%3Ad%25%C3%B6.txt""#))
  }

  @Test func `faults as JSON, and nothing proved`() {
    #expect(
      report.json == """
        {"diagnostics":[{"rule":"unknown-reference","severity":"error","message":"there is no \
        question or outcome ‘sings’","file":"Dialogues/safety.yaml","line":13,"column":13,\
        "notes":["did you mean ‘signs’?"]}],"contracts":[],"rules":\(Rule.all.count),"states":null,\
        "outcomes":null}

        """)
  }

  @Test func `how one comes to each outcome`() throws {
    let compilation = SampleContent().compile()
    #expect(
      compilation.ways == [
        OutcomeWays(
          outcome: "find-way.wait", fewest: 2, most: 3,
          always: ["safety.danger", "find-way.topic"]),
        OutcomeWays(
          outcome: "mornings.contact-now", fewest: 6, most: 8,
          always: [
            "safety.danger", "mornings.intro", "shared.stage", "mornings.afraid",
            "mornings.signs", "mornings.days", "mornings.since",
          ]),
        OutcomeWays(
          outcome: "mornings.rest-first", fewest: 6, most: 8,
          always: [
            "safety.danger", "mornings.intro", "shared.stage", "mornings.afraid",
            "mornings.signs", "mornings.days", "mornings.since",
          ]),
        OutcomeWays(
          outcome: "safety.danger-now", fewest: 1, most: 2, always: ["safety.danger"]),
        OutcomeWays(
          outcome: "safety.missing-child", fewest: 2, most: 3, always: ["safety.danger"]),
      ])
    let report = DiagnosticReport(compilation, dialogues: ["find-way"])
    #expect(
      report.textWithWays == """
        outcome        fewest  most  asked on every way
        find-way.wait       2     3  safety.danger, find-way.topic
        0 errors, 0 warnings; \(Rule.all.count) rules, \(compilation.states ?? 0) states proved

        """)
    #expect(report.json.contains(#""outcomes":[{"outcome":"find-way.wait","fewest":2,"most":3,"#))
  }
}
