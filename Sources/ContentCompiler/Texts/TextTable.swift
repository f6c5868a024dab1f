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
  /// A term's begins with `-`.
  let owner: String
  let comment: String
  let references: [Reference]

  /// The dialogue whose file it is.
  var scope: String? { file.isCommon ? nil : file.name }
  var isTerm: Bool { owner.hasPrefix("-") }

  static func all(in locales: [LocaleDraft]) -> [Mention] {
    locales.enumerated().flatMap { number, locale in
      locale.texts.flatMap { file in
        file.resource.entries.compactMap { entry in
          switch entry {
          case .message(let message):
            mention(
              number, file, message.id.name, message.comment, message.references)
          case .term(let term):
            mention(number, file, "-\(term.id.name)", term.comment, term.references)
          case .comment, .junk: nil
          }
        }
      }
    }
  }

  private static func mention(
    _ locale: Int, _ file: TextFile, _ owner: String, _ comment: Comment?,
    _ references: [Reference]
  ) -> Mention? {
    references.isEmpty
      ? nil
      : Mention(
        locale: locale, file: file, owner: owner, comment: comment?.text ?? "",
        references: references)
  }
}
