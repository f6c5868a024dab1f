import DialogueCore
import StrictJSON

/// What a check found, for people and for programs.
package struct DiagnosticReport: Sendable {
  private let compilation: Compilation
  private let shown: [Diagnostic]

  /// - Parameter dialogues: whose files are shown; all if there is none.
  package init(_ compilation: Compilation, dialogues: [String]) {
    self.compilation = compilation
    shown = compilation.diagnostics.filter { diagnostic in
      dialogues.isEmpty || dialogues.contains { diagnostic.isOf(dialogue: $0) }
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
    writer.beginObject()
    writer.name("diagnostics")
    writer.beginArray()
    for diagnostic in shown { writer.value(diagnostic) }
    writer.endArray()
    writer.name("rules")
    writer.value(Rule.all.count)
    writer.name("states")
    if let states = compilation.states { writer.value(states) } else { writer.null() }
    writer.endObject()
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
    beginObject()
    for (name, text) in [
      ("rule", diagnostic.rule.name), ("severity", "\(diagnostic.severity)"),
      ("message", diagnostic.message), ("file", diagnostic.file),
    ] {
      self.name(name)
      value(text)
    }
    name("line")
    value(diagnostic.line)
    name("column")
    value(diagnostic.column)
    name("notes")
    beginArray()
    for note in diagnostic.notes { value(note) }
    endArray()
    endObject()
  }
}
