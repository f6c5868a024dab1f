import DialogueContent
import DialogueCore

/// What a line of a case says of the page.
extension CaseWalk {
  mutating func take(_ mark: Mark) throws(Failure) {
    switch mark.kind {
    case .question(let name): try expectQuestion(name, mark.line)
    case .answer(let words): try answer(words, mark.line)
    case .problems(let codes): try expectProblems(codes, mark.line)
    case .typed(let text): try type(text, mark.line)
    case .command(let command): try obey(command, mark.line)
    case .outcome(let name): try expectOutcome(name, mark.line)
    case .contact(let id): try expectContact(id, mark.line)
    case .notContact(let id): try expectNoContact(id, mark.line)
    case .step(let id): try expectStep(id, mark.line)
    case .notices(let codes): try expectNotices(codes, mark.line)
    case .candidates(let ids): try expectCandidates(ids, mark.line)
    }
  }

  private func expectQuestion(_ name: String, _ line: Int) throws(Failure) {
    guard let question = walker.names.question(name, start: start) else {
      throw Failure(.unknownName, line: line, got: name)
    }
    guard session.turn.place == .question(question) else {
      throw Failure(.wrongQuestion, line: line, expected: name, got: standing)
    }
  }

  func expectOutcome(_ name: String, _ line: Int) throws(Failure) {
    guard let outcome = walker.names.outcome(name, start: start) else {
      throw Failure(.unknownName, line: line, got: name)
    }
    guard session.turn.place == .outcome(outcome) else {
      throw Failure(.wrongOutcome, line: line, expected: name, got: standing)
    }
  }

  private mutating func expectProblems(_ codes: [String], _ line: Int) throws(Failure) {
    for code in codes where Problem.Code(rawValue: code) == nil {
      throw Failure(.unknownName, line: line, got: code)
    }
    expectedProblems = (expectedProblems ?? []) + codes
  }

  func expectContact(_ id: String, _ line: Int) throws(Failure) {
    guard try hasContact(id, line) else {
      throw Failure(.missingContact, line: line, expected: id)
    }
  }

  func expectNoContact(_ id: String, _ line: Int) throws(Failure) {
    guard try !hasContact(id, line) else {
      throw Failure(.forbiddenContact, line: line, got: id)
    }
  }

  private func hasContact(_ name: String, _ line: Int) throws(Failure) -> Bool {
    guard let id = Contact.ID(name), walker.edition.contact(id) != nil else {
      throw Failure(.unknownName, line: line, got: name)
    }
    return page.contact(id) != nil
  }

  func expectStep(_ id: String, _ line: Int) throws(Failure) {
    guard walker.names.hasStep(id) else { throw Failure(.unknownName, line: line, got: id) }
    guard page.outcome?.stepNames.contains(id) == true else {
      throw Failure(.missingStep, line: line, expected: id)
    }
  }

  private func expectNotices(_ codes: [String], _ line: Int) throws(Failure) {
    for code in codes {
      guard let notice = Notice(rawValue: code) else {
        throw Failure(.unknownName, line: line, got: code)
      }
      guard notices.contains(notice) else {
        throw Failure(.missingNotice, line: line, expected: code)
      }
    }
  }

  private func expectCandidates(_ ids: [String], _ line: Int) throws(Failure) {
    for id in ids where !candidates.contains(id) {
      let isKnown = walker.names.canBeCandidate(id)
      throw isKnown
        ? Failure(.missingCandidate, line: line, expected: id)
        : Failure(.unknownName, line: line, got: id)
    }
  }

  /// A case that names no outcome must come to one, or name the question at which it stops.
  func checkEnd(_ marks: [Mark]) throws(Failure) {
    let line = marks.last?.line ?? place.line
    if let expectedProblems {
      throw Failure(.noProblem, line: line, expected: expectedProblems.joined(separator: ","))
    }
    guard case .question = session.turn.place else { return }
    let namesOutcome = marks.contains { if case .outcome = $0.kind { true } else { false } }
    let last = marks.last { !$0.kind.isAboutPage }
    if !namesOutcome, last?.kind.namesQuestion != true {
      throw Failure(.noAnswer, line: line, expected: standing)
    }
  }
}

extension Mark.Kind {
  /// Says something of the page beside which one it is.
  fileprivate var isAboutPage: Bool {
    switch self {
    case .contact, .notContact, .step, .notices, .candidates: true
    case .question, .answer, .problems, .command, .outcome, .typed: false
    }
  }

  fileprivate var namesQuestion: Bool {
    if case .question = self { true } else { false }
  }
}
