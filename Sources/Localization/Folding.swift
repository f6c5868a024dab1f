/// Makes texts comparable that people spell in different ways.
///
/// Capitals, invisible characters, punctuation and symbols, white space, full-width and
/// presentation forms, Arabic letter forms and the marks on letters do not count any more; but in
/// the first of two levels the letters that a language has of its own are kept: `bår` is not `bar`
/// in Swedish, and still found by it at the second level.
package struct Folding: Sendable {
  /// How much is taken away.
  package enum Level: Hashable, Sendable, CaseIterable {
    /// Letters of the language's own alphabet stay: å ä ö in Swedish.
    case letters
    /// No letter has a mark.
    case bare
  }

  private let alphabet: Alphabet

  /// Folding for texts in a language; one without letters of its own folds both levels alike.
  package init(for tag: LanguageTag) {
    alphabet = Alphabet.of(tag.language)
  }

  /// A text folded: small letters, digits and single blanks, none at the ends.
  package func fold(_ text: String, to level: Level) -> String {
    var run = FoldingRun(alphabet, level)
    for scalar in text.unicodeScalars { run.take(scalar.value) }
    return run.result()
  }

  /// Whether two texts are the same at a level.
  package func matches(_ one: String, _ other: String, at level: Level) -> Bool {
    fold(one, to: level).utf8.elementsEqual(fold(other, to: level).utf8)
  }
}
