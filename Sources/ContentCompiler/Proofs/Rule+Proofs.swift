extension Rule {
  static let unreached: Self = Rule(
    proving: "unreached",
    summary: "every question, choice, route and outcome is reached by some answers",
    explanation: """
      Every way through was walked, and no answers lead here: earlier routes or earlier \
      answers leave nothing over. So this question, choice, route or outcome is dead, however \
      sensible it looks. Find the condition that takes everybody away before, or take out what \
      is not needed.
      """)

  static let answerBudget: Self = Rule(
    proving: "answer-budget",
    summary:
      "no way asks more than eight questions before an outcome, the safety question included",
    explanation: """
      A tired person can take about eight questions, the one about danger included. A way to \
      this outcome asks more. Leave out the question that changes the advice least, or ask it \
      only where it matters.
      """)

  static let emptyList: Self = Rule(
    proving: "empty-list",
    summary: "in every state an outcome has a step, words, a contact and what else it promises",
    explanation: """
      Each list of an outcome has entries with conditions, and after the answers below none of \
      them holds. A person who answers so would see a heading with nothing under it. Let one \
      entry stand without a condition, or add one for these answers.
      """)

  static let constantCondition: Self = Rule(
    proving: "constant-condition",
    summary: "every condition holds after some answers and fails after others",
    explanation: """
      Every way through was walked, and this condition comes out the same each time it is \
      asked. If it always holds it is not needed, and something that should be kept from some \
      people is not; if it never holds, nobody sees what it is written for. Correct it, or \
      take it out.
      """)

  static let explorationBound: Self = Rule(
    proving: "exploration-bound",
    summary: "the states that answers can lead to are few enough to look at each of them",
    explanation: """
      To prove what holds on every way, the program looks at each state that answers can lead \
      to, and here there are too many of them. Then nothing is proved, and that is a fault. It \
      comes from conditions that read many answers given long before: let fewer do so, or ask \
      for more with ‘--bound’.
      """)

  /// A rule that is proved over all states, once the files have no other fault.
  init(proving id: StaticString, summary: String, explanation: String) {
    self.init(id, isLint: true, summary: summary, explanation: explanation) { _ in [] }
  }
}
