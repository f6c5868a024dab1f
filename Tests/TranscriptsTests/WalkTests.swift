import DialogueContent
import Testing

@testable import Transcripts

/// Cases line by line; each test says the lines behind the first ones.
struct WalkTests {
  private static let gate = "case: x\nstart: main\n? danger\n> no\n"
  private static let toSince = gate + "> pain\n> 3\n>\n"

  private func result(_ text: String) throws -> CaseResult {
    try #require(Sample.run(text).first)
  }

  @Test func `A walk to an outcome passes and says where it went`() throws {
    let result = try result(
      Self.gate + "? signs\n> pain, sleep\n? days\n> 12\n? told\n>\n? since\n> today-2w\n"
        + "= many\n+ school\n+ nurse\n+ emergency-112\n* call-school\n")
    let expected = CaseResult(
      name: "x", place: Case.Place(file: "x.case", line: 1), failure: nil, outcome: "main.many",
      contacts: ["school", "nurse"], steps: ["call-school"], questions: 4, unused: [],
      way: [
        "safety.danger=no", "main.signs=pain,sleep", "main.days=12", "main.since=2026-11-10",
      ])
    #expect(result == expected)
  }

  /// Each lies within a case whose lines before it are met.
  @Test(
    arguments: [
      ("? days", Failure(.wrongQuestion, line: 5, expected: "days", got: "main.signs")),
      ("/change since", Failure(.wrongQuestion, line: 5, expected: "since", got: "main.signs")),
      ("= few", Failure(.wrongOutcome, line: 5, expected: "few", got: "main.signs")),
      (
        "! too-many\n> none, pain",
        Failure(.wrongProblem, line: 6, expected: "too-many", got: "exclusive")
      ),
      ("! too-few\n> pain", Failure(.noProblem, line: 6, expected: "too-few")),
      ("! too-few\n? signs", Failure(.noProblem, line: 6, expected: "too-few")),
      ("> none, pain", Failure(.notTaken, line: 5, got: "exclusive")),
      ("> nobody", Failure(.notTaken, line: 5, got: "not-a-choice")),
      ("> Not an id", Failure(.notTaken, line: 5, got: "not-a-choice")),
      (">", Failure(.notTaken, line: 5, got: "too-few")),
      ("+ nurse", Failure(.missingContact, line: 5, expected: "nurse")),
      ("- emergency-112", Failure(.forbiddenContact, line: 5, got: "emergency-112")),
      ("* rest", Failure(.missingStep, line: 5, expected: "rest")),
      ("@ resumed", Failure(.missingNotice, line: 5, expected: "resumed")),
      ("~ other", Failure(.missingCandidate, line: 5, expected: "other")),
      ("> pain", Failure(.noAnswer, line: 5, expected: "main.days")),
      ("? signs\n> pain\n/back", Failure(.noAnswer, line: 7, expected: "main.signs")),
      ("? nowhere", Failure(.unknownName, line: 5, got: "nowhere")),
      ("? main.nowhere", Failure(.unknownName, line: 5, got: "main.nowhere")),
      ("= nowhere", Failure(.unknownName, line: 5, got: "nowhere")),
      ("! wrong", Failure(.unknownName, line: 5, got: "wrong")),
      ("+ nobody", Failure(.unknownName, line: 5, got: "nobody")),
      ("- nobody", Failure(.unknownName, line: 5, got: "nobody")),
      ("* nothing", Failure(.unknownName, line: 5, got: "nothing")),
      ("@ nothing", Failure(.unknownName, line: 5, got: "nothing")),
      ("~ nothing", Failure(.unknownName, line: 5, got: "nothing")),
      ("/change nowhere", Failure(.unknownName, line: 5, got: "nowhere")),
      ("/start nowhere", Failure(.unknownName, line: 5, got: "nowhere")),
      ("/start safety", Failure(.unknownName, line: 5, got: "safety")),
      ("/language fi", Failure(.unknownName, line: 5, got: "fi")),
    ] as [(String, Failure)])
  func `A line that is not met fails the case`(_ lines: String, _ expected: Failure) throws {
    #expect(try result(Self.gate + lines).failure == expected)
  }

