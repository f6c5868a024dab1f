import DialogueCore
import Localization

extension Rule {
  static let textLength: Self = Rule(
    "text-length", .warning, isLint: true,
    summary: "a translation is about as long as what it was made from",
    explanation: """
      A translation that is much shorter than its source has usually lost a sentence, and one \
      that is much longer has usually gained one. Compare the two and put back what is missing. \
      If both say the same, write the longer one more tightly: whoever reads it needs the short \
      form most.
      """
  ) { draft in
    guard let reference = draft.locales.referenceLocale,
      let source = draft.locales.all.firstIndex(where: { $0.tag == reference.tag })
    else { return [] }
    let sources = TextLengths(draft, source)
    return draft.locales.all.indices.filter { number in
      number != source && !draft.locales.all[number].tag.hasDenseScript
    }.flatMap { number in
      TextLengths(draft, number).outliers(beside: sources)
    }
  }
}

/// The lengths of a locale's texts in characters.
private struct TextLengths {
  private let draft: Draft
  private let locale: LocaleDraft
  private let wording: Wording

  init(_ draft: Draft, _ number: Int) {
    self.draft = draft
    locale = draft.locales.all[number]
    wording = Wording(draft, locale: number)
  }

  func outliers(beside sources: TextLengths) -> [Diagnostic] {
    locale.texts.flatMap { file -> [Diagnostic] in
      let written = sources.locale.written(in: file.name)
      return file.written.compactMap { text in
        // Lists of words are as long as a language has words.
        guard !text.isTerm, text.file.name != "answers", text.attribute != "words",
          let source = written[text.name]
        else { return nil }
        return fault(text, beside: source, of: sources)
      }
    }
  }

  private func fault(
    _ text: WrittenText, beside original: WrittenText, of sources: TextLengths
  ) -> Diagnostic? {
    let source = sources.length(original)
    guard let usual = Self.usual.last(where: { source >= $0.from }) else { return nil }
    let length = length(text)
    let share = length * 100 / source
    guard !usual.percent.contains(share) else { return nil }
    return Rule.textLength.fault(
      "‘\(text.name)’ has \(length) characters where the reference has \(source)", draft, text.spot,
      notes: [share < 100 ? "look for what was left out" : "look for what was added"])
  }

  /// The longest reading counts: languages divide variants differently.
  private func length(_ text: WrittenText) -> Int {
    wording.readings(of: text).map(\.unicodeScalars.count).max() ?? 0
  }

  /// What share of the length is usual, by characters of the source. Labels and names come in all
  /// lengths, so that short texts say nothing; of long ones a third more or less is much. Of our
  /// own texts, easy Swedish and English, all lie within.
  private static let usual: [(from: Int, percent: ClosedRange<Int>)] = [
    (40, 40...250), (80, 60...180), (200, 75...150),
  ]
}

extension LanguageTag {
  /// Whether a character stands for a syllable or a word.
  fileprivate var hasDenseScript: Bool {
    !(letterScripts?.isDisjoint(with: [.han, .kana, .hangul]) ?? true)
  }
}
