import Fluent

/// One text as written: the value or an attribute of a message or term.
struct WrittenText: Sendable {
  let file: TextFile
  /// The message or term; a term's name begins with `-`.
  let owner: String
  /// Nil for the value.
  let attribute: String?
  /// Above the message or term.
  let comment: Comment?
  let pattern: Pattern

  /// As another text refers to it, such as `signs.hint`.
  var name: String { attribute.map { "\(owner).\($0)" } ?? owner }
  /// The dialogue whose file it is.
  var scope: String? { file.isCommon ? nil : file.name }
  var spot: Spot { file.spot(pattern.span) }
  var isTerm: Bool { owner.hasPrefix("-") }

  /// As it stands in its file.
  func bytes(in draft: Draft) -> ArraySlice<UInt8> {
    let bytes = draft.files[file.file].bytes
    return bytes[pattern.span.clamped(to: 0..<bytes.count)]
  }
}

extension LocaleDraft {
  /// The texts of one FTL file by their names; of two with the same name the first.
  func written(in file: String) -> [String: WrittenText] {
    Dictionary(
      (texts(file)?.written ?? []).map { ($0.name, $0) }, uniquingKeysWith: { one, _ in one })
  }
}

extension TextFile {
  /// Its texts in the order of the file.
  var written: [WrittenText] {
    var all: [WrittenText] = []
    forEachText { all.append($0) }
    return all
  }

  /// The same one by one: a start of the program looks at all texts and keeps few.
  func forEachText(_ body: (WrittenText) -> Void) {
    func visit(
      _ owner: String, _ value: Pattern?, _ attributes: [Attribute], _ comment: Comment?
    ) {
      func visit(_ attribute: String?, _ pattern: Pattern) {
        body(
          WrittenText(
            file: self, owner: owner, attribute: attribute, comment: comment, pattern: pattern))
      }
      if let value { visit(nil, value) }
      for attribute in attributes { visit(attribute.id.name, attribute.value) }
    }
    for entry in resource.entries {
      switch entry {
      case .message(let message):
        visit(message.id.name, message.value, message.attributes, message.comment)
      case .term(let term): visit("-\(term.id.name)", term.value, term.attributes, term.comment)
      case .comment, .junk: break
      }
    }
  }
}

extension Pattern {
  /// The stretches of text in it, those of its variants, too.
  var ownText: [String] {
    elements.flatMap { element -> [String] in
      switch element {
      case .text(let text): [text]
      case .placeable(let placeable):
        if case .select(let select) = placeable.expression {
          select.variants.flatMap(\.value.ownText)
        } else {
          []
        }
      }
    }
  }
}
