import Fluent
import Localization

/// The messages and terms of one locale by name, as the catalog will look them up.
struct TextTable: Sendable {
  struct Found {
    let file: TextFile
    let message: Message
  }

  private struct Place {
    let file: Int
    let message: Int
  }

  private let files: [TextFile]
  /// By dialogue; the common files are under the empty name.
  private var messages: [String: [String: Place]] = [:]
  /// Attributes by name of the term; those of dialogues' own files under `dialogue/name`.
  private var terms: [String: [String]] = [:]

  init(_ locale: LocaleDraft) {
    files = locale.texts
    for (number, file) in files.enumerated() {
      let scope = file.isCommon ? "" : file.name
      for (position, message) in file.messages.enumerated() {
        let place = Place(file: number, message: position)
        messages[scope, default: [:]][message.id.name] = messages[scope]?[message.id.name] ?? place
      }
      for term in file.resource.terms {
        let name = file.isCommon ? term.id.name : "\(file.name)/\(term.id.name)"
        terms[name] = terms[name] ?? term.attributes.map(\.id.name)
      }
    }
  }

  /// In the dialogue's own file, or else in the common ones.
  func find(_ name: String, in scope: String?) -> Found? {
    let own = scope.flatMap { messages[$0]?[name] }
    return (own ?? messages[""]?[name]).map {
      Found(file: files[$0.file], message: files[$0.file].messages[$0.message])
    }
  }

  func findCommon(_ name: String) -> Found? { find(name, in: nil) }

  /// The attributes of a term; nil if there is none of this name.
  func term(_ name: String, in scope: String?) -> [String]? {
    scope.flatMap { terms["\($0)/\(name)"] } ?? terms[name]
  }
}

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
