import ContentCompiler
import FoundationEssentials
import TestSupport
import Testing

/// The forms of contracts, and the ways that break them.
struct ContractTests {
  /// What is said of the sample with one contract.
  private static func verdict(_ claims: String...) throws -> Verdict {
    let lines = claims.map { "    \($0)\n" }.joined()
    let content = SampleContent(replacing: [
      "Dialogues/contracts.yaml": "contracts:\n  - id: C1\n" + lines
    ])
    return try #require(content.compile().contracts.first)
  }

  @Test(arguments: ClaimForm.all.map(\.name))
  func `a form has a sample that is broken, and one that holds`(name: String) throws {
    let form = try #require(ClaimForm.all.first { $0.name == name })
    let folders = RuleFolder.all.filter { $0.rule == "contract" }
    let bad = try #require(folders.first { $0.name == "bad-\(name)" })
    #expect(bad.expected.contains("error: C1 does not hold: "))
    let guide = ProjectFolder.bytes(ProjectFolder.path("CONTRIBUTING.md")) ?? []
    let text = String(decoding: guide, as: UTF8.self)
    #expect(text.contains("`\(form.line)`") && text.contains(form.summary))
  }

  /// What breaks a contract of the sample, the way there, and what comes behind its answers.
  @Test(arguments: [
    (
      "every outcome of mornings with afraid = yes: print = yes",
      """
      start: mornings
      ? safety.danger
      > no
      ? mornings.intro
      >\u{20}
      ? shared.stage
      > early
      ? mornings.afraid
      > yes
      ? mornings.signs
      > none
      ? mornings.days
      > 0
      ? mornings.since
      > today-364d
      = mornings.contact-now

      """
    ),
    (
      "every outcome of safety: mornings.afraid != yes",
      """
      start: mornings
      ? safety.danger
      > no
      ? mornings.intro
      >\u{20}
      ? shared.stage
      > early
      ? mornings.afraid
      > yes
      /safety
      ? safety.danger
      > yes
      = safety.danger-now

      """
    ),
    (
      "every question of find-way: safety.danger != yes",
      """
      start: find-way
      ? safety.danger
      > yes
      /resume
      ? find-way.topic

      """
    ),
  ])
  func `the shortest way that breaks a contract is a case`(claim: String, expected: String) throws {
    let verdict = try Self.verdict(claim)
    #expect(!verdict.isHeld && verdict.isProved)
    #expect(verdict.example == "case: C1 does not hold\n" + expected)
  }

  @Test func `a day that is still to come is written as one`() throws {
    var content = SampleContent(replacing: [
      "Dialogues/contracts.yaml": """
      contracts:
        - id: C1
          every outcome with mornings.since > today+2d: dialogue = safety

      """
    ])
    content.replace("to: today", with: "to: today+10d", in: "Dialogues/mornings.yaml")
    let verdict = try #require(content.compile().contracts.first)
    #expect(verdict.example?.contains("? mornings.since\n> today+3d\n= ") == true)
  }

  @Test func `what only tests show is not said to be proved`() throws {
    let verdict = try Self.verdict("by test: [a]", "by case: [b.case]")
    #expect(!verdict.isProved && verdict.tests == ["a"] && verdict.cases == ["b.case"])
  }

  @Test func `the report says of each contract whether it holds`() throws {
    let compilation = SampleContent(replacing: [
      "Dialogues/contracts.yaml": """
      contracts:
        - id: C1
          every question: safety.danger != yes
          by test: [one]
        - id: C2
          every outcome: answers <= 8
          by case: [a.case]
        - id: C3
          by test: [two]

      """
    ]).compile()
    let report = DiagnosticReport(compilation, dialogues: [])
    let states = try #require(compilation.states)
    let expected = """
      C1 broken

      case: C1 does not hold
      start: find-way
      ? safety.danger
      > yes
      /resume
      ? find-way.topic

      C2 held; tested by a.case
      C3 tested by ‘two’
      1 error, 2 warnings; \(Rule.all.count) rules, \(states) states proved

      """
    #expect(report.text.hasSuffix(expected))
    #expect(report.hasFailed(isStrict: false))
    let example = #"case: C1 does not hold\nstart: find-way\n? safety.danger\n> yes\n/resume"#
    #expect(
      report.json.contains(
        #""contracts":[{"id":"C1","held":false,"case":"\#(example)\n? find-way.topic\n","#
          + #""tests":["one"],"cases":[]},{"id":"C2","held":true,"case":null,"tests":[],"#
          + #""cases":["a.case"]},{"id":"C3","held":null,"case":null,"tests":["two"],"#
          + #""cases":[]}],"#))
    #expect(!DiagnosticReport(compilation, dialogues: ["mornings"]).text.contains("C1"))
  }
}
