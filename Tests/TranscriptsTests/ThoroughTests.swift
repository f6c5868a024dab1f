import DialogueCore
import Testing

@testable import Transcripts

struct ThoroughTests {
  private let walker = Sample.walker { $0.isThorough = true }

  @Test(arguments: [
    "> no\n> pain, sleep\n> 12\n>\n> today\n= many\n/change days\n> 3\n= few",
    "> no\n> pain\n> 3\n>\n> today\n= few\n/safety\n> unsure\n> none\n= few",
    "> no\n> friends\n/language en\n? pattern\n> breaks\n= end",
    "> yes\n= danger-now\n/resume\n> pain\n/back\n> sleep\n? days",
    "> no\n> friends\n\" ett ämne\n= end",
  ])
  func `Answers changed to themselves and other languages change nothing`(_ lines: String) throws {
    let text = "case: x\nstart: main\n" + lines
    let results = try Sample.run(text, walker: walker)
    #expect(results.map(\.failure) == [nil])
    #expect(results == (try Sample.run(text)))
  }

  @Test func `A case that fails is not walked again`() throws {
    let results = try Sample.run("case: x\nstart: main\n> no\n= few", walker: walker)
    #expect(
      results.map(\.failure) == [
        Failure(.wrongOutcome, line: 4, expected: "few", got: "main.signs")
      ])
  }

  /// What becomes of a session between two steps.
  enum Keeping: Sendable {
    case whole, lost, emptied

    var carrier: Walker.Carrier {
      switch self {
      case .whole: { $0 }
      case .lost: { _ in nil }
      case .emptied: { Session($0.dialogues, today: 0) }
      }
    }
  }

  @Test(arguments: [(Keeping.whole, nil), (.lost, 3), (.emptied, 3)] as [(Keeping, Int?)])
  func `A session that does not come back as it was is found`(
    keeping: Keeping, line: Int?
  ) throws {
    let text = "case: x\nstart: main\n> no\n> friends\n> subject\n= end"
    func failures(_ options: Walker.Options) throws -> [Failure?] {
      let walker = Walker(edition: Sample.edition, options: options, carrier: keeping.carrier)
      return try Sample.run(text, walker: walker).map(\.failure)
    }
    #expect(try failures(Sample.walker().options) == [nil])
    #expect(
      try failures(walker.options) == [
        line.map { Failure(.notTheSame, line: $0, expected: "main.signs", got: "session") }
      ])
  }

  /// A session with more answers than it may keep loses one when any is given again.
  @Test func `An answer that is not the same when given again is found`() throws {
    let subject = Case(
      name: "x", place: Case.Place(file: "x.case", line: 1), start: "main", script: .marks([]))
    var walk = try CaseWalk(subject, walker: walker)
    let surplus = Array(
      repeating: Answered(question: 7, answer: .choice(Sample.id("yes"))), count: 201)
    let danger = Answered(question: 0, answer: .choice(Sample.id("no")))
    walk.session = Session(
      walk.session.dialogues, start: 1, today: 20_781, answers: [danger] + surplus)
    #expect(throws: Failure(.notTheSame, line: 3, expected: "safety.danger")) {
      try walk.checkChanges(3)
    }
  }

  private static func result(
    failure: Failure? = nil, outcome: String? = "main.few", contacts: [String] = ["school"],
    steps: [String] = ["rest"], way: [String] = ["safety.danger=no"]
  ) -> CaseResult {
    CaseResult(
      name: "x", place: Case.Place(file: "x.case", line: 1), failure: failure, outcome: outcome,
      contacts: contacts, steps: steps, questions: 1, unused: [], way: way)
  }

  @Test(
    arguments: [
      (result(), nil),
      (result(outcome: nil), ["main.few", "-"]),
      (result(outcome: "main.many"), ["main.few", "main.many"]),
      (result(contacts: ["nurse"]), ["school", "nurse"]),
      (result(steps: []), ["rest", ""]),
      (
        result(outcome: "main.many", way: ["safety.danger=yes"]),
        ["safety.danger=no", "safety.danger=yes"]
      ),
      (result(failure: Failure(.noAnswer)), ["passed", "no-answer"]),
    ] as [(CaseResult, [String]?)])
  func `The first thing that differs is told`(_ other: CaseResult, _ difference: [String]?) {
    let found = other.difference(from: Self.result())
    #expect(found.map { [$0.expected, $0.got] } == difference)
  }
}

struct GlobTests {
  @Test(arguments: [
    ("*", "", true), ("", "", true), ("", "a", false), ("?", "", false), ("?", "é", true),
    ("a*c", "abc", true), ("a*c", "ac", true), ("a*c", "abcd", false), ("*b*", "abc", true),
    ("*/x.case", "a/b/x.case", true), ("a?c", "a/c", true), ("a*b*c", "aXbYbZc", true),
    ("[a]", "a", false), ("[a]", "[a]", true), ("*a", "bab", false),
  ])
  func `A star stands for any characters and a question mark for one`(
    _ pattern: String, _ text: String, _ fits: Bool
  ) {
    #expect(Glob(pattern).matches(text) == fits)
  }

  @Test func `No pattern takes long`() {
    let pattern = Glob(String(repeating: "a*", count: 100) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 2_000)))
  }

  @Test func `A case fits by its name or by its path`() {
    let subject = Case(
      name: "on Mondays", place: Case.Place(file: "a/b.case", line: 1), script: .marks([]))
    #expect(
      ["on*", "a/*", "*.case", "b.case", "Mondays"].map { subject.matches(Glob($0)) } == [
        true, true, true, false, false,
      ])
  }
}
