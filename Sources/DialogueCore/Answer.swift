/// What a person said to one question; a skip is the choice that carries its identifier.
package enum Answer: Hashable, Sendable {
  /// One choice, or a skip of any kind of question.
  case choice(Choice.ID)
  /// Several choices of a question that takes many, in the order given.
  case choices([Choice.ID])
  /// A whole number.
  case number(Int)
  /// A day, counted from 1970-01-01.
  case date(Int)
  /// A notice was read.
  case passed

  /// The choices named by the answer, none for numbers, dates and notices.
  package var choiceIDs: [Choice.ID] {
    switch self {
    case .choice(let id): [id]
    case .choices(let ids): ids
    case .number, .date, .passed: []
    }
  }

  /// The choice, if the answer names exactly one.
  var onlyChoice: Choice.ID? {
    switch self {
    case .choice(let id): id
    case .choices(let ids): ids.count == 1 ? ids[0] : nil
    case .number, .date, .passed: nil
    }
  }

  /// Whether the choice is among those named.
  func names(_ id: Choice.ID) -> Bool {
    switch self {
    case .choice(let only): only == id
    case .choices(let ids): ids.contains(id)
    case .number, .date, .passed: false
    }
  }
}

/// An answer with the question it belongs to, as a session keeps it.
package struct Answered: Hashable, Sendable {
  /// Position of the question in `Dialogues.questions`.
  package let question: Int
  package let answer: Answer

  package init(question: Int, answer: Answer) {
    self.question = question
    self.answer = answer
  }
}

/// Why an answer is not accepted; shown to the person, never an error of the program.
package struct Problem: Error, Hashable, Sendable {
  /// The codes in the order in which they are reported.
  package enum Code: String, CaseIterable, Sendable {
    case required
    case notAChoice = "not-a-choice"
    case duplicate
    case exclusive
    case tooFew = "too-few"
    case tooMany = "too-many"
    case notANumber = "not-a-number"
    case outOfRange = "out-of-range"
    case notADate = "not-a-date"
  }

  /// At least one, all that apply.
  package let codes: [Code]

  package init(_ codes: [Code]) {
    self.codes = codes
  }
}
