/// How hard a text is to read, by the measures used for Swedish.
package struct Readability: Hashable, Sendable {
  package let words: Int
  /// Words of more than six letters.
  package let longWords: Int
  package let sentences: Int
  /// Words of the longest sentence.
  package let longestSentence: Int

  /// Words to a sentence; 0 for a text without words.
  package var meanSentenceLength: Double {
    sentences == 0 ? 0 : Double(words) / Double(sentences)
  }

  /// Björnsson's readability index: mean sentence length and the share of long words in per cent.
  /// Below 30 is very easy, above 50 is hard.
  package var lix: Double {
    words == 0 ? 0 : meanSentenceLength + 100 * Double(longWords) / Double(words)
  }

  /// Whether there are enough words for the index to say something: with twenty, one long word
  /// more or less moves it by five; with fewer it tells what a text is about, not how hard it is.
  package var isMeaningful: Bool { words >= 20 }

  /// Measures a text.
  ///
  /// A sentence ends at `.` `!` `?` or `:` after a word, or with its line. A point before a small
  /// letter belongs to an abbreviation (`t.ex. så`) and ends nothing. A word has a letter in it
  /// or is a number.
  package init(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline)
      .map { $0.split(whereSeparator: \.isWhitespace) }
    let lengths = lines.flatMap(Self.sentenceLengths)
    words = lengths.reduce(0, +)
    longWords = lines.joined().count { $0.count { $0.isLetter } > 6 }
    sentences = lengths.count
    longestSentence = lengths.max() ?? 0
  }

  /// How many words each sentence of a line has.
  private static func sentenceLengths(_ line: [Substring]) -> [Int] {
    var lengths: [Int] = []
    var length = 0
    for (place, token) in line.enumerated() {
      if token.contains(where: { $0.isLetter || $0.isNumber }) { length += 1 }
      let next = place + 1 < line.count ? line[place + 1] : nil
      if length > 0, next == nil || endsSentence(token, before: next) {
        lengths.append(length)
        length = 0
      }
    }
    return lengths
  }

  private static func endsSentence(_ token: Substring, before next: Substring?) -> Bool {
    guard let mark = token.last(where: { !closing.contains($0) }) else { return false }
    if mark == "." { return next?.first?.isLowercase != true }
    return ending.contains(mark)
  }

  private static let ending: Set<Character> = [".", "!", "?", ":", "…", "؟", "።", "۔"]
  private static let closing: Set<Character> = [
    "\"", "'", "”", "’", "»", ")", "]", "\u{2069}", "\u{2068}",
  ]
}
