import DialogueCore
import Fluent
import Localization

extension Rule {
  static let sameAsSource: Self = Rule(
    "same-as-source", .warning, isLint: true,
    summary: "no translation is still what the reference says, and no overlay what lies under it",
    explanation: """
      A translation that is the same as its source has probably been forgotten, and an easier \
      text that is the same as the usual one need not be there. Translate it, or take it out: \
      then the text behind it is shown, and the page says in which language it is.
      """
  ) { draft in
    draft.locales.all.flatMap { locale -> [Diagnostic] in
      let under = draft.locales.all.first { $0.name.text == locale.overlay?.text }
      guard let source = under ?? draft.locales.referenceLocale, source.tag != locale.tag else {
        return []
      }
      return locale.texts.flatMap { file -> [Diagnostic] in
        let sources = source.written(in: file.name)
        return file.written.filter { text in
          text.isTranslated && text.words.count > 1 && sources[text.name]?.words == text.words
        }.map { text in
          sameAsSource.fault(
            "‘\(text.name)’ says the same as in ‘\(source.name.text)’", draft, text.spot,
            notes: [under == nil ? "translate it" : "leave it out, it is shown from there"])
        }
      }
    }
  }
}

extension WrittenText {
  /// Names are not: those in `terms.ftl`, of contacts, and of whom to ask for there.
  fileprivate var isTranslated: Bool {
    let isName = attribute == nil || attribute == "ask"
    return !isTerm && !(owner.hasPrefix("contact-") && file.name == "contacts" && isName)
  }

  /// The words it has itself, without what is inserted.
  fileprivate var words: [Substring] { pattern.ownText.flatMap(\.words) }
}

extension String {
  /// Between blanks, with a letter in them.
  fileprivate var words: [Substring] {
    split(whereSeparator: \.isWhitespace).filter { $0.contains(where: \.isLetter) }
  }
}
