/// All dialogues of an edition with their questions and outcomes: structure without words.
///
/// Everything refers to everything else by position, so that a turn costs the same in a dialogue
/// of ten nodes and of ten thousand. A class, because every session, turn and test on answers
/// carries it along: one reference to count instead of nine.
package final class Dialogues: Sendable {
  /// In the order in which they are listed; the safety dialogue is one of them.
  package let all: [Dialogue]
  package let questions: [Question]
  package let outcomes: [Outcome]
  /// Position of the safety dialogue in `all`.
  package let safety: Int
  /// Position of the safety dialogue's outcome at which one goes on.
  package let noDanger: Int
  /// Position of the dialogue in `all` with which a session begins if none is named.
  package let entry: Int
  /// Steps to an outcome from each node of each dialogue.
  package let distances: [[Distance]]

  private let dialoguePositions: NameTable
  /// By the names of dialogues and then of nodes: tables of plain texts are quick to set up.
  private let questionPositions: [String: [String: Int]]
  private let outcomePositions: [String: [String: Int]]
  /// The name of each question, written `dialogue.question`.
  package let questionNames: [String]
  private let namedQuestions: NameTable

  /// The positions of `safety`, `noDanger` and `entry` must lie in their arrays.
  ///
  /// - Parameter distances: as they were measured before; nil to measure them.
  package init(
    all: [Dialogue], questions: [Question], outcomes: [Outcome], safety: Int, noDanger: Int,
    entry: Int, distances: [[Distance]]? = nil
  ) {
    self.all = all
    self.questions = questions
    self.outcomes = outcomes
    self.safety = safety
    self.noDanger = noDanger
    self.entry = entry
    dialoguePositions = NameTable(all.map(\.id.name))
    questionPositions = Self.positions(questions.map(\.id))
    outcomePositions = Self.positions(outcomes.map(\.id))
    questionNames = questions.map { $0.id.dialogue.name + "." + $0.id.node.name }
    namedQuestions = NameTable(questionNames)
    self.distances =
      distances
      ?? Distance.table(all, questions: questions, safety: safety, noDanger: noDanger)
  }

  package func position(of dialogue: Dialogue.ID) -> Int? {
    dialoguePositions[dialogue.name.utf8.span]
  }
  package func position(of question: Question.ID) -> Int? {
    questionPositions[question.dialogue.name]?[question.node.name]
  }
  package func position(of outcome: Outcome.ID) -> Int? {
    outcomePositions[outcome.dialogue.name]?[outcome.node.name]
  }

  /// The question with this name, written `dialogue.question`, without taking the name apart.
  package func position(ofQuestion name: String) -> Int? { namedQuestions[name.utf8.span] }

  /// The question whose name has these bytes.
  package func position(ofQuestion name: Span<UInt8>) -> Int? { namedQuestions[name] }

  /// The dialogue whose name has these bytes.
  package func position(ofDialogue name: Span<UInt8>) -> Int? { dialoguePositions[name] }

  /// Whether the outcome belongs to the safety dialogue.
  package func isSafety(outcome: Int) -> Bool {
    outcomes[outcome].id.dialogue == all[safety].id
  }

  private static func positions<Thing>(_ ids: [QualifiedID<Thing>]) -> [String: [String: Int]] {
    var positions: [String: [String: Int]] = [:]
    for (position, id) in ids.enumerated() {
      let first = positions[id.dialogue.name]?[id.node.name] ?? position
      positions[id.dialogue.name, default: [:]][id.node.name] = first
    }
    return positions
  }
}

extension Dialogues {
  /// The names by which the program knows the safety dialogue and its parts.
  package enum Names {
    package static let safety = Dialogue.ID(literal: "safety")
    package static let shared = Dialogue.ID(literal: "shared")
    package static let entry = Dialogue.ID(literal: "find-way")
    package static let noDanger = ID<Outcome>(literal: "no-danger")
    package static let danger = Question.ID(safety, ID(literal: "danger"))
    package static let unsure = Choice.ID(literal: "unsure")
    package static let signs = Question.ID(safety, ID(literal: "signs"))
    package static let role = Question.ID(shared, ID(literal: "role"))
    package static let child = Choice.ID(literal: "child")
  }
}
