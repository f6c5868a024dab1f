import DialogueContent

/// Writes what came of cases, one after the other, as they are run.
package struct Report: Sendable {
  package enum Format: String, CaseIterable, Sendable {
    case tap, jsonl, csv
  }

  private let format: Format
  private let planned: Int?
  /// Whether cells of a table are guarded against being taken for formulas.
  private let isGuarded: Bool
  private var tally = Tally()

  /// - Parameter planned: how many cases there are, where that is known beforehand.
  package init(_ format: Format, planned: Int?, isGuarded: Bool = true) {
    self.format = format
    self.planned = planned
    self.isGuarded = isGuarded
  }

  package var hasFailures: Bool { tally.failed > 0 }

  package func begin() -> String {
    switch format {
    case .tap: "TAP version 14\n" + (planned.map { "1..\($0)\n" } ?? "")
    case .jsonl: ""
    case .csv: CSVRow.header.text(isGuarded: isGuarded)
    }
  }

  package mutating func add(_ result: CaseResult) -> String {
    tally.add(result)
    switch format {
    case .tap: return TAPEntry(result, number: tally.cases).text
    case .jsonl: return JSONEntry(result).text
    case .csv: return CSVRow(result).text(isGuarded: isGuarded)
    }
  }

  /// The last line; where it is missing, the run was cut.
  ///
  /// - Parameter isStopped: at the first failure, whatever came behind it.
  package func end(isStopped: Bool = false) -> String {
    let counts = "\(tally.passed) passed, \(tally.failed) failed"
    let stopped = "stopped at the first failure"
    switch format {
    case .tap:
      let plan = planned == nil ? "1..\(tally.cases)\n" : ""
      let cases = "\(tally.cases) case\(tally.cases == 1 ? "" : "s")"
      return plan + "# \(cases): \(counts)\(isStopped ? ", \(stopped)" : "")\n"
    case .jsonl: return JSONEntry.summary(tally, isStopped: isStopped)
    case .csv:
      return CSVRow.summary(isStopped ? [counts, stopped] : [counts]).text(isGuarded: isGuarded)
    }
  }

  /// Instead of the last line, when the run is broken off from outside.
  package func interrupted() -> String { format == .tap ? "# interrupted\n" : "" }
}
