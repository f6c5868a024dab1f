import DialogueCore

/// Conditions that decide nothing: they come out the same in every state in which they are asked.
///
/// A route or choice whose condition never holds is reported as unreached. The last route may hold
/// always: that is how routes without `else` cover every answer.
extension Proofs {
  var constantConditions: [Diagnostic] {
    draft.dialogues.flatMap { written -> [Diagnostic] in
      guard let dialogue = dialogues.position(of: written.id) else { return [] }
      return routes(of: written, dialogue)
        + written.outcomes.flatMap { entries(of: $0, in: written) }
    } + choices
  }

  private func routes(of written: DialogueDraft, _ dialogue: Int) -> [Diagnostic] {
    written.questions.enumerated().flatMap { node, question in
      question.routes.enumerated().dropLast().compactMap { position, route in
        let name = Exploration.RouteName(dialogue: dialogue, node: node, route: position)
        guard explorations.contains(where: { $0.takenRoutes.contains(name) }),
          !explorations.contains(where: { $0.passedRoutes.contains(name) })
        else { return nil }
        return always(route.when, "a route of ‘\(question.name.text)’")
      }
    }
  }

  private var choices: [Diagnostic] {
    draft.index.questions.enumerated().flatMap { position, question in
      question.draft.choices.compactMap { choice in
        guard let id = Choice.ID(choice.name.text),
          explorations.contains(where: { $0.reachedChoices[position]?.contains(id) == true }),
          !explorations.contains(where: { $0.withheldChoices[position]?.contains(id) == true })
        else { return nil }
        return always(choice.when, "‘\(choice.name.text)’")
      }
    }
  }

  private func entries(of written: OutcomeDraft, in dialogue: DialogueDraft) -> [Diagnostic] {
    guard let id = ID<Outcome>(written.name.text),
      let position = dialogues.position(of: Outcome.ID(dialogue.id, id)),
      let constants = constants?.byOutcome[position]
    else { return [] }
    let outcome = dialogues.outcomes[position]
    let lists = [
      zip(written.today, outcome.today.map(\.when)), zip(written.week, outcome.week.map(\.when)),
      zip(written.say, outcome.say.map(\.when)),
      zip(written.contacts, outcome.contacts.map(\.when)),
      zip(written.ifNot, outcome.ifNot.map(\.when)), zip(written.then, outcome.then.map(\.when)),
    ]
    return lists.joined().compactMap { entry, condition in
      let what = "‘\(entry.name.text)’ in ‘\(written.name.text)’"
      return condition.flatMap { constants[$0] }.flatMap { isAlways in
        isAlways ? always(entry.when, what) : never(entry.when, what)
      }
    } + printing(written, outcome, constants)
  }

  private func printing(
    _ written: OutcomeDraft, _ outcome: Outcome, _ constants: [Condition: Bool]
  ) -> [Diagnostic] {
    guard case .unless(let expression) = written.print, case .unless(let condition) = outcome.print,
      let isAlways = constants[condition]
    else { return [] }
    let what = "‘print’ of ‘\(written.name.text)’"
    return [isAlways ? always(expression, what) : never(expression, what)].compactMap { $0 }
  }

  /// Nil where there is no condition.
  private func always(_ condition: Expression?, _ what: String) -> Diagnostic? {
    condition?.spot.map {
      Rule.constantCondition.fault(
        "the condition of \(what) holds after all answers", draft, $0,
        notes: ["take the condition out, or correct it"])
    }
  }

  private func never(_ condition: Expression?, _ what: String) -> Diagnostic? {
    condition?.spot.map {
      Rule.constantCondition.fault(
        "the condition of \(what) holds after no answers", draft, $0,
        notes: ["earlier routes leave none of these answers; correct the condition, or take it out"]
      )
    }
  }
}