  @Test(
    arguments: [
      ("case: x\nstart: nowhere", Failure(.unknownName, line: 1, got: "nowhere")),
      ("case: x\nstart: safety", Failure(.unknownName, line: 1, got: "safety")),
      ("case: x\nlanguage: fi", Failure(.unknownName, line: 1, got: "fi")),
      ("case: x\nstart: other\n/change signs", Failure(.unknownName, line: 3, got: "signs")),
      (toSince + "> today-22d", Failure(.notTaken, line: 8, got: "out-of-range")),
      (toSince + "> 2026-11-31", Failure(.notTaken, line: 8, got: "not-a-date")),
      (toSince + "> today\n> today", Failure(.notTaken, line: 9, got: "main.few")),
      (gate + "> pain\n> many", Failure(.notTaken, line: 6, got: "not-a-number")),
      (gate + "> pain\n> 31", Failure(.notTaken, line: 6, got: "out-of-range")),
      (gate + "> pain\n>", Failure(.notTaken, line: 6, got: "required")),
      (gate + "> pain\n> 3\n> yes", Failure(.notTaken, line: 7, got: "not-a-choice")),
    ] as [(String, Failure)])
  func `What is wrong with a case as a whole or further on is told too`(
    _ text: String, _ expected: Failure
  ) throws {
    #expect(try result(text).failure == expected)
  }

  @Test(arguments: [
    "! too-many, exclusive\n> none, pain, sleep\n? signs",
    "! exclusive, too-many\n> none, pain, sleep\n? signs",
    "! exclusive\n! too-many\n> none, pain, sleep\n? signs",
    "! not-a-choice\n> nobody\n! too-few\n>\n? signs",
    "? signs\n+ emergency-112\n- school",
    "> unknown\n? days\n> unknown\n? told",
    "> friends\n? pattern\n> subject\n= end\n/change signs\n> pain\n@ answers-dropped\n? days",
    "> pain\n> 3\n/back\n? days\n/back\n? signs\n/back\n? danger\n/back\n@ at-start\n? danger",
    "/safety\n? danger\n> unsure\n? safety.signs\n> none\n@ resumed\n? main.signs",
    "/safety\n> yes\n= danger-now\n/resume\n@ resumed\n? signs",
    "/start other\n? pattern\n/start main\n? signs",
    "> friends\n/language en\n\" breaks\n= end",
    "> friends\n\" ett\n~ subject, breaks\n? pattern",
    "> friends\n\" ett ämne\n= other.end",
    "> friends\n! not-a-choice\n\" 9\n? pattern",
    "> friends\n\" mobbad?\n~ other\n? pattern",
    "> friends\n\" Tillbaka\n~ back\n? pattern",
    "> friends\n\" vill inte leva\n@ safety-words\n= danger-now\n\" nej\n@ resumed\n? pattern",
  ])
  func `What a person does is done, and the page it leads to is looked at`(
    _ lines: String
  ) throws {
    #expect(try result(Self.gate + lines).failure == nil)
  }

  @Test func `What was told for one line does not count for the next`() throws {
    let result = try result(Self.gate + "/safety\n/resume\n@ resumed\n> pain\n@ resumed")
    #expect(result.failure == Failure(.missingNotice, line: 9, expected: "resumed"))
  }

  @Test func `A case may go on behind its outcome`() throws {
    let result = try result(
      Self.toSince + "> 2026-11-24\n= few\n* rest\n* write-mentor\n/change days\n> 20\n= many")
    #expect(result.failure == nil)
    #expect(result.outcome == "main.many")
  }

  @Test func `Content that leads in a circle ends at the limit`() throws {
    let lines = String(repeating: "> yes\n", count: Limits.turns)
    let result = try result("case: x\nstart: circle\n> no\n" + lines)
    #expect(result.failure == Failure(.answerLimit, line: 3 + Limits.turns))
  }

  @Test func `Clock and language of a case win over those of the run`() throws {
    let walker = Sample.walker {
      $0.language = "en"
      $0.now = .init(unixSeconds: 0)
    }
    let own = "case: x\nstart: main\nlanguage: sv\nnow: 2026-11-24\n> no\n> pain\n> 3\n>\n"
    let results = try Sample.run(own + "> 2026-11-20\n= few", walker: walker)
    #expect(results.map(\.failure) == [nil])
    let words = "case: x\nstart: other\n> no\n\" a subject\n= end"
    #expect(try Sample.run(words, walker: walker).map(\.failure) == [nil])
    let swedish = Failure(.wrongOutcome, line: 5, expected: "end", got: "other.pattern")
    #expect(try Sample.run(words).map(\.failure) == [swedish])
  }
}
