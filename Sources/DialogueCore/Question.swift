/// A node that asks, or a notice that only tells.
package struct Question: Sendable {
  package typealias ID = QualifiedID<Question>

  /// How a question is put and what may answer it.
  package enum Kind: String, CaseIterable, Sendable {
    case one, many
    case yesNo = "yes-no"
    case number, date, notice
  }

  /// The dialogue that declares it and its name there; `shared` declares the shared questions.
  package let id: ID
  /// Raised when the sense of the question changes although its choices do not.
  package let rev: Int
  package let kind: Kind
  /// Everything that may be chosen, skips last; empty for notices.
  package let choices: [Choice]
  /// `many`: how few; `number`: the least.
  package let min: Int?
  /// `many`: how many; `number`: the greatest.
  package let max: Int?
  /// `number`: whether the locale names a unit.
  package let hasUnit: Bool
  /// `date`: first day accepted, in days from today.
  package let from: Int?
  /// `date`: last day accepted, in days from today.
  package let to: Int?

  package init(
    id: ID, rev: Int = 1, kind: Kind, choices: [Choice] = [], min: Int? = nil, max: Int? = nil,
    hasUnit: Bool = false, from: Int? = nil, to: Int? = nil
  ) {
    self.id = id
    self.rev = rev
    self.kind = kind
    self.choices = choices
    self.min = min
    self.max = max
    self.hasUnit = hasUnit
    self.from = from
    self.to = to
  }

  package func choice(_ id: Choice.ID) -> Choice? {
    choices.first { $0.id == id }
  }

  /// Whether the choice may be given now.
  func isOffered(_ id: Choice.ID, _ known: Known) -> Bool {
    choices.contains { $0.id == id && known.holds($0.when) }
  }

  /// The choices that may be given now; a choice with a condition only while it holds.
  package func offered(_ known: Known) -> [Choice] {
    guard choices.contains(where: { $0.when != nil }) else { return choices }
    return choices.filter { known.holds($0.when) }
  }
}

/// One answer offered.
package struct Choice: Hashable, Sendable {
  package typealias ID = DialogueCore.ID<Choice>

  package let id: ID
  /// Not together with others, in questions that take many.
  package let isExclusive: Bool
  /// "I don't know" or "I'd rather not say": exclusive, and an answer like others.
  package let isSkip: Bool
  /// Choosing it makes the session quiet: nothing is printed, saved or sent any more.
  package let isViolence: Bool
  package let when: Condition?

  package init(
    id: ID, isExclusive: Bool = false, isSkip: Bool = false, isViolence: Bool = false,
    when: Condition? = nil
  ) {
    self.id = id
    self.isExclusive = isExclusive || isSkip
    self.isSkip = isSkip
    self.isViolence = isViolence
    self.when = when
  }
}
