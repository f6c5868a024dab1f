package import DialogueCore

extension Server {
  /// How a server is to behave, as its command line says.
  package struct Options: Sendable {
    /// A call that carries or begins a session must have a binding.
    package var requiresBinding = false
    /// Nil: the methods for staff are not enabled.
    package var staff: Staff?
    /// Everything above U+007E is escaped in responses.
    package var isASCII = false
    /// Unix seconds at which the clock of opening hours and dates stands still.
    package var now: Int?
    /// Parts of pages that are the same for everybody are written once a minute; false is for tests.
    var keepsFragments = true
    /// Of the program.
    package var version = "0"

    package init() {}
  }

  /// What the methods for staff need from the files of the edition.
  package struct Staff: Sendable {
    /// Checks the files of one dialogue, or of all.
    let check: @Sendable (Dialogue.ID?) -> CheckReport

    package init(check: @escaping @Sendable (Dialogue.ID?) -> CheckReport) {
      self.check = check
    }
  }
}

/// What a check of content files found.
package struct CheckReport: Sendable {
  /// A fault of a file with its place.
  package struct Diagnostic: Hashable, Sendable {
    package let rule: String
    package let severity: String
    package let message: String
    package let file: String
    package let line: Int
    package let column: Int
    package let notes: [String]

    /// - Parameter severity: `error`, `warning` or `note`.
    package init(
      rule: String, severity: String, message: String, file: String, line: Int, column: Int,
      notes: [String] = []
    ) {
      self.rule = rule
      self.severity = severity
      self.message = message
      self.file = file
      self.line = line
      self.column = column
      self.notes = notes
    }
  }

  /// What must hold on every way through, and whether it does.
  package struct Contract: Hashable, Sendable {
    package let id: String
    package let isHeld: Bool

    package init(id: String, isHeld: Bool) {
      self.id = id
      self.isHeld = isHeld
    }
  }

  package let diagnostics: [Diagnostic]
  /// Those that were judged; what only tests can show is not among them.
  package let contracts: [Contract]
  /// How many states were visited.
  package let states: Int

  package init(diagnostics: [Diagnostic], contracts: [Contract] = [], states: Int = 0) {
    self.diagnostics = diagnostics
    self.contracts = contracts
    self.states = states
  }
}
