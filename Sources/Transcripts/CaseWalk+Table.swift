import DialogueCore

/// Answers that are looked up by question as each is put.
extension CaseWalk {
  mutating func run(
    _ answers: [TableAnswer], _ expected: Expectation
  ) throws(Failure) {
    let given = try positions(of: answers)
    var put: Set<Int> = []
    while case .question(let question) = session.turn.place {
      put.insert(question)
      try answerFromTable(question, given)
    }
    unused = given.keys.filter { !put.contains($0) }.sorted().map(walker.names.name(ofQuestion:))
    try check(expected)
  }

  private func positions(
    of answers: [TableAnswer]
  ) throws(Failure) -> [Int: TableAnswer.Value] {
    var positions: [Int: TableAnswer.Value] = [:]
    for answer in answers {
      guard let question = walker.names.question(answer.question, start: start) else {
        throw Failure(.unknownName, line: place.line, got: answer.question)
      }
      guard positions.updateValue(answer.value, forKey: question) == nil else {
        throw Failure(.syntax, line: place.line, got: walker.names.name(ofQuestion: question))
      }
    }
    return positions
  }

  /// A notice needs no answer. Content that loops puts a question again and gets the same answer,
  /// up to the limit.
  private mutating func answerFromTable(
    _ position: Int, _ given: [Int: TableAnswer.Value]
  ) throws(Failure) {
    if session.dialogues.questions[position].kind == .notice {
      return try take(.null, place.line)
    }
    guard let value = given[position] else {
      throw Failure(
        .noAnswer, line: place.line, expected: walker.names.name(ofQuestion: position))
    }
    try take(value, place.line)
  }

  private func check(_ expected: Expectation) throws(Failure) {
    if let outcome = expected.outcome { try expectOutcome(outcome, place.line) }
    for id in expected.contacts { try expectContact(id, place.line) }
    for id in expected.notContacts { try expectNoContact(id, place.line) }
    for id in expected.steps { try expectStep(id, place.line) }
  }
}
