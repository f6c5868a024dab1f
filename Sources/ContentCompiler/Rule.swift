package import DialogueCore

/// One check of content, as a value: run, documented and tested from the same list.
package struct Rule: Sendable {
  package let id: ID<Rule>
  package let severity: Diagnostic.Severity
  /// What holds where the rule finds nothing; one line.
  package let summary: String
  /// Why it is a rule, and what to do; some sentences for an author.
  package let explanation: String
  /// Whether it is left out when the program starts, because faults of this kind break nothing.
  package let isLint: Bool
  let check: @Sendable (Draft) -> [Diagnostic]

  init(
    _ id: StaticString, _ severity: Diagnostic.Severity = .error, isLint: Bool = false,
    summary: String, explanation: String, check: @escaping @Sendable (Draft) -> [Diagnostic]
  ) {
    self.id = ID(literal: id)
    self.severity = severity
    self.isLint = isLint
    self.summary = summary
    self.explanation = explanation
    self.check = check
  }

  /// A rule whose faults are found while the files are read.
  init(
    reading id: StaticString, _ severity: Diagnostic.Severity = .error, summary: String,
    explanation: String
  ) {
    let name = ID<Rule>(literal: id)
    self.init(id, severity, summary: summary, explanation: explanation) { draft in
      draft.found.filter { $0.rule == name }
    }
  }
}

extension Rule {
  /// A fault of this kind.
  func fault(
    _ message: String, in file: SourceFile, at offset: Int, notes: [String] = [],
    severity: Diagnostic.Severity? = nil
  ) -> Diagnostic {
    let place = file.place(of: offset)
    return Diagnostic(
      file: file.path, line: place.line, column: place.column,
      severity: severity ?? self.severity, message: message, rule: id, notes: notes)
  }

  /// A fault of this kind at something written.
  func fault(
    _ message: String, _ draft: Draft, _ spot: Spot, notes: [String] = [],
    severity: Diagnostic.Severity? = nil
  ) -> Diagnostic {
    fault(message, in: draft.files[spot.file], at: spot.offset, notes: notes, severity: severity)
  }
}
