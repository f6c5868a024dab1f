package import DialogueCore
import Fluent
package import Localization

extension Presenter {
  /// A question with the choices that are offered, and an answer given earlier.
  package func pageQuestion(
    _ question: Question, _ known: Known, given: Answer? = nil
  ) -> PageQuestion {
    let scope = question.id.dialogue.name
    let name = question.id.node.name
    let today = now.day
    return PageQuestion(
      id: question.id, kind: question.kind, title: words(name, scope: scope),
      body: blocks(TextKey(scope: scope, message: name, attribute: "body")),
      hint: optionalWords(name, "hint", scope: scope),
      why: optionalWords(name, "why", scope: scope),
      choices: question.offered(known).map { choice($0, of: question) },
      min: question.min ?? (question.kind == .many ? 1 : nil), max: question.max,
      unit: question.hasUnit ? words(name, "unit", scope: scope) : nil,
      from: question.from.map(today.adding), to: question.to.map(today.adding),
      given: given, givenText: given.map { text(of: $0, to: question) })
  }

  /// An answer in words, as it stands on the trail.
  package func text(of answer: Answer, to question: Question) -> Text {
    switch answer {
    case .choice(let id): label(of: id, in: question)
    case .choices(let ids): text(of: ids.map { label(of: $0, in: question).string })
    case .number(let number): plain(catalog.data.number(number))
    case .date(let day): plain(catalog.data.fullDate(Day(day)))
    case .passed: plain("")
    }
  }

  /// Several choices as one answer, from their labels.
  package func text(of labels: [String]) -> Text { plain(catalog.data.and.join(labels)) }

  /// The label of a choice: the question's own, or the general one for yes, no and skips.
  package func label(of choice: Choice.ID, in question: Question) -> Text {
    let attribute = "choice-\(choice.name)"
    return optionalWords(
      question.id.node.name, attribute, scope: question.id.dialogue.name) ?? words(attribute)
  }

  /// What a problem says to the person, with the bounds of the question.
  func message(for code: Problem.Code, at turn: Turn) -> Text {
    guard case .question(let position) = turn.place else {
      return words("problem-\(code.rawValue)")
    }
    let question = edition.dialogues.questions[position]
    switch (code, question.kind) {
    case (.outOfRange, .date):
      return words(
        "problem-date-out-of-range",
        arguments: [
          "from": .date(days: now.day.number + (question.from ?? 0)),
          "to": .date(days: now.day.number + (question.to ?? 0)),
        ])
    case (.outOfRange, _), (.tooFew, _), (.tooMany, _):
      return words(
        "problem-\(code.rawValue)",
        arguments: ["min": .number(question.min ?? 1), "max": .number(question.max ?? 1)])
    default: return words("problem-\(code.rawValue)")
    }
  }

  private func choice(_ choice: Choice, of question: Question) -> PageChoice {
    PageChoice(
      id: choice.id, label: label(of: choice.id, in: question),
      hint: optionalWords(
        question.id.node.name, "choice-\(choice.id)-hint", scope: question.id.dialogue.name),
      isExclusive: choice.isExclusive, isSkip: choice.isSkip)
  }
}
