/// A test on answers, small enough that it can be decided over all states.
///
/// Questions are positions in `Dialogues.questions`. A question that is not answered on the
/// present way fails every test but `not`.
package indirect enum Condition: Hashable, Sendable {
  case answered(Int)
  /// One of these is the answer; for a question that takes many: the only choice ticked.
  case isOne(Int, of: [Choice.ID])
  /// The choice is among those ticked.
  case has(Int, Choice.ID)
  /// How many choices are ticked that are neither exclusive nor skips.
  case count(Int, Comparison, Int)
  case number(Int, Comparison, Int)
  /// A day compared with one counted from today.
  case date(Int, Comparison, fromToday: Int)
  case not(Condition)
  case all([Condition])
  case any([Condition])

  package enum Comparison: String, CaseIterable, Sendable {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    package func holds(_ left: Int, _ right: Int) -> Bool {
      switch self {
      case .equal: left == right
      case .unequal: left != right
      case .less: left < right
      case .lessOrEqual: left <= right
      case .greater: left > right
      case .greaterOrEqual: left >= right
      }
    }
  }

  /// The questions the condition reads.
  package var questions: Set<Int> {
    switch self {
    case .answered(let question), .isOne(let question, _), .has(let question, _),
      .count(let question, _, _), .number(let question, _, _), .date(let question, _, _):
      [question]
    case .not(let condition): condition.questions
    case .all(let conditions), .any(let conditions):
      conditions.reduce(into: []) { $0.formUnion($1.questions) }
    }
  }
}

/// The answers that count on the present way, and today.
package struct Known: Sendable {
  package private(set) var answers: [Answered]
  /// Days since 1970-01-01 in Europe/Stockholm.
  package internal(set) var today: Int
  /// For `count`: which questions have choices that do not count.
  let dialogues: Dialogues

  package init(_ answers: [Answered], today: Int, dialogues: Dialogues) {
    self.answers = answers
    self.today = today
    self.dialogues = dialogues
  }

  package subscript(question: Int) -> Answer? {
    for answered in answers where answered.question == question { return answered.answer }
    return nil
  }

  package mutating func add(_ answered: Answered) {
    answers.append(answered)
  }

  mutating func removeAll(behind count: Int) {
    answers.removeLast(answers.count - count)
  }

  /// Makes room for so many more answers.
  mutating func reserve(_ count: Int) {
    answers.reserveCapacity(answers.count + count)
  }

  /// Whether a condition holds; where there is none, nothing stands in the way.
  package func holds(_ condition: Condition?) -> Bool {
    guard let condition else { return true }
    return holds(condition)
  }

  package func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .answered(let question): return self[question] != nil
    case .isOne(let question, let ids):
      guard let answer = self[question] else { return false }
      return answer.onlyChoice.map(ids.contains) ?? false
    case .has(let question, let id): return self[question]?.names(id) ?? false
    case .count(let question, let comparison, let number):
      guard let answer = self[question] else { return false }
      return comparison.holds(count(answer.choiceIDs, of: question), number)
    case .number(let question, let comparison, let number):
      guard case .number(let value)? = self[question] else { return false }
      return comparison.holds(value, number)
    case .date(let question, let comparison, let offset):
      guard case .date(let day)? = self[question] else { return false }
      return comparison.holds(day, today + offset)
    case .not(let condition): return !holds(condition)
    case .all(let conditions): return conditions.allSatisfy(holds)
    case .any(let conditions): return conditions.contains(where: holds)
    }
  }

  private func count(_ ids: [Choice.ID], of question: Int) -> Int {
    ids.count { dialogues.questions[question].choice($0)?.isExclusive == false }
  }
}
