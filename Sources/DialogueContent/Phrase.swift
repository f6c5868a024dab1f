package import Localization

/// A typed text as folded words without marks.
package struct Words: Sendable {
  /// In the order of the text.
  let words: [Substring]

  /// Folds the text; without marks all languages do so alike.
  package init(_ text: String, language: LanguageTag) {
    words = Folding(for: language).fold(text, to: .bare).divided(at: " ")
  }
}

/// A phrase to look for: words in this order, with at most two others between each. `*` at the end
/// of a word stands for any ending, `a|b` for either word. A word with a mark inside, such as
/// `don't`, is two words.
package struct Phrase: Sendable {
  /// One of the words that may stand at a place of the phrase.
  struct Pattern: Hashable, Sendable {
    let text: String
    let isBeginning: Bool

    func matches(_ word: Substring) -> Bool {
      isBeginning ? word.utf8.starts(with: text.utf8) : word.utf8.elementsEqual(text.utf8)
    }

    /// A beginning so short would fit anything.
    var isUsable: Bool { !isBeginning || text.utf8.count >= Limits.phraseBeginningBytes }
  }

  /// For each place of the phrase the patterns that may stand there; neither is ever empty.
  let words: [[Pattern]]

  /// Nil if nothing is left to look for, or a beginning is so short that it would fit anything.
  package init?(_ text: String, language: LanguageTag) {
    self.init(text, folding: Folding(for: language))
  }

  /// The same for many phrases of one language.
  init?(_ text: String, folding: Folding) {
    var words: [[Pattern]] = []
    for word in text.divided(at: " ") {
      let alternatives = word.divided(at: "|").map { Self.patterns($0, folding) }
      if alternatives.count == 1 {
        words += alternatives[0].isEmpty ? [[]] : alternatives[0].map { [$0] }
      } else {
        guard alternatives.allSatisfy({ $0.count == 1 }) else { return nil }
        words.append(alternatives.flatMap { $0 })
      }
    }
    let isUsable = words.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isUsable) }
    guard !words.isEmpty, isUsable else { return nil }
    self.words = words
  }

  /// A longer phrase says more than a word.
  package var weight: Int { words.count }

  /// One alternative; only the last of its words can be a beginning.
  private static func patterns(_ alternative: Substring, _ folding: Folding) -> [Pattern] {
    let isBeginning = alternative.last == "*"
    let text = String(isBeginning ? alternative.dropLast() : alternative)
    let words = folding.fold(text, to: .bare).divided(at: " ")
    return words.enumerated().map { place, word in
      Pattern(text: String(word), isBeginning: isBeginning && place == words.count - 1)
    }
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The parts between a character of ASCII, found by bytes; empty parts are left out.
  fileprivate func divided(at divider: Unicode.Scalar) -> [Substring] {
    utf8.split { $0 == UInt8(ascii: divider) }.map { self[$0.startIndex..<$0.endIndex] }
  }
}
