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
  /// Messages whose name was taken before: their files and positions.
  private(set) var repeated: [Found] = []
  /// Attributes by name of the term; those of dialogues' own files under `dialogue/name`.
  private var terms: [String: [String]] = [:]

  init(_ locale: LocaleDraft) {
    files = locale.texts
    for (number, file) in files.enumerated() {
      let scope = file.isCommon ? "" : file.name
      var own = messages.removeValue(forKey: scope) ?? [:]
      for (position, message) in file.messages.enumerated() {
        let place = Place(file: number, message: position)
        guard let first = own.updateValue(place, forKey: message.id.name) else { continue }
        own[message.id.name] = first
        repeated.append(Found(file: file, message: message))
      }
      messages[scope] = own
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

extension Draft {
  /// Whether a locale has every text of the reference, itself or in the one over which it lies.
  func isComplete(_ number: Int) -> Bool {
    guard let reference = locales.referenceLocale else { return false }
    var own = [number]
    while let under = locales.all[own[own.count - 1]].overlay?.text,
      let next = locales.all.firstIndex(where: { $0.name.text == under }), !own.contains(next)
    {
      own.append(next)
    }
    if own.contains(where: { locales.all[$0].tag == reference.tag }) { return true }
    return reference.texts.allSatisfy { file in
      let scope = file.isCommon ? nil : file.name
      return file.messages.allSatisfy { message in
        own.contains { tables[$0].has(message, in: scope) }
      }
    }
  }
}

extension TextTable {
  /// Whether there is a message with a value and all attributes of this one.
  fileprivate func has(_ message: Message, in scope: String?) -> Bool {
    guard let found = find(message.id.name, in: scope)?.message,
      message.value == nil || found.value != nil
    else { return false }
    return message.attributes.allSatisfy { wanted in
      found.attributes.contains { $0.id.name == wanted.id.name }
    }
  }
}
