/// Finds many phrases in one pass over a text, however long it is and whatever it repeats.
struct PhraseIndex: Sendable {
  /// A place in a phrase at which a word may stand.
  private struct Place: Sendable {
    let phrase: Int
    /// Position of the word in its phrase.
    let word: Int
    let isLast: Bool
    /// Position of the place among those of all phrases.
    let slot: Int
    let pattern: Phrase.Pattern
  }

  /// By the first bytes of their patterns; later words of a phrase before earlier ones, so that a
  /// word of the text is not taken for two of the phrase.
  private let places: [UInt32: [Place]]
  private let slots: Int
  /// For each phrase the entry it belongs to, and its weight.
  private let phrases: [(entry: Int, weight: Int)]
  private let entries: Int

  init(_ entries: [[Phrase]]) {
    var places: [UInt32: [Place]] = [:]
    var slots = 0
    var phrases: [(entry: Int, weight: Int)] = []
    for (entry, phrase) in entries.enumerated().flatMap({ entry, all in all.map { (entry, $0) } }) {
      for (word, patterns) in phrase.words.enumerated() {
        for pattern in patterns {
          let place = Place(
            phrase: phrases.count, word: word, isLast: word == phrase.words.count - 1,
            slot: slots + word, pattern: pattern)
          places[Self.key(pattern.text), default: []].append(place)
        }
      }
      slots += phrase.words.count
      phrases.append((entry, phrase.weight))
    }
    self.places = places.mapValues { $0.sorted { $0.word > $1.word } }
    self.slots = slots
    self.phrases = phrases
    self.entries = entries.count
  }

  /// For each entry the weights of its phrases that occur, added up.
  func weights(in text: Words) -> [Int] {
    var weights = Array(repeating: 0, count: entries)
    for phrase in occurring(in: text) {
      weights[phrases[phrase].entry] += phrases[phrase].weight
    }
    return weights
  }

  private func occurring(in text: Words) -> [Int] {
    var isFound = Array(repeating: false, count: phrases.count)
    // Where the phrase up to this place ended last: an earlier end is never nearer.
    var ends = Array(repeating: Int.min / 2, count: slots)
    for (position, word) in text.words.enumerated() {
      for place in places[Self.key(word)] ?? [] where !isFound[place.phrase] {
        guard place.pattern.matches(word) else { continue }
        guard place.word == 0 || position - ends[place.slot - 1] <= Limits.phraseGap + 1 else {
          continue
        }
        ends[place.slot] = position
        if place.isLast { isFound[place.phrase] = true }
      }
    }
    return isFound.indices.filter { isFound[$0] }
  }

  /// The first bytes of a word, as many as the shortest beginning has.
  private static func key(_ word: some StringProtocol) -> UInt32 {
    word.utf8.prefix(Limits.phraseBeginningBytes).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
