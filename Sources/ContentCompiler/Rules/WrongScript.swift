import DialogueCore
import Localization

extension Rule {
  static let wrongScript: Self = Rule(
    "wrong-script", isLint: true,
    summary: "texts have no letters of a script in which their language is not written",
    explanation: """
      A letter of another script often looks the same, but screen readers spell it out and \
      nobody finds the word. It comes from a keyboard that was set to another language, or from \
      a text left over from elsewhere. Type the word again. Names that are written so everywhere \
      stand in ‘names’ of locales.yaml.
      """
  ) { draft in
    draft.locales.all.indices.flatMap { number -> [Diagnostic] in
      let locale = draft.locales.all[number]
      guard let scripts = locale.tag.letterScripts else { return [] }
      let check = ScriptCheck(draft, number, scripts)
      return locale.texts.flatMap(\.written).filter { !$0.isTerm }.compactMap(check.fault)
    }
  }
}

private struct ScriptCheck {
  private let draft: Draft
  private let language: String
  private let scripts: Set<LetterScript>
  private let wording: Wording
  /// Words that stay as they are: names in `terms.ftl`, of languages, and those declared.
  private let names: Set<Substring>

  init(_ draft: Draft, _ number: Int, _ scripts: Set<LetterScript>) {
    let locale = draft.locales.all[number]
    let wording = Wording(draft, locale: number)
    (self.draft, self.scripts, self.wording) = (draft, scripts, wording)
    language = locale.name.text
    let terms = draft.locales.chain(of: number)
      .flatMap { draft.locales.all[$0].texts("terms")?.written ?? [] }.flatMap(wording.readings)
    let all = terms + draft.locales.all.map(\.ownName) + locale.names.map(\.text)
    names = Set(all.map { $0[...] }.flatMap(Self.words))
  }

  func fault(in text: WrittenText) -> Diagnostic? {
    let readings = wording.readings(of: text).map { $0[...] }.filter(hasStrangeLetter)
    let words = readings.flatMap(Self.words)
    guard let word = words.first(where: { !names.contains($0) && hasStrangeLetter($0) }) else {
      return nil
    }
    return Rule.wrongScript.fault(
      "‘\(word)’ in ‘\(text.name)’ is not written in the script of ‘\(language)’", draft, text.spot,
      notes: ["write it anew; a name goes into terms.ftl, or into ‘names’ of locales.yaml"])
  }

  private func hasStrangeLetter(_ word: Substring) -> Bool {
    word.unicodeScalars.contains { LetterScript.of($0).map { !scripts.contains($0) } ?? false }
  }

  /// The words of a text; an address is none.
  private static func words(of text: Substring) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace).filter { !$0.contains("://") }
      .flatMap { $0.split { !$0.isLetter } }
  }
}
