import DialogueContent
package import DialogueCore
import Localization

/// Finds things by the names that cases use: a question or outcome may be named without its
/// dialogue where only one has that name, or the start dialogue of the case has it.
package struct Names: Sendable {
  package let dialogues: Dialogues
  private let questions: [String: [Int]]
  private let outcomes: [String: [Int]]
  private let steps: Set<String>
  private let choices: Set<String>

  package init(_ dialogues: Dialogues) {
    self.dialogues = dialogues
    questions = Dictionary(
      grouping: dialogues.questions.indices, by: { dialogues.questions[$0].id.node.name })
    outcomes = Dictionary(
      grouping: dialogues.outcomes.indices, by: { dialogues.outcomes[$0].id.node.name })
    steps = Set(
      dialogues.outcomes.flatMap { $0.today + $0.week + $0.ifNot }.map(\.id.name))
    choices = Set(dialogues.questions.flatMap(\.choices).map(\.id.name))
  }

  /// Position of a question, nil if there is none of this name or more than one.
  package func question(_ name: String, start: Dialogue.ID?) -> Int? {
    if let id = Question.ID(name) { return dialogues.position(of: id) }
    let named = questions[name] ?? []
    let own = named.filter { dialogues.questions[$0].id.dialogue == start }
    return named.count == 1 ? named[0] : own.first
  }

  /// Position of an outcome, nil if there is none of this name or more than one.
  package func outcome(_ name: String, start: Dialogue.ID?) -> Int? {
    if let id = Outcome.ID(name) { return dialogues.position(of: id) }
    let named = outcomes[name] ?? []
    let own = named.filter { dialogues.outcomes[$0].id.dialogue == start }
    return named.count == 1 ? named[0] : own.first
  }

  /// Position of a dialogue that one can start: the safety dialogue comes before each of them.
  package func dialogue(_ name: String) -> Int? {
    let position = Dialogue.ID(name).flatMap { dialogues.position(of: $0) }
    return position == dialogues.safety ? nil : position
  }

  /// Whether any outcome has a step of this name.
  func hasStep(_ name: String) -> Bool { steps.contains(name) }

  /// Whether typed text could ever mean something of this name.
  func canBeCandidate(_ name: String) -> Bool {
    choices.contains(name) || dialogue(name) != nil || CommandWord(rawValue: name) != nil
  }

  /// The name of a question as reports give it.
  func name(ofQuestion position: Int) -> String { "\(dialogues.questions[position].id)" }

  /// The question that is meant, or one of those that may be meant, by a name that is none.
  func likely(_ name: String, among others: [String]) -> String? {
    questions[name]?.first.map(self.name(ofQuestion:))
      ?? Spelling.nearest(to: name, among: others + questionNames)
  }

  /// The names by which questions are called in a header, in the order of the content.
  private var questionNames: [String] {
    let ids = dialogues.questions.map(\.id)
    return ids.map { "\($0)" }
      + ids.map(\.node.name).filter { questions[$0]?.count == 1 }
  }
}
