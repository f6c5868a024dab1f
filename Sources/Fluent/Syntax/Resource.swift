/// The syntax tree of one FTL file (Fluent 1.0, `Resource`).
package struct Resource: Equatable, Sendable {
  package var entries: [Entry]

  package init(entries: [Entry] = []) {
    self.entries = entries
  }

  /// Reads a file of UTF-8 bytes; what cannot be understood becomes `Junk` and nothing is lost.
  ///
  /// Never fails. All spans are byte offsets into `source`; `Place` turns them into line and column.
  package static func parse(_ source: [UInt8]) -> Resource {
    var parser = Parser(source)
    return parser.parseResource()
  }
}

/// One part of a resource at the top level.
package enum Entry: Equatable, Sendable {
  case message(Message)
  case term(Term)
  case comment(Comment)
  case junk(Junk)
}

extension Resource {
  /// The messages in file order.
  package var messages: [Message] {
    entries.compactMap { if case .message(let message) = $0 { message } else { nil } }
  }

  /// The terms in file order.
  package var terms: [Term] {
    entries.compactMap { if case .term(let term) = $0 { term } else { nil } }
  }

  /// What could not be read, in file order.
  package var junk: [Junk] {
    entries.compactMap { if case .junk(let junk) = $0 { junk } else { nil } }
  }
}
