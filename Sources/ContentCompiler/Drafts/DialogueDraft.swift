import DialogueCore

/// A dialogue as its file says it, names not yet resolved; `shared.yaml` is one without a start.
struct DialogueDraft: Sendable {
  let id: ID<Dialogue>
  /// Position in the draft's files.
  let file: Int
  var rev = 1
  var sources: [Written] = []
  var start: Written?
  var questions: [QuestionDraft] = [] {
    didSet { questionPositions = Self.positions(questions.map(\.name)) }
  }
  var outcomes: [OutcomeDraft] = [] {
    didSet { outcomePositions = Self.positions(outcomes.map(\.name)) }
  }
  /// A dialogue of ten thousand nodes is checked as quickly, node for node, as one of ten.
  private(set) var questionPositions: [String: Int] = [:]
  private var outcomePositions: [String: Int] = [:]

  init(id: ID<Dialogue>, file: Int) {
    self.id = id
    self.file = file
  }

  private static func positions(_ names: [Written]) -> [String: Int] {
    Dictionary(zip(names.map(\.text), names.indices), uniquingKeysWith: { first, _ in first })
  }

  var isSafety: Bool { id == Dialogues.Names.safety }
  var isShared: Bool { id == Dialogues.Names.shared }

  func question(_ name: String) -> QuestionDraft? {
    questionPositions[name].map { questions[$0] }
  }

  func outcome(_ name: String) -> OutcomeDraft? {
    outcomePositions[name].map { outcomes[$0] }
  }
}

/// A question or notice as written.
struct QuestionDraft: Sendable {
  let name: Written
  /// Whether it only stands for a question of `shared.yaml`.
  var isShared = false
  /// Nil for a shared question, and where it could not be read.
  var kind: Question.Kind?
  var choices: [ChoiceDraft] = []
  var min: Int?
  var max: Int?
  var hasUnit = false
  var from: Int?
  var to: Int?
  /// The ways on; for a question without `next` the one to the question below it.
  var routes: [RouteDraft] = []
}

/// A choice as written; yes and no of a yes-no question, and skips, are there as well.
struct ChoiceDraft: Sendable {
  let name: Written
  var isExclusive = false
  var isSkip = false
  var isViolence = false
  var when: Expression?
}

/// A way on as written.
struct RouteDraft: Sendable {
  enum Target: Sendable {
    /// A question or outcome of the same dialogue.
    case node(Written)
    case dialogue(Written)
    /// An outcome of the safety dialogue.
    case safety(Written)
  }

  let spot: Spot
  /// Nil for the route that always holds.
  let when: Expression?
  let target: Target
}

/// An outcome as written.
struct OutcomeDraft: Sendable {
  let name: Written
  var urgency: Outcome.Urgency?
  var today: [EntryDraft] = []
  var week: [EntryDraft] = []
  var say: [EntryDraft] = []
  var contacts: [EntryDraft] = []
  var ifNot: [EntryDraft] = []
  var then: [EntryDraft] = []
  var followUp: Int?
  /// The question for a date from which the last day is counted, and how many days.
  var deadline: (after: Written, days: Int)?
  var print = PrintDraft.yes
  var facts: [String] = []
  /// The keys behind which something is written, right or wrong.
  var written: Set<String> = []

  var steps: [EntryDraft] { today + week + ifNot }

  /// Every condition that stands in the outcome.
  var conditions: [Expression] {
    let entries = (steps + say + contacts + then).compactMap(\.when)
    guard case .unless(let condition) = print else { return entries }
    return entries + [condition]
  }
}

enum PrintDraft: Sendable {
  case yes, no
  case unless(Expression)
}

/// An entry of an outcome's list as written.
struct EntryDraft: Sendable {
  let name: Written
  var because: Written?
  var when: Expression?
}
