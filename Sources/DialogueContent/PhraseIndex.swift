/// Finds many phrases in one pass over a text, however long it is and whatever it repeats.
package struct PhraseIndex: Sendable {
  /// A place in a phrase at which a word may stand.
  private struct Place: Sendable {
    let phrase: Int
    /// Position among the places of all phrases; the one before it is of the same phrase.
    let slot: Int
    let isFirst: Bool
    let isLast: Bool
  }

  /// A pattern with all places at which it stands.
  private struct Spread: Sendable {
    let pattern: Phrase.Pattern
    var places: [Place]
  }

  /// By the first bytes of their patterns.
  private var spreads: [UInt32: [Spread]] = [:]
  private var slots = 0
  /// For each phrase the entry it belongs to, and its weight.
  private var phrases: [(entry: Int, weight: Int)] = []
  private let entries: Int

  /// - Parameter entries: for each entry the phrases of which one is enough.
  package init(_ entries: [[Phrase]]) {
    self.entries = entries.count
    for (entry, phrases) in entries.enumerated() {
      for phrase in phrases { add(phrase, of: entry) }
    }
  }

  /// For each entry the weights of its phrases that occur, added up.
  package func weights(in text: Words) -> [Int] {
    var weights = Array(repeating: 0, count: entries)
    for phrase in occurring(in: text) {
      weights[phrases[phrase].entry] += phrases[phrase].weight
    }
    return weights
  }

  private mutating func add(_ phrase: Phrase, of entry: Int) {
    for (word, patterns) in phrase.words.enumerated() {
      let place = Place(
        phrase: phrases.count, slot: slots + word, isFirst: word == 0,
        isLast: word == phrase.words.count - 1)
      for pattern in patterns { add(place, of: pattern) }
    }
    slots += phrase.words.count
    phrases.append((entry, phrase.weight))
  }

  private mutating func add(_ place: Place, of pattern: Phrase.Pattern) {
    let key = Self.key(pattern.text)
    if let known = spreads[key]?.firstIndex(where: { $0.pattern == pattern }) {
      spreads[key]?[known].places.append(place)
    } else {
      spreads[key, default: []].append(Spread(pattern: pattern, places: [place]))
    }
  }

  private func occurring(in text: Words) -> [Int] {
    var isFound = Array(repeating: false, count: phrases.count)
    // Where the phrase up to this place ended last: an earlier end is never nearer.
    var ends = Array(repeating: Int.min / 2, count: slots)
    var reached: [Int] = []
    for (position, word) in text.words.enumerated() {
      guard let spreads = spreads[Self.key(word)] else { continue }
      for spread in spreads where spread.pattern.matches(word) {
        for place in spread.places where !isFound[place.phrase] {
          guard place.isFirst || position - ends[place.slot - 1] <= Limits.phraseGap + 1 else {
            continue
          }
          reached.append(place.slot)
          if place.isLast { isFound[place.phrase] = true }
        }
      }
      // Only now, so that one word of the text is not taken for two of a phrase.
      for slot in reached { ends[slot] = position }
      reached.removeAll(keepingCapacity: true)
    }
    return isFound.indices.filter { isFound[$0] }
  }

  /// The first bytes of a word, as many as the shortest beginning has.
  private static func key(_ word: some StringProtocol) -> UInt32 {
    word.utf8.prefix(Limits.phraseBeginningBytes).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
