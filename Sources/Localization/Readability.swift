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
    var words = 0
    var longWords = 0
    var sentences = 0
    var longest = 0
    for line in text.split(whereSeparator: \.isNewline) {
      var length = 0
      let tokens = line.split(whereSeparator: \.isWhitespace)
      for (place, token) in tokens.enumerated() {
        let letters = token.count { $0.isLetter }
        if letters > 0 || token.contains(where: \.isNumber) {
          words += 1
          longWords += letters > 6 ? 1 : 0
          length += 1
        }
        let next = place + 1 < tokens.count ? tokens[place + 1] : nil
        if length > 0, Self.endsSentence(token, before: next) {
          sentences += 1
          longest = max(longest, length)
          length = 0
        }
      }
      sentences += length > 0 ? 1 : 0
      longest = max(longest, length)
    }
    (self.words, self.longWords, self.sentences) = (words, longWords, sentences)
    longestSentence = longest
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
