extension Exploration {
  /// Answers that lead somewhere.
  package struct Way: Sendable {
    /// The gate's included, in the order in which they are given.
    package let answers: [Answered]
    /// How many of them are given before the safety dialogue is opened from where one is; nil if
    /// it is not.
    package let interrupt: Int?

    /// The same way with one more answer, if there is one.
    func followed(by answered: Answered?) -> Way {
      Way(answers: answers + (answered.map { [$0] } ?? []), interrupt: interrupt)
    }
  }
}
