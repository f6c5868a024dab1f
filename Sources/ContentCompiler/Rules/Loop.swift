import DialogueCore

extension Rule {
  static let loop: Self = Rule(
    "loop", summary: "no dialogue leads back to a question it has asked, and every way ends",
    explanation: """
      The way leads back to where a person has been already. What is answered is not asked \
      again, so that nothing new would ever come and there would be no end. Lead on to another \
      question or to an outcome.
      """
  ) { draft in
    draft.dialogues.flatMap { circles(in: $0, draft) } + endless(draft)
  }

  /// An answered question is not asked again, so a way back would go round for ever.
  private static func circles(in dialogue: DialogueDraft, _ draft: Draft) -> [Diagnostic] {
    let names = dialogue.questions.map(\.name.text)
    let positions = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    var search = CircleSearch(
      dialogue.questions.map { question in
        question.routes.map { route in
          if case .node(let name) = route.target { positions[name.text] } else { nil }
        }
      })
    return search.backEdges().map { node, edge in
      let route = dialogue.questions[node].routes[edge]
      return loop.fault(
        "the way from ‘\(names[node])’ leads back to a question before it", draft, route.spot,
        notes: ["an answer is not asked for again in the same walk; lead on to another node"])
    }
  }

  /// Dialogues that hand over to each other and never come to an outcome.
  private static func endless(_ draft: Draft) -> [Diagnostic] {
    var ending: Set<String> = []
    var grows = true
    while grows {
      grows = false
      for dialogue in draft.dialogues where !ending.contains(dialogue.id.name) {
        let ends = dialogue.questions.flatMap(\.routes).contains { route in
          switch route.target {
          case .node(let name): dialogue.outcome(name.text) != nil
          case .safety: true
          case .dialogue(let name): ending.contains(name.text)
          }
        }
        if ends || draft.isBroken(dialogue) || dialogue.questions.isEmpty {
          ending.insert(dialogue.id.name)
          grows = true
        }
      }
    }
    return draft.dialogues.filter { !ending.contains($0.id.name) }.compactMap { dialogue in
      dialogue.start.map {
        loop.fault(
          "no way through ‘\(dialogue.id)’ comes to an outcome", draft, $0.spot,
          notes: ["add an outcome, or hand over to a dialogue that has one"])
      }
    }
  }
}
