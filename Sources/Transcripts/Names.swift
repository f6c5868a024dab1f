package import DialogueCore

/// Finds things by the names that cases use: a question or outcome may be named without its
/// dialogue where only one has that name, or the start dialogue of the case has it.
package struct Names: Sendable {
  package let dialogues: Dialogues
  private let questions: [String: [Int]]
  private let outcomes: [String: [Int]]

  package init(_ dialogues: Dialogues) {
    self.dialogues = dialogues
    questions = Dictionary(
      grouping: dialogues.questions.indices, by: { dialogues.questions[$0].id.node.name })
    outcomes = Dictionary(
      grouping: dialogues.outcomes.indices, by: { dialogues.outcomes[$0].id.node.name })
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

  package func dialogue(_ name: String) -> Int? {
    Dialogue.ID(name).flatMap { dialogues.position(of: $0) }
  }

  /// The name of a question as reports give it.
  func name(ofQuestion position: Int) -> String { "\(dialogues.questions[position].id)" }

  /// The names by which questions are called in a header.
  var questionNames: [String] {
    dialogues.questions.map { "\($0.id)" } + questions.filter { $0.value.count == 1 }.map(\.key)
  }
}
