package import DialogueCore

/// A fault in an author's file, with its place.
package struct Diagnostic: Hashable, Sendable {
  /// How bad it is; only an error keeps content from being used.
  package enum Severity: String, Sendable {
    case error, warning, note
  }

  /// Relative to the content folder.
  package let file: String
  /// From 1.
  package let line: Int
  /// In characters, from 1.
  package let column: Int
  package let severity: Severity
  /// Lower case, without full stop, names in ‘quotes’.
  package let message: String
  package let rule: ID<Rule>
  /// What to do about it.
  package let notes: [String]

  package init(
    file: String, line: Int, column: Int, severity: Severity, message: String, rule: ID<Rule>,
    notes: [String] = []
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.severity = severity
    self.message = message
    self.rule = rule
    self.notes = notes
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: severity: message [rule]`, the notes indented below.
  package var description: String {
    let head = "\(file):\(line):\(column): \(severity.rawValue): \(message) [\(rule)]"
    return ([head] + notes.map { "  note: \($0)" }).joined(separator: "\n")
  }
}

extension Diagnostic: Comparable {
  /// The order of the files, and within a file that of its lines.
  package static func < (left: Self, right: Self) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    return (left.line, left.column, left.rule.name, left.message)
      < (right.line, right.column, right.rule.name, right.message)
  }
}
