package import DialogueCore
package import Localization

/// Something a person did in a conversation, in ids: what was typed is not in it.
package enum Deed: Hashable, Sendable {
  case answer(Answer)
  /// Words of danger were found, which stand for these signs.
  case danger([Choice.ID])
  case back, safety, resume
  /// Position in `Dialogues.questions`.
  case change(Int)
  /// Position in `Dialogues.all`.
  case start(Int)
  case language(LanguageTag)
  /// All answers were forgotten.
  case restart
  /// A line that led nowhere.
  case words
}
