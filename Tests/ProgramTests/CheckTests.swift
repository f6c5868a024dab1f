import Foundation
import TestSupport
import Testing

/// `lotsen check`, and what can be done with what it says.
@Suite struct CheckTests {
  /// Contracts of the sample content that do not hold.
  static let broken = [
    "every outcome: answers <= 7",
    "every outcome of safety with mornings.signs has sleep: print = yes",
    "every question: safety.danger != yes",
    "every outcome with mornings.since < today-3w: urgency = soon",
    "every dialogue: comes to an outcome when every question is skipped",
  ]

  @Test(arguments: broken)
  func `the case that breaks a contract can be walked`(claim: String) throws {
    let folder = try ScratchFolder()
    for (path, text) in SampleContent().files { try folder.write(text, to: path) }
    try folder.write(
      "contracts:\n  - id: C1\n    \(claim)\n", to: "Dialogues/contracts.yaml")
    let check = try Program(arguments: ["check", "--content", folder.path]).run()
    #expect(check.status == 1)
    #expect(check.output.contains("Dialogues/contracts.yaml:3:"))
    let printed = try #require(check.output.firstMatch(of: /C1 broken\n\n((?:.+\n)+)\n/)?.1)
    try folder.write(String(printed), to: "broken.case")
    let run = try Program(arguments: [
      "run", "--content", folder.path, "\(folder.path)/broken.case",
    ]).run()
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.hasSuffix("# 1 case: 1 passed, 0 failed\n"))
  }

  @Test func `a rule is explained`() throws {
    let page = try Program(arguments: ["check", "--explain", "duplicate-key"]).run()
    #expect(page.status == 0 && page.error == "")
    #expect(page.output.hasPrefix("duplicate-key (error): no key stands twice in one map\n\n"))
  }

  @Test(arguments: [
    (["--explain", "dead-gone"], "there is no rule ‘dead-gone’; is ‘dead-go’ meant?"),
    (["abuot"], "there is no dialogue ‘abuot’; is ‘about’ meant?"),
    (["about", "ui"], "there is no dialogue ‘ui’"),
  ])
  func `a misspelt name is a fault of usage`(arguments: [String], reason: String) throws {
    #expect(
      try Program(arguments: ["check"] + arguments).run()
        == Program.Result(
          status: 64, output: "", error: "lotsen: \(reason); see ‘lotsen --help’\n"))
  }

  @Test func `the time is a remark, so that the report is always the same`() throws {
    let result = try Program(arguments: ["check", "--ways", "about"]).run()
    #expect(result.status == 0)
    #expect(result.error.wholeMatch(of: /lotsen: checked in \d+ ms\n/) != nil)
    #expect(result.output.hasPrefix("outcome "))
    let silent = try Program(arguments: ["check", "about"]).run()
    #expect(silent.error == "")
    #expect(result.output.hasSuffix(silent.output))
  }

  @Test func `too many states fail, and nothing is said to be proved`() throws {
    let result = try Program(arguments: ["check", "--bound", "20", "wellbeing"]).run()
    #expect(result.status == 1)
    #expect(result.output.contains("there are more than 20 states behind ‘wellbeing’"))
  }
}
