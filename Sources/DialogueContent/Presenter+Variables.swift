package import DialogueCore
package import Fluent
import Localization

/// What the texts of outcomes, steps and sayings may name with `$`.
extension Presenter {
  /// The variables that every such text is given, whatever was answered.
  package static let variables = [
    "today", "follow-up", "answer-by", "deadline", "days-left",
  ]

  /// Days, and the answers under the names of their questions: the id of a choice, a number, a
  /// day. Without an answer there is nothing, which selects the default variant.
  func arguments(for outcome: Outcome, in turn: Turn) -> [String: Value] {
    answers(in: turn, for: outcome.id.dialogue)
      .merging(days(of: outcome, known: turn.known)) { $1 }
  }

  /// The days alone.
  package func days(of outcome: Outcome, known: Known) -> [String: Value] {
    let today = now.day.number
    let deadline = outcome.deadline?.day(known)
    return [
      "today": .date(days: today),
      "follow-up": .date(days: followUpDay(of: outcome).number),
      "answer-by": .date(days: answerDay(of: outcome).number),
      "deadline": deadline.map { .date(days: $0) } ?? .nothing,
      "days-left": deadline.map { .number($0 - today) } ?? .nothing,
    ]
  }

  private func answers(in turn: Turn, for dialogue: Dialogue.ID) -> [String: Value] {
    let questions = edition.dialogues.questions
    var arguments: [String: Value] = [:]
    for question in questions
    where question.id.dialogue == dialogue || question.id.dialogue == Dialogues.Names.shared {
      arguments[question.id.node.name] = .nothing
    }
    for answered in turn.known.answers {
      let id = questions[answered.question].id
      guard arguments[id.node.name] == .nothing,
        id.dialogue == dialogue
          || id.dialogue == Dialogues.Names.shared
      else { continue }
      arguments[id.node.name] = value(of: answered.answer)
    }
    return arguments
  }

  private func value(of answer: Answer) -> Value {
    switch answer {
    case .choice(let id): .text(id.name)
    case .number(let number): .number(number)
    case .date(let day): .date(days: day)
    case .choices, .passed: .nothing
    }
  }
}
