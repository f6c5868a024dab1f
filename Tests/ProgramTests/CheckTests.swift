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
}
