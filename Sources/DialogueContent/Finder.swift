package import DialogueCore
package import Localization

/// Understands typed words of one language: danger, or which dialogue. It looks words up in lists;
/// nothing is guessed, and nothing typed is kept.
package struct Finder: Sendable {
  /// Words that stand for one thing.
  package struct Entry<Thing>: Sendable {
    package let id: ID<Thing>
    package let phrases: [String]

    /// Phrases of which each stands for the thing; one that is no `Phrase` finds nothing.
    package init(_ id: ID<Thing>, phrases: [String]) {
      self.id = id
      self.phrases = phrases
    }
  }

  package let language: LanguageTag
  /// Signs of danger, as choices of the question `safety.signs`.
  package let danger: [Entry<Choice>]
  package let dialogues: [Entry<Dialogue>]

  /// Nil until somebody wants to look more than once.
  private var index: Index?

  private struct Index: Sendable {
    let danger, dialogues: PhraseIndex

    init(_ finder: Finder) {
      func index<Thing>(_ entries: [Entry<Thing>]) -> PhraseIndex {
        let folding = Folding(for: finder.language)
        return PhraseIndex(
          entries.map { $0.phrases.compactMap { Phrase($0, folding: folding) } })
      }
      danger = index(finder.danger)
      dialogues = index(finder.dialogues)
    }
  }

  /// Lists of words; most conversations need none of them, so nothing is done with them yet.
  package init(language: LanguageTag, danger: [Entry<Choice>], dialogues: [Entry<Dialogue>]) {
    self.language = language
    self.danger = danger
    self.dialogues = dialogues
  }

  /// The same, ready to look for all phrases at once; else each search makes itself ready.
  package var prepared: Finder {
    guard index == nil else { return self }
    var finder = self
    finder.index = Index(self)
    return finder
  }

  /// The signs whose words occur in the text, in the order of the file.
  package func signs(in text: Words) -> [Choice.ID] {
    let index = index ?? Index(self)
    return zip(danger, index.danger.weights(in: text)).filter { $0.1 > 0 }.map(\.0.id)
  }

  /// At most three dialogues, those with most words first; equal ones in the order of the file.
  package func dialogues(in text: Words) -> [Dialogue.ID] {
    let index = index ?? Index(self)
    return index.dialogues.weights(in: text).enumerated()
      .filter { $0.element > 0 }
      .sorted { ($0.element, $1.offset) > ($1.element, $0.offset) }
      .prefix(Limits.suggestions)
      .map { dialogues[$0.offset].id }
  }
}
