/// An answer of a table, by the name of its question.
package struct TableAnswer: Hashable, Sendable {
  /// What was written for it.
  package enum Value: Hashable, Sendable {
    /// As on a line or in a cell: ids, a number or a date, several with a divider.
    case words([String])
    /// As on the wire, where the kind of the question asks for one type of JSON.
    case text(String)
    case list([String])
    /// Nil: not a whole number.
    case number(Int?)
    case null

    /// As it was written.
    var text: String {
      switch self {
      case .words(let words), .list(let words): words.joined(separator: ", ")
      case .text(let text): text
      case .number(let number): number.map { "\($0)" } ?? ""
      case .null: ""
      }
    }
  }

  package let question: String
  package let value: Value

  package init(question: String, value: Value) {
    self.question = question
    self.value = value
  }
}
