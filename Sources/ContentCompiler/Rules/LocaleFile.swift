import DialogueCore
import Localization

extension Rule {
  static let localeFile: Self = Rule(
    "locale-file",
    summary: "locales.yaml and the folders of Locales name the same languages, and no circles",
    explanation: """
      The list locales.yaml and the folders of Locales do not agree: a language is listed \
      without a folder, a folder lies there without being listed, or a language leans on one \
      that does not exist. Its texts would not be shown. Add the entry or the folder, or \
      correct the tag.
      """
  ) { draft in
    guard !draft.isBroken(ContentPath.localeList) else { return [] }
    return reference(draft) + draft.locales.all.flatMap { faults(in: $0, draft) } + strays(draft)
  }

  private static func reference(_ draft: Draft) -> [Diagnostic] {
    guard let name = draft.locales.reference, draft.locales.referenceLocale == nil else {
      return []
    }
    return [
      localeFile.fault(
        "the reference ‘\(name.text)’ is not among the locales", draft, name.spot,
        notes: suggestion(for: name.text, among: draft.locales.all.map(\.name.text)))
    ]
  }

  private static func faults(in locale: LocaleDraft, _ draft: Draft) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    if locale.texts.isEmpty {
      faults.append(
        localeFile.fault(
          "the locale ‘\(locale.name.text)’ has no texts", draft, locale.name.spot,
          notes: ["add the folder Locales/\(locale.name.text) with its FTL files"]))
    }
    let known = draft.locales.all.map(\.name.text)
    for name in [locale.overlay].compactMap({ $0 }) + locale.fallback {
      if name.text == locale.name.text {
        faults.append(localeFile.fault("a locale cannot lie over itself", draft, name.spot))
      } else if !known.contains(name.text) {
        faults.append(
          localeFile.fault(
            "there is no locale ‘\(name.text)’", draft, name.spot,
            notes: suggestion(for: name.text, among: known)))
      }
    }
    return faults + files(of: locale, draft)
  }

  /// A file that belongs to no dialogue and is none of the common ones.
  private static func files(of locale: LocaleDraft, _ draft: Draft) -> [Diagnostic] {
    locale.texts.filter { file in
      !file.isCommon && draft.dialogue(file.name) == nil
        && !draft.isBroken(ContentPath.dialogue(file.name))
    }.map { file in
      localeFile.fault(
        "there is no dialogue ‘\(file.name)’ to which these texts could belong", draft,
        Spot(file: file.file, offset: 0),
        notes: suggestion(
          for: file.name,
          among: draft.dialogues.map(\.id.name) + LocaleTexts.commonFiles.sorted()),
        severity: .warning)
    }
  }

  private static func strays(_ draft: Draft) -> [Diagnostic] {
    draft.strayFolders.sorted().map { name in
      let list = draft.files.first { $0.path == ContentPath.localeList }
      return localeFile.fault(
        "the folder ‘Locales/\(name)’ has no entry here",
        in: list ?? SourceFile(path: ContentPath.localeList, bytes: []), at: 0,
        notes: ["add ‘\(name): {name: …, direction: …}’, or take the folder out"])
    }
  }
}

extension TextFile {
  /// Whether all dialogues share its names.
  var isCommon: Bool { LocaleTexts.commonFiles.contains(name) }
}
