import Localization

/// One row of a table of results (RFC 4180).
struct CSVLine {
  private let cells: [String]

  static let header = CSVLine([
    "case", "file", "line", "passed", "outcome", "contacts", "steps", "questions", "reason",
    "expected", "got", "warnings",
  ])

  static func summary(_ cells: [String]) -> CSVLine { CSVLine(["#summary"] + cells) }

  init(_ result: CaseResult) {
    self.init([
      result.name, result.place.file, "\(result.failure?.line ?? result.place.line)",
      result.hasPassed ? "true" : "false", result.outcome ?? "",
      result.contacts.joined(separator: ";"), result.steps.joined(separator: ";"),
      "\(result.questions)", result.failure?.reason.rawValue ?? "",
      result.failure?.expected ?? "", result.failure?.got ?? "",
      result.warnings.joined(separator: ";"),
    ])
  }

  private init(_ cells: [String]) {
    self.cells = cells
  }

  func text(isGuarded: Bool) -> String {
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
