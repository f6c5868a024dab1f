import DialogueCore
import Localization

extension Rule {
  static let readability: Self = Rule(
    "readability", .warning, isLint: true,
    summary: "Swedish texts keep to LIX 40 and sentences of 25 words, easy Swedish to 25 and 20",
    explanation: """
      Who reads this may be tired, afraid or new to the language. LIX adds the length of \
      sentences to the share of long words. Divide sentences, say who does what, and take the \
      everyday word where there is one. No fact may go, and every safety text stays.
      """
  ) { draft in
    draft.locales.all.indices.flatMap { number -> [Diagnostic] in
      let locale = draft.locales.all[number]
      // The index was made for Swedish; what it says of other languages is not known.
      guard locale.tag.language == "sv" else { return [] }
      let limit = locale.overlay == nil ? ReadingLimit.plain : .easy
      let wording = Wording(draft, locale: number)
      return locale.texts.flatMap { file in
        file.passages.flatMap { limit.faults(in: $0, wording, draft) }
      }
    }
  }
}

/// How hard texts may be.
private struct ReadingLimit {
  let lix: Double
  /// From where on it is an error; nil if it never is.
  let hardest: Double?
  let sentence: Int

  static let plain = Self(lix: 40, hardest: nil, sentence: 25)
  static let easy = Self(lix: 25, hardest: 30, sentence: 20)

  func faults(in passage: Passage, _ wording: Wording, _ draft: Draft) -> [Diagnostic] {
    let measures = passage.readings(wording).map(Readability.init)
    var faults: [Diagnostic] = []
    if let hardest = measures.filter(\.isMeaningful).map(\.lix).max(), hardest > lix {
      faults.append(
        Rule.readability.fault(
          "‘\(passage.name)’ has LIX \(Int(hardest.rounded())), more than \(Int(lix))", draft,
          passage.spot, notes: ["write shorter sentences, and shorter words where there are some"],
          severity: self.hardest.map { hardest > $0 } ?? false ? .error : nil))
    }
    if let longest = measures.map(\.longestSentence).max(), longest > sentence {
      faults.append(
        Rule.readability.fault(
          "a sentence of ‘\(passage.name)’ has \(longest) words, more than \(sentence)", draft,
          passage.spot, notes: ["make two of it"]))
    }
    return faults
  }
}

/// Texts that are read together: those of one message, or ready words, which are read alone.
///
/// The limits hold for letters, too: who signs one has to understand it. They are sent in the
/// reference language, so that easy Swedish has none of its own, and its limit does not count.
private struct Passage {
  let name: String
  let texts: [WrittenText]
  let spot: Spot

  /// Line below line; where one of them has variants, once with each.
  func readings(_ wording: Wording) -> [String] {
    let all = texts.map(wording.readings)
    return (0..<(all.map(\.count).max() ?? 0)).map { number in
      all.map { $0[min(number, $0.count - 1)] }.joined(separator: "\n")
    }
  }
}

extension TextFile {
  /// Its passages, without labels, which are no sentences, and words for the finder of answers.
  fileprivate var passages: [Passage] {
    guard name != "answers" else { return [] }
    var passages: [Passage] = []
    for text in written where text.isProse {
      let name = text.attribute == "text" ? text.name : text.owner
      if let last = passages.last, last.name == name {
        passages[passages.count - 1] = Passage(
          name: name, texts: last.texts + [text], spot: last.spot)
      } else {
        passages.append(Passage(name: name, texts: [text], spot: text.spot))
      }
    }
    return passages
  }
}

extension WrittenText {
  fileprivate var isProse: Bool {
    guard !isTerm else { return false }
    let isLabel = attribute.map { $0.hasPrefix("choice-") && !$0.hasSuffix("-hint") } ?? false
    return !isLabel && !["unit", "words", "usage", "short"].contains(attribute)
  }
}
