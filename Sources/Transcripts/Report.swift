
/// Writes what came of cases, one after the other, as they are run.
package struct Report: Sendable {
  package enum Format: String, CaseIterable, Sendable {
    case tap, jsonl, csv
  }

  private let format: Format
  private let planned: Int?
  /// Whether cells of a table are guarded against being taken for formulas.
  private let isGuarded: Bool
  private var number = 0
  private var tally = Tally()

  /// - Parameter planned: how many cases there are, where that is known beforehand.
  package init(_ format: Format, planned: Int?, isGuarded: Bool = true) {
    self.format = format
    self.planned = planned
    self.isGuarded = isGuarded
  }

  package func begin() -> String {
    switch format {
    case .tap: "TAP version 14\n" + (planned.map { "1..\($0)\n" } ?? "")
    case .jsonl: ""
    case .csv: CSVLine.header.text(isGuarded: isGuarded)
    }
  }

  package mutating func add(_ result: CaseResult) -> String {
    number += 1
    tally.add(result)
    switch format {
    case .tap: return TAPEntry(result, number: number).text
    case .jsonl: return JSONEntry(result).text
    case .csv: return CSVLine(result).text(isGuarded: isGuarded)
    }
  }

  /// The last line; where it is missing, the run was cut.
  ///
  /// - Parameter isStopped: after the first failure, with cases left.
  package func end(isStopped: Bool = false) -> String {
    let counts = "\(tally.passed) passed, \(tally.failed) failed"
    switch format {
    case .tap:
      let stopped = isStopped ? ", stopped at the first failure" : ""
      let plan = planned == nil ? "1..\(number)\n" : ""
      return plan + "# \(tally.cases) case\(tally.cases == 1 ? "" : "s"): \(counts)\(stopped)\n"
    case .jsonl:
      return JSONEntry.summary(tally, isStopped: isStopped)
    case .csv:
      return CSVLine.summary(counts).text(isGuarded: false)
    }
  }

  package var hasFailures: Bool { tally.failed > 0 }
}
