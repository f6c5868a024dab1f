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
  ///
  /// - Parameter fixed: what `fixedVariables(for:)` says; nil to ask it.
  package func variables(
    for outcome: Outcome, _ known: Known, _ fixed: Variables? = nil
  ) -> Variables {
    var values = (fixed ?? fixedVariables(for: outcome)).values
    for answered in known.answers {
      let id = edition.dialogues.questions[answered.question].id
      guard id.dialogue == outcome.id.dialogue || id.dialogue == Dialogues.Names.shared,
        values[id.node.name] == nil
      else { continue }
      values[id.node.name] = value(of: answered.answer)
    }
    if let deadline = outcome.deadline?.day(known) {
      values["deadline"] = .date(days: deadline)
      values["days-left"] = .number(deadline - now.day.number)
    }
    return Variables(values, isOpen: true)
  }

  /// Those that are the same whatever was answered. A text that wants another one is at fault.
  func fixedVariables(for outcome: Outcome) -> Variables {
    [
      "today": .date(days: now.day.number),
      "follow-up": .date(days: followUpDay(of: outcome).number),
      "answer-by": .date(days: answerDay(of: outcome).number),
    ]
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
