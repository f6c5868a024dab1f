import Foundation
import Testing

/// A way through the small content, by answers.
struct Walk {
  /// From the safety question to an outcome of `mornings`; a question of every kind is on it.
  static var answers: [(question: String, answer: Any)] {
    [
      ("safety.danger", "no"), ("mornings.intro", NSNull()), ("shared.stage", "early"),
      ("mornings.afraid", "no"), ("mornings.signs", ["sleep"]), ("mornings.days", 2),
      ("mornings.since", "2026-11-20"),
    ]
  }

  static let start = Frame.request(1, "dialogue/start", ["dialogue": "mornings", "language": "sv"])

  /// Goes on from a page to its outcome, each step by the program that is given for it.
  static func toOutcome(
    from page: Answer, by program: (Int) throws -> RunningProgram
  ) throws -> String? {
    var page = page
    var step = 0
    while let question = page.question {
      let answer = try #require(answers.first { $0.question == question }).answer
      let frame = Frame.answer(step + 2, page.session, question, answer)
      page = try #require(try program(step).ask(frame))
      step += 1
    }
    return page.outcome
  }
}
