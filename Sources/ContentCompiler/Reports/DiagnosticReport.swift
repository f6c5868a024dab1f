import DialogueCore
import StrictJSON

/// What a check found, for people and for programs.
package struct DiagnosticReport: Sendable {
  private let compilation: Compilation
  private let shown: [Diagnostic]
  private let isWhole: Bool

  /// - Parameter dialogues: whose files are shown; all if there is none.
  package init(_ compilation: Compilation, dialogues: [String]) {
    self.compilation = compilation
    isWhole = dialogues.isEmpty
    shown = compilation.diagnostics.filter { diagnostic in
      dialogues.isEmpty || dialogues.contains { diagnostic.isOf(dialogue: $0) }
    }
  }

  /// Whether the check failed; where it is strict also because of warnings.
  package func hasFailed(isStrict: Bool) -> Bool {
    shown.contains { $0.severity == .error || (isStrict && $0.severity == .warning) }
  }

  /// The faults, one a line with its notes, what came of the contracts, and the counts as the
  /// last line.
  package var text: String {
    shown.map { "\($0)\n" }.joined() + contracts.map { $0.line + "\n" }.joined() + summary + "\n"
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
    writer.beginObject()
    writer.name("diagnostics")
    writer.beginArray()
    for diagnostic in shown { writer.value(diagnostic) }
    writer.endArray()
    writer.name("contracts")
    writer.beginArray()
    for contract in contracts { writer.value(contract) }
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
    beginObject()
    name("id")
    value(contract.id)
    name("held")
    if contract.isProved { value(contract.isHeld) } else { null() }
    name("case")
    if let example = contract.example { value(example) } else { null() }
    for (name, list) in [("tests", contract.tests), ("cases", contract.cases)] {
      self.name(name)
      beginArray()
      for item in list { value(item) }
      endArray()
    }
    endObject()
  }

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
