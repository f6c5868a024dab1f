import DialogueCore

/// How one comes to an outcome, over all dialogues that can be the start.
package struct OutcomeWays: Hashable, Sendable {
  /// `dialogue.outcome`.
  package let outcome: String
  /// Answers on the shortest and on the longest way, those to the gate included.
  package let fewest: Int
  package let most: Int
  /// The questions that are put on every way, in the order of a shortest one.
  package let always: [String]

  package init(outcome: String, fewest: Int, most: Int, always: [String]) {
    self.outcome = outcome
    self.fewest = fewest
    self.most = most
    self.always = always
  }
}

extension OutcomeWays {
  /// In the order of the outcomes; where nobody in danger goes on from the gate is none of them.
  static func all(_ dialogues: Dialogues, _ explorations: [Exploration]) -> [OutcomeWays] {
    var shortest: [Int: (answers: Int, way: [Int])] = [:]
    var always: [Int: Set<Int>] = [:]
    for exploration in explorations {
      for ending in exploration.endings where !ending.isInterrupt {
        if let known = shortest[ending.outcome], known.answers <= ending.answers { continue }
        shortest[ending.outcome] = (
          ending.answers, exploration.way(to: ending).answers.map(\.question)
        )
      }
      always.merge(exploration.alwaysAsked) { $0.intersection($1) }
    }
    return dialogues.outcomes.indices.compactMap { outcome in
      guard let shortest = shortest[outcome],
        let most = explorations.compactMap({ $0.longest[outcome] }).max()
      else { return nil }
      let questions = shortest.way.filter { always[outcome]?.contains($0) == true }
      return OutcomeWays(
        outcome: dialogues.outcomes[outcome].id.description, fewest: shortest.answers, most: most,
        always: questions.map { dialogues.questions[$0].id.description })
    }
  }
}
