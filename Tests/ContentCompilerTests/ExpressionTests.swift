import ContentCompiler
import DialogueContent
import DialogueCore
import TestSupport
import Testing

struct ExpressionTests {
  // Positions of the sample's questions: shared ones first, then the dialogues in their order.
  private static let stage = 0
  private static let afraid = 3
  private static let signs = 4
  private static let days = 5
  private static let since = 6
  private static let dangerSigns = 8

  /// The condition of the first route of `since` in the sample dialogue `mornings`.
  private func compiled(_ text: String) -> (condition: Condition?, faults: [String]) {
    var sample = SampleContent()
    sample.replace(
      "count(signs) > 1 or signs has sleep or since < today-3w", with: text,
      in: "Dialogues/mornings.yaml")
    let result = sample.compile(checks: .structure)
    let dialogues = result.edition?.dialogues
    let since = dialogues?.position(of: Question.ID("mornings.since") ?? Dialogues.Names.danger)
    let node = dialogues?.all.flatMap(\.nodes).first { $0.question == since }
    return (node?.routes[1].when, result.errors.map { "\($0.line):\($0.column) \($0.message)" })
  }

  @Test(arguments: [
    ("afraid = yes", Condition.isOne(afraid, of: [.init(literal: "yes")])),
    ("afraid != yes", .not(.isOne(afraid, of: [.init(literal: "yes")]))),
    (
      "stage in [early, late]",
      .isOne(stage, of: [.init(literal: "early"), .init(literal: "late")])
    ),
    ("signs has sleep", .has(signs, .init(literal: "sleep"))),
    ("signs = none", .isOne(signs, of: [.init(literal: "none")])),
    ("count(signs) >= 2", .count(signs, .greaterOrEqual, 2)),
    ("days <= 3", .number(days, .lessOrEqual, 3)),
    ("days != 3", .not(.number(days, .equal, 3))),
    ("since < today-3w", .date(since, .less, fromToday: -21)),
    ("since = today", .date(since, .equal, fromToday: 0)),
    ("since > today+10d", .date(since, .greater, fromToday: 10)),
    ("since = unknown", .isOne(since, of: [.init(literal: "unknown")])),
    ("answered(days)", .answered(days)),
    ("safety.signs has missing", .has(dangerSigns, .init(literal: "missing"))),
    ("not answered(days)", .not(.answered(days))),
    (
      "days = 1 and days = 2 or not (days = 3 or days = 4)",
      .any([
        .all([.number(days, .equal, 1), .number(days, .equal, 2)]),
        .not(.any([.number(days, .equal, 3), .number(days, .equal, 4)])),
      ])
    ),
  ])
  func `a condition means what its grammar says`(text: String, condition: Condition) {
    let result = compiled(text)
    #expect(result.faults == [])
    #expect(result.condition == condition)
  }

  @Test(arguments: [
    ("afraid", "29:21 expected ‘=’, ‘!=’, ‘<’, ‘<=’, ‘>’, ‘>=’, ‘has’ or ‘in’, found the end"),
    ("afraid = ", "29:21 expected a choice, a number or a date, found the end"),
    ("afraid = yes or", "29:30 expected the name of a question, ‘not’ or ‘(’, found the end"),
    ("(afraid = yes", "29:28 expected ‘)’, found the end"),
    ("afraid = yes)", "29:27 expected ‘and’, ‘or’ or the end, found ‘)’"),
    ("afraid == yes", "29:23 expected a choice, a number or a date, found ‘=’"),
    ("afraid = yes & days > 1", "29:28 a condition has no such mark"),
    ("afraid in yes", "29:25 expected ‘[’, found ‘yes’"),
    ("stage in []", "29:25 expected a choice, found ‘]’"),
    ("days > few", "29:22 ‘few’ is neither a number nor a date"),
    (
      "count(days) > 1", "29:21 ‘days’ is a question with ‘ask: number’, which does not fit ‘count’"
    ),
    ("count(signs) > many", "29:30 expected a whole number, found ‘many’"),
    ("afraid has yes", "29:15 ‘afraid’ is a question with ‘ask: yes-no’, which does not fit ‘has’"),
    ("days > today", "29:15 ‘days’ is a question with ‘ask: number’, which does not fit a day"),
    ("since < today-3m", "29:23 ‘today-3m’ is neither a number nor a date"),
    ("stage = middle", "29:23 the question ‘stage’ has no choice ‘middle’"),
    ("nowhere = yes", "29:15 there is no question ‘nowhere’"),
    ("safety.nowhere = yes", "29:15 there is no question ‘safety.nowhere’"),
    ("rädd = yes", "29:15 there is no question ‘rädd’"),
  ])
  func `a wrong condition is a fault at its narrowest place`(text: String, fault: String) {
    let faults = compiled(text).faults
    // YAML takes the blank at the end of a line away, and with it the column behind it.
    #expect(
      faults.map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
        == [fault.split(separator: " ").dropFirst().joined(separator: " ")])
    #expect(faults.first?.hasPrefix("29:") == true)
  }

  @Test func `a condition that is nested too deep is a fault and overflows nothing`() {
    let deep =
      String(repeating: "(", count: 9_000) + "days = 1" + String(repeating: ")", count: 9_000)
    #expect(compiled(deep).faults == ["29:47 the condition is nested too deep"])
    let long = Array(repeating: "days = 1", count: 900).joined(separator: " or ")
    #expect(compiled(long).faults == [])
  }
}
