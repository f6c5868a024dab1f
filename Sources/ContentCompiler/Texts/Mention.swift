import Fluent

/// A text that mentions variables, functions or other texts.
struct Mention: Sendable {
  /// Position of the locale.
  let locale: Int
  let text: WrittenText
  let references: [Reference]

  var file: TextFile { text.file }
  var owner: String { text.owner }
  var comment: Comment? { text.comment }
  var scope: String? { text.scope }
  var isTerm: Bool { text.isTerm }
  var name: String { text.name }

  static func all(in locales: [LocaleDraft]) -> [Mention] {
    var all: [Mention] = []
    for (number, locale) in locales.enumerated() {
      for file in locale.texts {
        file.forEachText { text in
          guard text.pattern.plainText == nil else { return }
          let references = text.pattern.references
          guard !references.isEmpty else { return }
          all.append(Mention(locale: number, text: text, references: references))
        }
      }
    }
    return all
  }
}
