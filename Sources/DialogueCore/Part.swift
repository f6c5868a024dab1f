/// A question, choice, route or outcome: what a way through the dialogues can visit.
package enum Part: Hashable, Sendable {
  /// Position in `Dialogues.questions`; a notice as well.
  case question(Int)
  /// A choice of the question at a position.
  case choice(Choice.ID, of: Int)
  case route(Exploration.RouteName)
  /// Position in `Dialogues.outcomes`.
  case outcome(Int)

  package enum Kind: String, CaseIterable, Sendable {
    case question, choice, route, outcome
  }

  package var kind: Kind {
    switch self {
    case .question: .question
    case .choice: .choice
    case .route: .route
    case .outcome: .outcome
    }
  }
}

extension Dialogues {
  /// Every part there is, kind by kind, in the order of the content.
  package var parts: [Part] {
    questions.indices.map { .question($0) }
      + questions.enumerated().flatMap { position, question in
        question.choices.map { Part.choice($0.id, of: position) }
      }
      + all.enumerated().flatMap { position, dialogue in
        dialogue.nodes.enumerated().flatMap { node, written in
          written.routes.indices.map {
            Part.route(Exploration.RouteName(dialogue: position, node: node, route: $0))
          }
        }
      }
      + outcomes.indices.map { .outcome($0) }
  }

  package func route(_ name: Exploration.RouteName) -> Route {
    all[name.dialogue].nodes[name.node].routes[name.route]
  }

  /// What a part is, in ids.
  package func text(of part: Part) -> String {
    switch part {
    case .question(let position):
      "\(questions[position].kind == .notice ? "notice" : "question") \(questions[position].id)"
    case .choice(let id, let position): "choice \(questions[position].id) = \(id)"
    case .route(let name): text(of: name)
    case .outcome(let position): "outcome \(outcomes[position].id)"
    }
  }

  private func text(of name: Exploration.RouteName) -> String {
    let (dialogue, route) = (all[name.dialogue], self.route(name))
    let question = questions[dialogue.nodes[name.node].question].id
    let target =
      switch route.target {
      case .node(let node): "\(questions[dialogue.nodes[node].question].id)"
      case .dialogue(let position): "dialogue \(all[position].id)"
      case .outcome(let position), .safety(let position): "\(outcomes[position].id)"
      }
    let when = route.when.map { "when \(text(of: $0))" } ?? "else"
    // A shared question is asked in many dialogues.
    let place = question.dialogue == dialogue.id ? "" : " in \(dialogue.id)"
    return "route \(question)\(place) -> \(target) \(when)"
  }
}
