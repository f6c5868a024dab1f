import DialogueCore
import StrictJSON

/// What a check found, for people and for programs.
package struct DiagnosticReport: Sendable {
  private let compilation: Compilation
  let shown: [Diagnostic]
  private let ways: [OutcomeWays]?

  /// - Parameter dialogues: whose files are shown; all if there is none.
  package init(_ compilation: Compilation, dialogues: [String]) {
    self.compilation = compilation
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

  /// The faults, one a line with its notes, and the counts as the last line.
  package var text: String {
    shown.map { "\($0)\n" }.joined() + summary + "\n"
  }

  /// The same with a table of the ways to each outcome before the counts.
  package var textWithWays: String {
    let rows = (ways ?? []).map { [$0.outcome, "\($0.fewest)", "\($0.most)"] }
    let all = [["outcome", "fewest", "most"]] + rows
    let widths = (0..<3).map { column in all.map { $0[column].count }.max() ?? 0 }
    let asked = ["asked on every way"] + (ways ?? []).map { $0.always.joined(separator: ", ") }
    let table = zip(all, asked).map { row, asked in
      let name = row[0] + String(repeating: " ", count: widths[0] - row[0].count)
      let numbers = (1..<3).map {
        String(repeating: " ", count: widths[$0] - row[$0].count) + row[$0]
      }
      return ([name] + numbers + [asked]).joined(separator: "  ") + "\n"
    }
    return shown.map { "\($0)\n" }.joined() + (ways == nil ? "" : table.joined()) + summary + "\n"
  }

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
      writer.name("rules")
      writer.value(Rule.all.count)
      writer.name("states")
      if let states = compilation.states { writer.value(states) } else { writer.null() }
      if let ways {
        writer.array("outcomes", ways) { $0.value($1) }
      } else {
        writer.name("outcomes")
        writer.null()
      }
    }
    writer.endLine()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension Diagnostic {
  /// Whether it lies in a file of the dialogue: its structure, its texts.
  fileprivate func isOf(dialogue: String) -> Bool {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name == "\(dialogue).yaml" || name == "\(dialogue).ftl"
  }
}

extension JSONWriter {
  fileprivate mutating func value(_ diagnostic: Diagnostic) {
    object { writer in
      writer.member("rule", diagnostic.rule.name)
      writer.member("severity", "\(diagnostic.severity)")
      writer.member("message", diagnostic.message)
      writer.member("file", diagnostic.file)
      writer.name("line")
      writer.value(diagnostic.line)
      writer.name("column")
      writer.value(diagnostic.column)
      writer.array("notes", diagnostic.notes) { $0.value($1) }
    }
  }

  fileprivate mutating func value(_ ways: OutcomeWays) {
    object { writer in
      writer.member("outcome", ways.outcome)
      writer.name("fewest")
      writer.value(ways.fewest)
      writer.name("most")
      writer.value(ways.most)
      writer.array("always", ways.always) { $0.value($1) }
    }
  }
}
