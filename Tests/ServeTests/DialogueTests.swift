import Foundation
import Testing

extension ServeTests {
  /// Many dialogues in one process (promises P8 and P10).
  struct DialogueTests {
    #if DEBUG
    static let dialogues = 300
    #else
    static let dialogues = 10_000
    #endif

    /// Dialogues that differ in their answers, by number.
    static func answer(_ number: Int, to question: String) -> Any {
      switch question {
      case "safety.danger": "no"
      case "shared.stage": ["early", "late", "unknown"][number % 3]
      case "mornings.afraid": number % 2 == 0 ? "no" : "yes"
      case "mornings.signs":
        [["sleep"], ["none"], ["body-pain"], ["body-pain", "sleep"]][number % 4]
      case "mornings.days": number % 6
      case "mornings.since": ["2026-11-20", "unknown", "2026-10-01"][number / 2 % 3]
      default: NSNull()
      }
    }

    /// Everything but what is sealed anew each time.
    static func comparable(_ answer: Answer?) -> NSDictionary? {
      var result = answer?.result
      result?["session"] = nil
      result?["expires"] = nil
      return result.map { $0 as NSDictionary }
    }

    /// Ten thousand dialogues (300 in a debug build), all first steps, then all second steps …
    @Test func `Interleaved dialogues do not influence each other`() throws {
      let options = ["--now", "2026-11-24T10:00+01:00"]
      let alone = try (0..<12).map { number in
        let program = try Lotsen.serve(options)
        return try walk([number]) { program.ask($0) }[0]
      }
      let program = try Lotsen.serve(options)
      let together = try walk(Array(0..<Self.dialogues)) { program.ask($0) }
      for (number, end) in together.enumerated() {
        try #require(end == alone[number % 12], "dialogue \(number)")
      }
    }

    /// The last page of each dialogue; a step of each in turn.
    private func walk(
      _ numbers: [Int], by ask: (String) -> Answer?
    ) throws -> [NSDictionary?] {
      var pages = try numbers.map { _ in try #require(ask(Walk.start)) }
      while pages.contains(where: { $0.question != nil }) {
        for (place, number) in numbers.enumerated() {
          guard let question = pages[place].question else { continue }
          let answer = Self.answer(number, to: question)
          let frame = Frame.answer(number, pages[place].session, question, answer)
          pages[place] = try #require(ask(frame))
          try #require(pages[place].status != "invalid" && pages[place].errorCode == nil)
        }
      }
      return pages.map(Self.comparable)
    }

    @Test func `The same call gives the same result`() throws {
      let program = try Lotsen.serve(["--now", "2026-11-24"])
      let start = try #require(program.ask(Walk.start))
      let frame = Frame.answer(1, start.session, "safety.danger", "no")
      let first = Self.comparable(program.ask(frame))
      let page = program.ask(Frame.request(1, "dialogue/page", ["session": start.session]))?.text
      for _ in 0..<10 {
        #expect(Self.comparable(program.ask(frame)) == first)
        #expect(
          program.ask(Frame.request(1, "dialogue/page", ["session": start.session]))?.text == page)
      }
    }
  }
}
