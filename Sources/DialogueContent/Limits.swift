/// The bounds of a conversation in words, each with its reason.
package enum Limits {
  /// Unicode scalars of typed text that are read as an answer or a wish: a page of writing. Danger
  /// words are looked for in all of it.
  package static let readScalars = 1000
  /// Letters with which the beginning of a label may be typed: one would fit too many.
  static let beginningLength = 2
  /// Dialogues that are suggested at once: more would not help to choose.
  static let suggestions = 3
  /// Other words that may stand between two of a phrase: "vill inte *längre* leva".
  static let phraseGap = 2
  /// Bytes before a `*`: fewer would fit words of every kind.
  static let phraseBeginningBytes = 3
  /// Digits before the full stop of an entry in an ordered list: 112, 1177 and years begin
  /// sentences.
  static let orderedDigits = 2
  /// Days that opening hours are looked ahead for a change: without holidays a week repeats; with
  /// them, from Midsummer Day to All Saints' Day, none falls for 133 days.
  static func hoursHorizon(holidays: Bool) -> Int { holidays ? 134 : 8 }
}
