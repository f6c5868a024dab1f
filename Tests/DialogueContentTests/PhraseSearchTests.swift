import DialogueContent
import DialogueCore
import Localization
import Testing

/// Many phrases at once are found as if each were looked for by itself, place by place.
struct PhraseSearchTests {
  @Test(arguments: 1...40)
  func `one pass finds what trying every place finds`(_ seed: UInt64) throws {
    var numbers = Numbers(seed: seed)
    let phrases = (0..<12).map { _ in Self.phrase(&numbers) }
    let finder = Finder(
      language: Self.language,
      danger: phrases.enumerated().map { place, phrase in
        Finder.Entry(Sample.id("p\(place)"), phrases: [phrase.joined(separator: " ")])
      }, dialogues: []
    ).prepared
    for _ in 0..<50 {
      let text = (0..<Int.random(in: 0...14, using: &numbers)).map { _ in
        Self.words.randomElement(using: &numbers) ?? ""
      }
      let expected = phrases.indices.filter { Self.occurs(phrases[$0][...], in: text[...]) }
      let found = finder.signs(in: Words(text.joined(separator: " "), language: Self.language))
      #expect(found.map(\.name) == expected.map { "p\($0)" }, "seed \(seed): \(phrases) in \(text)")
    }
  }

  private static let language = Sample.tag("sv")
  private static let words = ["abc", "abcd", "abcde", "b", "c", "bc"]
  private static let patterns = ["abc", "abc*", "abcd", "abcd*", "b", "c", "b|c", "bc|abc*"]

  private static func phrase(_ numbers: inout Numbers) -> [String] {
    (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
      patterns.randomElement(using: &numbers) ?? ""
    }
  }

  private static func occurs(_ phrase: ArraySlice<String>, in text: ArraySlice<String>) -> Bool {
    text.indices.contains { continues(phrase, at: $0, in: text) }
  }

  private static func continues(
    _ phrase: ArraySlice<String>, at place: Int, in text: ArraySlice<String>
  ) -> Bool {
    guard let first = phrase.first, matches(first, text[place]) else { return false }
    let rest = phrase.dropFirst()
    let next = (place + 1..<place + 4).filter(text.indices.contains)
    return rest.isEmpty || next.contains { continues(rest, at: $0, in: text) }
  }

  private static func matches(_ pattern: String, _ word: String) -> Bool {
    pattern.split(separator: "|").contains { alternative in
      alternative.hasSuffix("*") ? word.hasPrefix(alternative.dropLast()) : word == alternative
    }
  }
}

/// Numbers that look random and are the same in every run.
private struct Numbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
