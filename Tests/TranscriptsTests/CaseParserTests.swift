import DialogueContent
import Localization
import Testing

@testable import Transcripts

struct CaseParserTests {
  private func parsed(_ text: String) throws -> Case {
    try #require(Sample.cases(Array(text.utf8), as: .case).first)
  }

  private func marks(_ text: String) throws -> [Mark] {
    guard case .marks(let marks) = try parsed("case: x\n" + text).script else { return [] }
    return marks
  }

  private func failure(_ text: String) throws -> Failure? {
    guard case .faulty(let failure) = try parsed(text).script else { return nil }
    return failure
  }

  @Test(
    arguments: [
      ("? main.signs", .question("main.signs")),
      (">", .answer([])),
      ("> pain", .answer(["pain"])),
      (">\tpain ,  sleep", .answer(["pain", "sleep"])),
      ("> today-3w", .answer(["today-3w"])),
      ("! too-few, exclusive", .problems(["too-few", "exclusive"])),
      ("~ other", .candidates(["other"])),
      ("@ safety-words", .notices(["safety-words"])),
      ("= main.few", .outcome("main.few")),
      ("+ school", .contact("school")),
      ("- nurse", .notContact("nurse")),
      ("* rest", .step("rest")),
      ("/back", .command(.back)),
      ("/safety", .command(.safety)),
      ("/resume", .command(.resume)),
      ("/change days", .command(.change("days"))),
      ("/start  other", .command(.start("other"))),
      ("/language en", .command(.language("en"))),
      ("\" a  # b ", .typed("a  # b ")),
      ("\"", .typed("")),
      ("\" \u{301}a", .typed("\u{301}a")),
      ("  ? danger  # why", .question("danger")),
      ("= few   # the end", .outcome("few")),
    ] as [(String, Mark.Kind)])
  func `A mark and its words are one thing that happens or must be`(
    _ line: String, _ kind: Mark.Kind
  ) throws {
    #expect(try marks(line) == [Mark(line: 2, kind: kind)])
  }

  @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
  func `Keys and marks are read with either line end, with and without a byte order mark`(
    _ end: String, _ byteOrderMark: String
  ) throws {
    let lines = [
      "# a comment", "case: Anna's # 2 walk  # not this", "start: main", "language: en",
      "now: 2026-11-24T10:00+01:00", "", "? danger", "> no",
    ]
    let subject = try parsed(byteOrderMark + lines.joined(separator: end))
    #expect(subject.name == "Anna's # 2 walk")
    #expect(subject.place == Case.Place(file: "x.case", line: 1))
    #expect(subject.start == "main")
    #expect(subject.language == "en")
    #expect(subject.now == Moment(day: Day(20_781), minute: 600))
    guard case .marks(let marks) = subject.script else {
      Issue.record("not read")
      return
    }
    #expect(
      marks == [
        Mark(line: 7, kind: .question("danger")), Mark(line: 8, kind: .answer(["no"])),
      ])
  }

  private static let keys = "case start language now"

  @Test(
    arguments: [
      ("", Failure(.syntax, line: 1, expected: "case")),
      ("# nothing", Failure(.syntax, line: 1, expected: "case")),
      ("start: main\ncase: x", Failure(.syntax, line: 1, expected: "case")),
      ("\n? danger\ncase: x", Failure(.syntax, line: 2, expected: "case")),
      ("\" words\ncase: x", Failure(.syntax, line: 1, expected: "case")),
      ("case:  # x", Failure(.syntax, line: 1, expected: "case")),
      ("case: x\nstart:", Failure(.syntax, line: 2, expected: "start")),
      ("case: x\ncase: y", Failure(.syntax, line: 2, expected: keys)),
      ("case: x\nstarts: main", Failure(.syntax, line: 2, expected: keys)),
      ("case: x\n? danger\nstart: main", Failure(.syntax, line: 3, expected: keys)),
      ("case: x\n\nnow: noon", Failure(.syntax, line: 3, expected: "now")),
      ("case: x\nnow: 2026-02-30", Failure(.syntax, line: 2, expected: "now")),
      ("case: x\n?danger", Failure(.syntax, line: 2)),
      ("case: x\n?", Failure(.syntax, line: 2)),
      ("case: x\n? a, b", Failure(.syntax, line: 2)),
      ("case: x\n> a,,b", Failure(.syntax, line: 2)),
      ("case: x\n!", Failure(.syntax, line: 2)),
      ("case: x\n/jump", Failure(.syntax, line: 2)),
      ("case: x\n/back twice", Failure(.syntax, line: 2)),
      ("case: x\n/change", Failure(.syntax, line: 2)),
      ("case: x\nwords", Failure(.syntax, line: 2, expected: keys)),
      ("case: x\n\"words", Failure(.syntax, line: 2, expected: keys)),
    ] as [(String, Failure)])
  func `What cannot be read fails with its line`(_ text: String, _ expected: Failure) throws {
    #expect(try failure(text.isEmpty ? "\n" : text) == expected)
  }

  @Test func `A file that is too long fails by itself`() throws {
    let text = "case: x\n# " + String(repeating: "x", count: Limits.text)
    #expect(try failure(text) == Failure(.syntax, line: 1, got: "too-long"))
  }
}
