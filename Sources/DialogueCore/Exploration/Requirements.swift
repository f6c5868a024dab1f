/// What must hold in every state at some places: conditions on the answers that got there.
package struct Requirements: Sendable {
  /// A condition that must hold, as often as another one holds.
  package struct Requirement: Hashable, Sendable {
    /// Nil: always.
    package let when: Condition?
    package let holds: Condition

    package init(when: Condition? = nil, holds: Condition) {
      self.when = when
      self.holds = holds
    }
  }

  /// By position of the outcome.
  package var outcomes: [Int: [Requirement]] = [:]
  /// By position of the question or notice that is put; its own answer is not given yet.
  package var questions: [Int: [Requirement]] = [:]
  /// By position of the outcome: the most answers that may lead there, as different ones want it.
  package var mostAnswers: [Int: Set<Int>] = [:]

  package init() {}
}

extension Exploration {
  /// A requirement by its place and its position among those of the place.
  package struct RequirementName: Hashable, Sendable {
    package let place: Turn.Place
    package let number: Int

    package init(place: Turn.Place, number: Int) {
      self.place = place
      self.number = number
    }
  }
}
