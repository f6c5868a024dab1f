import Fluent

/// A text that mentions variables, functions or other texts.
struct Mention: Sendable {
  /// Position of the locale.
  let locale: Int
  let file: TextFile
  /// The message or term; a term's name begins with `-`.
  let owner: String
  /// Nil for the value.
  let attribute: String?
  let comment: Comment?
  let references: [Reference]

  /// The dialogue whose file it is.
  var scope: String? { file.isCommon ? nil : file.name }
  var isTerm: Bool { owner.hasPrefix("-") }
  /// As another text refers to it.
  var name: String { attribute.map { "\(owner).\($0)" } ?? owner }

  static func all(in locales: [LocaleDraft]) -> [Mention] {
    var all: [Mention] = []
    for (number, locale) in locales.enumerated() {
      for file in locale.texts {
        for entry in file.resource.entries { add(entry, of: file, number, to: &all) }
      }
    }
    return all
  }

  private static func add(
    _ entry: Entry, of file: TextFile, _ locale: Int, to all: inout [Mention]
  ) {
    func add(
      _ owner: String, _ attribute: String?, _ comment: Comment?, _ pattern: Pattern
    ) {
      guard pattern.plainText == nil else { return }
      let references = pattern.references
      guard !references.isEmpty else { return }
      all.append(
        Mention(
          locale: locale, file: file, owner: owner, attribute: attribute, comment: comment,
          references: references))
    }
    switch entry {
    case .message(let message):
      if let value = message.value { add(message.id.name, nil, message.comment, value) }
      for attribute in message.attributes {
        add(message.id.name, attribute.id.name, message.comment, attribute.value)
      }
    case .term(let term):
      add("-\(term.id.name)", nil, term.comment, term.value)
      for attribute in term.attributes {
        add("-\(term.id.name)", attribute.id.name, term.comment, attribute.value)
      }
    case .comment, .junk: break
    }
  }
}
