import DialogueCore
import Testing

struct ConditionTests {
  typealias Case = (name: String, condition: Condition, holds: Bool)

  private static let signs = Sample.question("main.signs")
  private static let days = Sample.question("main.days")
  private static let since = Sample.question("main.since")
  private static let home = Sample.question("main.home")
  private static let danger = Sample.question("safety.danger")

  private static let known = Known(
    [
      Answered(question: signs, answer: Sample.choices("pain", "sleep")),
      Answered(question: days, answer: .number(5)),
      Answered(question: since, answer: .date(Sample.today - 7)),
      Answered(question: home, answer: Sample.choice("unknown")),
    ], today: Sample.today, dialogues: Sample.dialogues)

  static let cases: [Case] = [
    ("answered", .answered(days), true),
    ("not answered", .answered(danger), false),
    ("equal to one of several", .isOne(home, of: [Sample.id("no"), Sample.id("unknown")]), true),
    ("not equal", .not(.isOne(home, of: [Sample.id("yes")])), true),
    ("equal without an answer", .isOne(danger, of: [Sample.id("yes")]), false),
    ("not equal without an answer", .not(.isOne(danger, of: [Sample.id("yes")])), true),
    ("two ticked are not one", .isOne(signs, of: [Sample.id("pain")]), false),
    ("has", .has(signs, Sample.id("sleep")), true),
    ("has not", .has(signs, Sample.id("friends")), false),
    ("count", .count(signs, .equal, 2), true),
    ("count is not more", .count(signs, .greater, 2), false),
    ("count without an answer", .count(danger, .less, 9), false),
    ("number", .number(days, .lessOrEqual, 5), true),
    ("number unequal", .number(days, .unequal, 5), false),
    ("a skip is no number", .number(home, .unequal, 5), false),
    ("date", .date(since, .greaterOrEqual, fromToday: -7), true),
    ("date earlier", .date(since, .less, fromToday: -7), false),
    ("all", .all([.answered(days), .answered(danger)]), false),
    ("any", .any([.answered(days), .answered(danger)]), true),
    ("all of nothing", .all([]), true),
    ("any of nothing", .any([]), false),
  ]

  @Test(arguments: cases)
  func `A condition reads the answers of the present way`(_ example: Case) {
    #expect(Self.known.holds(example.condition) == example.holds, "\(example.name)")
  }

  @Test func `Exclusive choices and skips are not counted`() {
    for answer in [Sample.choices("none"), Sample.choices("unknown")] {
      let known = Known(
        [Answered(question: Self.signs, answer: answer)], today: 0, dialogues: Sample.dialogues)
      #expect(known.holds(.count(Self.signs, .equal, 0)))
    }
  }

  @Test func `A condition names the questions it reads`() {
    let condition = Condition.any([
      .not(.answered(1)), .all([.has(2, Sample.id("a")), .number(3, .less, 4)]),
    ])
    #expect(condition.questions == [1, 2, 3])
  }
}
