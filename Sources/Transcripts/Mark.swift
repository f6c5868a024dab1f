/// One line of a case.
package struct Mark: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The question or notice that must stand here.
    case question(String)
    /// Choices, a number, a date, or nothing.
    case answer([String])
    /// What the next answer must meet, exactly.
    case problems([String])
    /// What must have been offered for typed text.
    case candidates([String])
    /// What the page must carry.
    case notices([String])
    case command(Command)
    case outcome(String)
    case contact(String)
    case notContact(String)
    case step(String)
    case typed(String)
  }

  package enum Command: Hashable, Sendable {
    case back, safety, resume
    case change(String)
    case start(String)
    case language(String)
  }

  package let line: Int
  package let kind: Kind

  package init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }
}
