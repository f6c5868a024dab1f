import DialogueContent

/// The rows of a table of results.
extension CSVRow {
  static let header = CSVRow([
    "case", "file", "line", "passed", "outcome", "contacts", "steps", "questions", "reason",
    "expected", "got", "warnings",
  ])

  static func summary(_ cells: [String]) -> CSVRow { CSVRow(["#summary"] + cells) }

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
}
