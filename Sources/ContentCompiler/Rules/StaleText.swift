extension Rule {
  static let staleText: Self = Rule(
    "stale-text", .warning, isLint: true,
    summary: "every translation was made from the words that the reference has now",
    explanation: """
      The Swedish text has changed since the translation was made, so that people may be told \
      different things in different languages. Compare the two, correct the translation, and \
      mark it with ‘lotsen texts --language TAG --mark FILE’. Until then the old words are \
      shown.
      """
  ) { draft in
    guard let reference = draft.locales.referenceLocale else { return [] }
    return draft.locales.all.filter { $0.tag != reference.tag && !$0.texts.isEmpty }
      .flatMap { locale -> [Diagnostic] in
        if draft.isBroken(ContentPath.state(locale.name.text)) { return [] }
        guard locale.state != nil else { return [unmarked(locale, draft)] }
        let translation = Translation(draft, locale: locale, from: reference)
        return translation.pairs.compactMap { stale($0, draft) }
          + locale.texts.compactMap { unmarked(in: $0, translation, locale, draft) }
          + translation.leftOver.filter { !isUncertain($0, [locale, reference], draft) }
          .map { leftOver($0, locale, draft) }
      }
  }

  private static func stale(_ pair: Translation.Pair, _ draft: Draft) -> Diagnostic? {
    guard let text = pair.text, pair.state == .stale else { return nil }
    return staleText.fault(
      "‘\(text.name)’ was made from something else than the reference says now", draft, text.spot,
      notes: [
        "see \(draft.line(of: pair.source.spot)); "
          + "when it says the same again, mark it with ‘lotsen texts --mark’"
      ])
  }

  private static func unmarked(_ locale: LocaleDraft, _ draft: Draft) -> Diagnostic {
    staleText.fault(
      "no state.yaml says what the texts of ‘\(locale.name.text)’ were made from", draft,
      locale.name.spot,
      notes: ["‘lotsen texts --language \(locale.name.text) --mark all’ notes it"])
  }

  /// One warning for each file.
  private static func unmarked(
    in file: TextFile, _ translation: Translation, _ locale: LocaleDraft, _ draft: Draft
  ) -> Diagnostic? {
    let texts = translation.pairs.filter { $0.state == .unmarked }.compactMap(\.text)
      .filter { $0.file.file == file.file }
    guard let first = texts.first else { return nil }
    return staleText.fault(
      "state.yaml does not say what \(listed(texts.map(\.name))) was made from", draft, first.spot,
      notes: ["‘lotsen texts --language \(locale.name.text) --mark \(file.name)’ notes it"])
  }

  /// Whether its texts may be among lines that could not be read.
  private static func isUncertain(
    _ file: StateDraft.File, _ locales: [LocaleDraft], _ draft: Draft
  ) -> Bool {
    locales.contains {
      draft.isBroken("\(ContentPath.locales)\($0.name.text)/\(file.name.text).ftl")
    }
  }

  private static func leftOver(
    _ file: StateDraft.File, _ locale: LocaleDraft, _ draft: Draft
  ) -> Diagnostic {
    let names = file.entries.map(\.text.text)
    return staleText.fault(
      "there is no text \(listed(names)) in ‘\(file.name.text).ftl’", draft,
      file.entries.first?.text.spot ?? file.name.spot,
      notes: ["‘lotsen texts --language \(locale.name.text) --mark all’ takes it out"])
  }
}
