import DialogueCore

/// What one line of a contract demands, ready to be judged.
struct Claim {
  /// Something that breaks a claim and needs no exploration to be found.
  struct Finding {
    let spot: Spot
    let message: String
    /// The way there, for a person to walk.
    var example: String?
  }

  let written: ClaimDraft
  /// What must hold at places of the dialogues.
  var required: [(place: Turn.Place, requirement: Requirements.Requirement)] = []
  /// Most answers on the way to outcomes, by their positions.
  var mostAnswers: [Int: Int] = [:]
  var findings: [Finding] = []
  /// Whether it speaks of anything at all.
  var isAboutSomething = false

  init(_ written: ClaimDraft) {
    self.written = written
  }

  /// Demands a condition as often as another holds; what is settled already is left out.
  mutating func require(_ holds: Condition, when: Condition, at place: Turn.Place) {
    guard when != .never else { return }
    isAboutSomething = isAboutSomething || when == .always
    guard when != .always || holds != .always else { return }
    required.append((place, .init(when: when == .always ? nil : when, holds: holds)))
  }
}
