package import Localization

/// A typed text as folded words without marks.
package struct Words: Sendable {
  let words: [Substring]

  package init(_ text: String, language: LanguageTag) {
    let folding = Folding(for: language)
    words = folding.fold(text, to: .bare).split(separator: " ")
  }
}

/// A phrase to look for: words in this order, with at most two others between each. `*` at the end
/// of a word stands for any ending, `a|b` for either word.
package struct Phrase: Sendable {
  private let words: [[Pattern]]

  private struct Pattern: Sendable {
    let text: String
    let isBeginning: Bool

    func matches(_ word: Substring) -> Bool {
      isBeginning ? word.utf8.starts(with: text.utf8) : word == text
    }
  }

  /// Other words that may stand between two of the phrase.
  private static let gap = 2

  /// Nil if nothing is left to look for, or a beginning is so short that it would fit anything.
  package init?(_ text: String, language: LanguageTag) {
    let folding = Folding(for: language)
    words = text.split(separator: " ").map { word in
      word.split(separator: "|").map { alternative in
        let isBeginning = alternative.last == "*"
        return Pattern(
          text: folding.fold(String(isBeginning ? alternative.dropLast() : alternative), to: .bare),
          isBeginning: isBeginning)
      }
    }
    let isUsable = words.allSatisfy { patterns in
      !patterns.isEmpty
        && patterns.allSatisfy { !$0.text.isEmpty && (!$0.isBeginning || $0.text.utf8.count > 2) }
    }
    guard !words.isEmpty, isUsable else { return nil }
  }

  /// A longer phrase says more than a word.
  package var weight: Int { words.count }

  package func occurs(in text: Words) -> Bool {
    let candidates = text.words
    return candidates.indices.contains { continues(from: 0, at: $0, in: candidates) }
  }

  /// Whether the words of the phrase from this one on follow, the first of them at this place.
  private func continues(from word: Int, at place: Int, in text: [Substring]) -> Bool {
    guard words[word].contains(where: { $0.matches(text[place]) }) else { return false }
    guard word + 1 < words.count else { return true }
    let last = min(place + 1 + Self.gap, text.count - 1)
    guard place + 1 <= last else { return false }
    return (place + 1...last).contains { continues(from: word + 1, at: $0, in: text) }
  }
}
