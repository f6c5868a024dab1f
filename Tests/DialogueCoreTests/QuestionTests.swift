import DialogueCore
import Testing

struct QuestionTests {
  typealias Case = (question: String, answer: Answer, codes: [Problem.Code])

  static let cases: [Case] = [
    ("safety.danger", Sample.choice("yes"), []),
    ("safety.danger", Sample.choice("maybe"), [.notAChoice]),
    ("safety.danger", Sample.choices("yes"), [.notAChoice]),
    ("safety.danger", .number(1), [.notAChoice]),
    ("safety.danger", .passed, [.required]),
    ("main.signs", Sample.choices("pain", "sleep"), []),
    ("main.signs", Sample.choices("none"), []),
    ("main.signs", Sample.choice("pain"), []),
    ("main.signs", .choices([]), [.tooFew]),
    ("main.signs", Sample.choices("pain", "pain"), [.duplicate]),
    ("main.signs", Sample.choices("pain", "none"), [.exclusive]),
    ("main.signs", Sample.choices("pain", "unknown"), [.exclusive]),
    (
      "main.signs", Sample.choices("pain", "x", "x", "none"), [.notAChoice, .duplicate, .exclusive]
    ),
    (
      "main.signs", Sample.choices("pain", "a", "b", "c", "d", "e", "f", "g", "g"),
      [.notAChoice, .duplicate]
    ),
    ("main.days", .number(0), []),
    ("main.days", .number(30), []),
    ("main.days", .number(31), [.outOfRange]),
    ("main.days", .number(.min), [.outOfRange]),
    ("main.days", Sample.choice("unknown"), []),
    ("main.days", Sample.choice("many"), [.notANumber]),
    ("main.days", .date(3), [.notANumber]),
    ("main.since", .date(Sample.today), []),
    ("main.since", .date(Sample.today - 21), []),
    ("main.since", .date(Sample.today - 22), [.outOfRange]),
    ("main.since", .date(Sample.today + 1), [.outOfRange]),
    ("main.since", Sample.choice("unknown"), []),
    ("main.since", Sample.choice("soon"), [.notADate]),
    ("main.since", .number(3), [.notADate]),
    ("main.told", .passed, []),
    ("main.told", Sample.choice("yes"), [.notAChoice]),
    ("main.home", Sample.choice("no"), []),
    ("main.home", Sample.choice("unknown"), []),
    ("other.pattern", Sample.choice("breaks"), [.notAChoice]),
  ]

  @Test(arguments: cases)
  func `Every wrong answer has its problems`(_ example: Case) {
    let known = Known([], today: Sample.today, dialogues: Sample.dialogues)
    let question = Sample.dialogues.questions[Sample.question(example.question)]
    #expect(question.problems(with: example.answer, known: known) == example.codes)
  }

  @Test func `At least and at most bind questions that take many`() {
    let question = Question(
      id: QualifiedID(ID(literal: "d"), ID(literal: "q")), kind: .many,
      choices: ["a", "b", "c"].map { Choice(id: Sample.id($0)) }
        + [Choice(id: Sample.id("none"), isExclusive: true)],
      min: 2, max: 2)
    let known = Known([], today: 0, dialogues: Sample.dialogues)
    #expect(question.problems(with: Sample.choices("a"), known: known) == [.tooFew])
    #expect(question.problems(with: Sample.choices("a", "b", "c"), known: known) == [.tooMany])
    #expect(question.problems(with: Sample.choices("none"), known: known) == [])
  }

  @Test(
    arguments: [
      ("a", true), ("a-1", true), ("x123", true), ("", false), ("1a", false), ("-a", false),
      ("A", false), ("å", false), ("a b", false), ("a.b", false), ("a\u{0}", false),
      (String(repeating: "a", count: 64), true), (String(repeating: "a", count: 65), false),
    ])
  func `An identifier is small letters, digits and hyphens`(_ text: String, _ isOne: Bool) {
    #expect((ID<Question>(text) != nil) == isOne)
  }
}
