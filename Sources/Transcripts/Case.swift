package import DialogueContent

/// A recorded walk: what is said at each place, and what must come of it.
package struct Case: Sendable {
  /// Where a case was written.
  package struct Place: Hashable, Sendable {
    package let file: String
    /// From 1; the row in a table.
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

/// One line of a case.
package struct Mark: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The question or notice that must stand here.
    case question(String)
    /// Choices, a number, a date, or nothing.
    case answer([String])
    /// What the next answer must meet, exactly.
    case problems([String])
    /// What must have been offered for typed text.
    case candidates([String])
    /// What the page must carry.
    case notices([String])
    case command(Command)
    case outcome(String)
    case contact(String)
    case notContact(String)
    case step(String)
    case typed(String)
  }

  package enum Command: Hashable, Sendable {
    case back, safety, resume
    case change(String)
    case start(String)
    case language(String)
  }

  package let line: Int
  package let kind: Kind

  package init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }
}

/// An answer of a table, by the name of its question.
package struct TableAnswer: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    /// As in a cell: ids, a number or a date, several with a divider.
    case words([String])
    case number(Int)
  }

  package let question: String
  package let value: Value

  package init(question: String, value: Value) {
    self.question = question
    self.value = value
  }
}

/// What must be at the end of a case of a table.
package struct Expectation: Hashable, Sendable {
  package var outcome: String?
  package var contacts: [String] = []
  package var notContacts: [String] = []
  package var steps: [String] = []

  package init() {}
}

/// Why a case fails.
package struct Failure: Error, Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    case wrongQuestion = "wrong-question"
    case wrongOutcome = "wrong-outcome"
    case wrongProblem = "wrong-problem"
    case noProblem = "no-problem"
    case notTaken = "not-taken"
    case missingContact = "missing-contact"
    case forbiddenContact = "forbidden-contact"
    case missingStep = "missing-step"
    case missingNotice = "missing-notice"
    case missingCandidate = "missing-candidate"
    case noAnswer = "no-answer"
    case answerLimit = "answer-limit"
    case unused
    case syntax
    case unknownName = "unknown-name"
    case raggedRow = "ragged-row"
    case notTheSame = "not-the-same"
  }

  package let reason: Reason
  /// The line of the case that was not met; nil for the case as a whole.
  package let line: Int?
  package let expected: String?
  package let got: String?

  package init(
    _ reason: Reason, line: Int? = nil, expected: String? = nil, got: String? = nil
  ) {
    self.reason = reason
    self.line = line
    self.expected = expected
    self.got = got
  }
}
