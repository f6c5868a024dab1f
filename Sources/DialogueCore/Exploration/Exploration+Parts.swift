extension Exploration {
  /// All parts that some answers lead to.
  ///
  /// The outcome that says nobody is in danger is gone through and never ends a way.
  package func reached(in dialogues: Dialogues) -> Set<Part> {
    var parts = Set(reachedQuestions.map(Part.question))
    for (question, choices) in reachedChoices {
      parts.formUnion(choices.map { .choice($0, of: question) })
    }
    parts.formUnion(takenRoutes.map(Part.route))
    parts.formUnion(endings.map { .outcome($0.outcome) })
    return parts.union([.outcome(dialogues.noDanger)])
  }
}
