/// One row of a table of results (RFC 4180).
struct CSVLine {
  private let cells: [String]

  static let header = CSVLine([
    "case", "file", "line", "passed", "outcome", "contacts", "steps", "questions", "reason",
    "expected", "got", "warnings",
  ])

  static func summary(_ counts: String) -> CSVLine {
    CSVLine(["#summary", counts])
  }

  init(_ result: CaseResult) {
    self.init([
      result.name, result.place.file, "\(result.failure?.line ?? result.place.line)",
      result.hasPassed ? "true" : "false", result.outcome ?? "",
      result.contacts.joined(separator: ";"), result.steps.joined(separator: ";"),
      "\(result.questions)", result.failure?.reason.rawValue ?? "",
      result.failure?.expected ?? "", result.failure?.got ?? "",
      result.unused.map { "unused \($0)" }.joined(separator: ";"),
    ])
  }

  private init(_ cells: [String]) {
    self.cells = cells
  }

  func text(isGuarded: Bool) -> String {
    cells.map { Self.quoted(isGuarded ? Self.guarded($0) : $0) }.joined(separator: ",") + "\r\n"
  }

  /// A spreadsheet takes a cell that begins so for a formula; the quote mark keeps it a text.
  private static func guarded(_ cell: String) -> String {
    let isFormula = cell.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) }
    let oneLine = String(
      String.UnicodeScalarView(
        cell.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
    return isFormula == true ? "'" + oneLine : oneLine
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
      return cell
    }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
