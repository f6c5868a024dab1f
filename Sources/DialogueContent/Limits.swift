/// The bounds of a conversation in words, each with its reason.
package enum Limits {
  /// Unicode scalars of typed text that are read as an answer or a wish: a page of writing. Danger
  /// words are looked for in all of it.
  package static let readScalars = 1000
  /// Letters with which the beginning of a label may be typed: one would fit too many.
  static let beginningLength = 2
  /// Dialogues that are suggested at once: more would not help to choose.
  static let suggestions = 3
}
