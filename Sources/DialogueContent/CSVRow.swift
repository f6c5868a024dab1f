import Localization

/// One row of a table as a spreadsheet reads it (RFC 4180), ended by CR LF.
package struct CSVRow: Sendable {
  private let cells: [String]

  package init(_ cells: [String]) {
    self.cells = cells
  }

  /// - Parameter isGuarded: whether cells that a spreadsheet would take for formulas become texts.
  package func text(isGuarded: Bool) -> String {
    cells.map { cell in
      Self.quoted((isGuarded && Self.isFormula(cell) ? "'" : "") + Self.line(cell))
    }.joined(separator: ",") + "\r\n"
  }

  /// A spreadsheet takes a cell that begins so for a formula; the mark keeps it a text.
  private static func isFormula(_ cell: String) -> Bool {
    cell.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
  }

  /// On one line, without controls.
  private static func line(_ cell: String) -> String {
    let blanked = cell.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }
    let clean = PlainText.clean(String(String.UnicodeScalarView(blanked)))
    return String(
      String.UnicodeScalarView(clean.unicodeScalars.map { $0 == "\n" ? " " : $0 }))
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
      return cell
    }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
