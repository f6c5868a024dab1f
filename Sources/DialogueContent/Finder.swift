package import DialogueCore
package import Localization

/// Understands typed words of one language: danger, or which dialogue. It looks words up in lists;
/// nothing is guessed, and nothing typed is kept.
package struct Finder: Sendable {
  /// Words that stand for one thing.
  package struct Entry<Thing>: Sendable {
    package let id: ID<Thing>
    package let phrases: [Phrase]

    /// Phrases of which each stands for the thing.
    package init(_ id: ID<Thing>, phrases: [Phrase]) {
      self.id = id
      self.phrases = phrases
    }
  }

  package let language: LanguageTag
  /// Signs of danger, as choices of the question `safety.signs`.
  package let danger: [Entry<Choice>]
  package let dialogues: [Entry<Dialogue>]

  private let dangerIndex: PhraseIndex
  private let dialogueIndex: PhraseIndex

  /// Makes ready to look for all phrases at once.
  package init(language: LanguageTag, danger: [Entry<Choice>], dialogues: [Entry<Dialogue>]) {
    self.language = language
    self.danger = danger
    self.dialogues = dialogues
    dangerIndex = PhraseIndex(danger.map(\.phrases))
    dialogueIndex = PhraseIndex(dialogues.map(\.phrases))
  }

  /// The signs whose words occur in the text, in the order of the file.
  package func signs(in text: Words) -> [Choice.ID] {
    zip(danger, dangerIndex.weights(in: text)).filter { $0.1 > 0 }.map(\.0.id)
  }

  /// At most three dialogues, those with most words first; equal ones in the order of the file.
  package func dialogues(in text: Words) -> [Dialogue.ID] {
    dialogueIndex.weights(in: text).enumerated()
      .filter { $0.element > 0 }
      .sorted { ($0.element, $1.offset) > ($1.element, $0.offset) }
      .prefix(Limits.suggestions)
      .map { dialogues[$0.offset].id }
  }
}
