import DialogueCore

/// Positions of all questions, outcomes and dialogues, as they will stand in `Dialogues`.
struct Index: Sendable {
  /// Shared questions first, then those of the dialogues in their order.
  private(set) var questions: [(id: Question.ID, draft: QuestionDraft)] = []
  private(set) var outcomes: [(id: Outcome.ID, draft: OutcomeDraft)] = []
  /// By dialogue and name; names are looked up more often than anything else is done.
  private var questionPositions: [String: [String: Int]] = [:]
  private var outcomePositions: [String: [String: Int]] = [:]
  private var dialoguePositions: [String: Int] = [:]
  private(set) var contacts: Set<String> = []
  private(set) var sources: Set<String> = []
  private(set) var steps: Set<String> = []

  init() {}

  init(_ draft: Draft) {
    for dialogue in (draft.shared.map { [$0] } ?? []) + draft.dialogues {
      for question in dialogue.questions where dialogue.isShared || !question.isShared {
        guard let node = ID<Question>(question.name.text) else { continue }
        add(question, Question.ID(dialogue.id, node))
      }
      for outcome in dialogue.outcomes {
        guard let node = ID<Outcome>(outcome.name.text) else { continue }
        add(outcome, Outcome.ID(dialogue.id, node))
      }
    }
    for (position, dialogue) in draft.dialogues.enumerated() {
      dialoguePositions[dialogue.id.name] = position
    }
    contacts = Set(draft.contacts.map(\.name.text))
    sources = Set(draft.sources.map(\.name.text))
    steps = Set(draft.steps.map(\.text))
  }

  private mutating func add(_ question: QuestionDraft, _ id: Question.ID) {
    guard questionPositions[id.dialogue.name]?[id.node.name] == nil else { return }
    questionPositions[id.dialogue.name, default: [:]][id.node.name] = questions.count
    questions.append((id, question))
  }

  private mutating func add(_ outcome: OutcomeDraft, _ id: Outcome.ID) {
    guard outcomePositions[id.dialogue.name]?[id.node.name] == nil else { return }
    outcomePositions[id.dialogue.name, default: [:]][id.node.name] = outcomes.count
    outcomes.append((id, outcome))
  }

  /// The question of this name as a dialogue sees it: its own, else a shared one; with a point,
  /// one of another dialogue.
  func question(_ name: String, in dialogue: ID<Dialogue>) -> Int? {
    if let own = questionPositions[dialogue.name]?[name] { return own }
    if let shared = questionPositions[Dialogues.Names.shared.name]?[name] { return shared }
    let parts = name.split(separator: ".", maxSplits: 1)
    return parts.count == 2 ? questionPositions[String(parts[0])]?[String(parts[1])] : nil
  }

  func outcome(_ name: String, in dialogue: ID<Dialogue>) -> Int? {
    outcomePositions[dialogue.name]?[name]
  }

  func dialogue(_ name: String) -> Int? { dialoguePositions[name] }
}
