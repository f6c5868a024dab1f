import DialogueCore

extension Rule {
  static let deadGo: Self = Rule(
    "dead-go", summary: "every question and outcome is reached, and no route stands behind ‘else’",
    explanation: """
      This question, outcome or route can never be reached, because no other leads to it or \
      because it stands behind ‘else’. Either a route to it has been forgotten, and people \
      miss advice that was written for them, or it is left over from before. Add the route, or \
      take it out.
      """
  ) { draft in
    draft.dialogues.flatMap { hidden(in: $0, draft) + unreached(in: $0, draft) }
  }

  /// Routes that are never tried.
  private static func hidden(in dialogue: DialogueDraft, _ draft: Draft) -> [Diagnostic] {
    dialogue.questions.flatMap { question -> [Diagnostic] in
      guard
        let always = question.routes.firstIndex(where: { route in
          if case .safety = route.target { false } else { route.when == nil }
        })
      else { return [] }
      return question.routes[(always + 1)...].map { route in
        deadGo.fault(
          "a route behind ‘else’ is never taken", draft, route.spot,
          notes: ["put it above, or take it out"])
      }
    }
  }

  private static func unreached(in dialogue: DialogueDraft, _ draft: Draft) -> [Diagnostic] {
    guard !draft.isBroken(dialogue), let start = dialogue.start?.text,
      dialogue.question(start) != nil
    else { return [] }
    let names = dialogue.questions.map(\.name) + dialogue.outcomes.map(\.name)
    let known = Set(names.map(\.text))
    var reached: Set<String> = [start]
    var open = [start]
    while let name = open.popLast() {
      for case .node(let next) in dialogue.question(name)?.routes.map(\.target) ?? [] {
        // A mistyped name is the fault then, not the node that it should have been.
        guard known.contains(next.text) else { return [] }
        if reached.insert(next.text).inserted { open.append(next.text) }
      }
    }
    if dialogue.isSafety { reached.formUnion(openedDirectly(draft)) }
    return names.filter { !reached.contains($0.text) }.map { name in
      deadGo.fault(
        "nothing leads to ‘\(name.text)’", draft, name.spot,
        notes: ["add a route to it, or take it out"])
    }
  }

  /// Outcomes of the safety dialogue to which other dialogues lead.
  private static func openedDirectly(_ draft: Draft) -> [String] {
    draft.dialogues.flatMap(\.questions).flatMap(\.routes).compactMap { route in
      if case .safety(let name) = route.target { name.text } else { nil }
    }
  }
}
