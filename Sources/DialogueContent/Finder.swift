package import DialogueCore
package import Localization

/// Understands typed words of one language: danger, or which dialogue. It looks words up in lists;
/// nothing is guessed, and nothing typed is kept.
package struct Finder: Sendable {
  /// Words that stand for one thing.
  package struct Entry<Thing>: Sendable {
    package let id: ID<Thing>
    package let phrases: [Phrase]

    package init(_ id: ID<Thing>, phrases: [Phrase]) {
      self.id = id
      self.phrases = phrases
    }
  }

  package let language: LanguageTag
  /// Signs of danger, as choices of the question `safety.signs`.
  package let danger: [Entry<Choice>]
  package let dialogues: [Entry<Dialogue>]

  package init(language: LanguageTag, danger: [Entry<Choice>], dialogues: [Entry<Dialogue>]) {
    self.language = language
    self.danger = danger
    self.dialogues = dialogues
  }

  /// The signs whose words occur in the text, in the order of the file.
  package func signs(in text: Words) -> [Choice.ID] {
    danger.filter { $0.phrases.contains { $0.occurs(in: text) } }.map(\.id)
  }

  /// At most three dialogues, those with most words first; equal ones in the order of the file.
  package func dialogues(in text: Words) -> [Dialogue.ID] {
    let scored = dialogues.enumerated().map { position, entry in
      (entry.id, entry.phrases.reduce(0) { $0 + ($1.occurs(in: text) ? $1.weight : 0) }, position)
    }
    return scored.filter { $0.1 > 0 }
      .sorted { ($0.1, $1.2) > ($1.1, $0.2) }
      .prefix(Limits.suggestions).map(\.0)
  }
}
