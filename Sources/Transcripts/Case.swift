package import DialogueContent

/// A recorded walk: what is said at each place, and what must come of it.
package struct Case: Sendable {
  /// Where a case was written.
  package struct Place: Hashable, Sendable {
    package let file: String
    /// From 1; in a table the line on which the row begins.
    package let line: Int

    package init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  /// What a person would call it.
  package let name: String
  package let place: Place
  /// The dialogue it starts with; the entry dialogue if nothing is said.
  package let start: String?
  package let language: String?
  package let now: Moment?
  package let script: Script

  /// How a case says what happens.
  package enum Script: Sendable {
    /// Line by line.
    case marks([Mark])
    /// Answers by question, looked up as each is put, and what must be the end.
    case table([TableAnswer], Expectation)
    /// It could not be read; it fails when it is run, the others are run all the same.
    case faulty(Failure)
  }

  package init(
    name: String, place: Place, start: String? = nil, language: String? = nil, now: Moment? = nil,
    script: Script
  ) {
    self.name = name
    self.place = place
    self.start = start
    self.language = language
    self.now = now
    self.script = script
  }
}
