extension Rule {
  static let unreached: Self = Rule(
    proving: "unreached",
    summary: "every question, choice, route and outcome is reached by some answers")

  static let answerBudget: Self = Rule(
    proving: "answer-budget",
    summary: "no way asks more than eight questions before an outcome, the safety question included"
  )

  static let emptyList: Self = Rule(
    proving: "empty-list",
    summary: "in every state an outcome has a step, words, a contact and what else it promises")

  /// A rule that is proved over all states, once the files have no other fault.
  init(proving id: StaticString, summary: String) {
    self.init(id, isLint: true, summary: summary) { _ in [] }
  }
}
