import DialogueCore
import StrictJSON

/// What a check found, for people and for programs.
package struct DiagnosticReport: Sendable {
  private let compilation: Compilation
  let shown: [Diagnostic]
  private let ways: [OutcomeWays]?
  private let isWhole: Bool

  /// - Parameter dialogues: whose files are shown; all if there is none.
  package init(_ compilation: Compilation, dialogues: [String]) {
    self.compilation = compilation
    isWhole = dialogues.isEmpty
    shown = compilation.diagnostics.filter { diagnostic in
      dialogues.isEmpty || dialogues.contains { diagnostic.isOf(dialogue: $0) }
    }
    ways = compilation.ways?.filter { ways in
      dialogues.isEmpty || dialogues.contains { ways.outcome.hasPrefix("\($0).") }
    }
  }

  /// Whether the check failed; where it is strict also because of warnings.
  package func hasFailed(isStrict: Bool) -> Bool {
    shown.contains { $0.severity == .error || (isStrict && $0.severity == .warning) }
  }

  /// The faults, one a line with its notes, what came of the contracts, and the counts as the
  /// last line.
  package var text: String { text("") }

  /// The same with a table of the ways to each outcome before the counts.
  package var textWithWays: String { text(ways == nil ? "" : table) }

  private func text(_ table: String) -> String {
    shown.map { "\($0)\n" }.joined() + contracts.map { $0.line + "\n" }.joined() + table + summary
      + "\n"
  }

  private var table: String {
    let rows = (ways ?? []).map { [$0.outcome, "\($0.fewest)", "\($0.most)"] }
    let all = [["outcome", "fewest", "most"]] + rows
    let widths = (0..<3).map { column in all.map { $0[column].count }.max() ?? 0 }
    let asked = ["asked on every way"] + (ways ?? []).map { $0.always.joined(separator: ", ") }
    return zip(all, asked).map { row, asked in
      let name = row[0] + String(repeating: " ", count: widths[0] - row[0].count)
      let numbers = (1..<3).map {
        String(repeating: " ", count: widths[$0] - row[$0].count) + row[$0]
      }
      return ([name] + numbers + [asked]).joined(separator: "  ") + "\n"
    }.joined()
  }

  /// None where only some dialogues are shown: contracts are about all of them.
  private var contracts: [Verdict] { isWhole ? compilation.contracts : [] }

  private var summary: String {
    let counts = [Diagnostic.Severity.error, .warning].map { severity in
      counted(shown.count { $0.severity == severity }, "\(severity)")
    }
    let states = compilation.states.map { ", \($0) states proved" } ?? ""
    return "\(counts[0]), \(counts[1]); \(Rule.all.count) rules\(states)"
  }

  private func counted(_ count: Int, _ what: String) -> String {
    "\(count) \(what)\(count == 1 ? "" : "s")"
  }

  /// One object, ended by LF.
  package var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.array("diagnostics", shown) { $0.value($1) }
      writer.array("contracts", contracts) { $0.value($1) }
      writer.member("rules", Rule.all.count)
      writer.memberOrNull("states", compilation.states)
      if let ways {
        writer.array("outcomes", ways) { $0.value($1) }
      } else {
        writer.memberOrNull("outcomes", nil as String?)
      }
    }
    return writer.line
  }
}

extension Diagnostic {
  /// Whether it lies in a file of the dialogue: its structure, its texts.
  package func isOf(dialogue: String) -> Bool {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name == "\(dialogue).yaml" || name == "\(dialogue).ftl"
  }
}

extension Verdict {
  /// `C01 held`, with the tests that show the rest of it; or the case that breaks it, to be copied
  /// into a file.
  fileprivate var line: String {
    let shown = (tests.map { "‘\($0)’" } + cases).joined(separator: ", ")
    let tested = shown.isEmpty ? [] : ["tested by \(shown)"]
    guard isHeld else { return "\(id) broken" + (example.map { "\n\n\($0)" } ?? "") }
    return "\(id) " + ((isProved ? ["held"] : []) + tested).joined(separator: "; ")
  }
}

extension JSONWriter {
  /// Whether a contract holds is null where only tests and cases can tell.
  fileprivate mutating func value(_ contract: Verdict) {
    object { writer in
      writer.member("id", contract.id)
      writer.memberOrNull("held", contract.isProved ? contract.isHeld : nil)
      writer.memberOrNull("case", contract.example)
      writer.member("tests", contract.tests)
      writer.member("cases", contract.cases)
    }
  }

  fileprivate mutating func value(_ diagnostic: Diagnostic) {
    object { writer in
      writer.member("rule", diagnostic.rule.name)
      writer.member("severity", diagnostic.severity.rawValue)
      writer.member("message", diagnostic.message)
      writer.member("file", diagnostic.file)
      writer.member("line", diagnostic.line)
      writer.member("column", diagnostic.column)
      writer.member("notes", diagnostic.notes)
    }
  }

  fileprivate mutating func value(_ ways: OutcomeWays) {
    object { writer in
      writer.member("outcome", ways.outcome)
      writer.member("fewest", ways.fewest)
      writer.member("most", ways.most)
      writer.member("always", ways.always)
    }
  }
}
