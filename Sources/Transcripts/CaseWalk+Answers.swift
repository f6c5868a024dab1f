import DialogueContent
import DialogueCore

/// What a person does.
extension CaseWalk {
  mutating func answer(_ words: [String], _ line: Int) throws(Failure) {
    try take(.words(words), line)
  }

  /// A written answer to the question that waits.
  mutating func take(_ value: TableAnswer.Value, _ line: Int) throws(Failure) {
    guard case .question(let position) = session.turn.place else {
      throw Failure(.notTaken, line: line, got: standing)
    }
    let question = session.dialogues.questions[position]
    switch value.reading(for: question, today: session.today) {
    case .answer(let answer): try give(answer, line)
    case .problem(let code): try meet([code], saying: value.text, line)
    case .wrongType: throw Failure(.notTaken, line: line, got: "answer-type")
    }
  }

  private mutating func give(
    _ answer: Answer, saying typed: String? = nil, _ line: Int
  ) throws(Failure) {
    turns += 1
    guard turns <= Limits.turns else { throw Failure(.answerLimit, line: line) }
    let words = typed ?? self.words(of: answer)
    do throws(Problem) {
      let told = try session.answer(answer)
      forget()
      notices = told
      look(saying: words)
    } catch {
      return try meet(error.codes, saying: words, line)
    }
    if let expected = expectedProblems {
      throw Failure(.noProblem, line: line, expected: expected.joined(separator: ","))
    }
    if walker.options.isThorough { try checkChanges(line) }
    try carry(line)
  }

  private mutating func meet(
    _ problems: [Problem.Code], saying words: String, _ line: Int
  ) throws(Failure) {
    forget()
    look(saying: words, problems: problems)
    let codes = problems.map(\.rawValue)
    let got = codes.joined(separator: ",")
    guard let expected = expectedProblems else { throw Failure(.notTaken, line: line, got: got) }
    expectedProblems = nil
    guard Set(expected) == Set(codes) else {
      throw Failure(
        .wrongProblem, line: line, expected: expected.joined(separator: ","), got: got)
    }
  }

  /// What was told for one line does not count for the next.
  private mutating func forget() {
    notices = []
    candidates = []
  }

  /// Typed text, as `dialogue/interpret` takes it.
  mutating func type(_ text: String, _ line: Int) throws(Failure) {
    let understanding = presenter.understand(text, at: page)
    forget()
    switch understanding {
    case .answer(let answer): return try give(answer, saying: text, line)
    case .problem(let code): return try meet([code], saying: text, line)
    case .resume: notices = session.resume()
    case .danger(let signs): notices = session.interrupt(signs: signs)
    case .severalChoices(let ids): candidates = ids.map(\.name)
    case .dialogues(let ids): candidates = ids.map(\.name)
    case .command(let word): candidates = [word.rawValue]
    case .yesOrNo: candidates = ["yes", "no"]
    case .unclearPart, .nothing: break
    }
    look(saying: text)
    try carry(line)
  }

  mutating func obey(_ command: Mark.Command, _ line: Int) throws(Failure) {
    forget()
    let words = words(of: command)
    switch command {
    case .back: notices = session.goBack()
    case .safety: session.interruptWithSafety()
    case .resume: notices = session.resume()
    case .change(let name): try change(name, line)
    case .start(let name):
      guard let dialogue = walker.names.dialogue(name) else {
        throw Failure(.unknownName, line: line, got: name)
      }
      session.start(dialogue)
    case .language(let tag):
      guard let catalog = walker.catalog(tag) else {
        throw Failure(.unknownName, line: line, got: tag)
      }
      presenter = Presenter(edition: walker.edition, catalog: catalog, now: presenter.now)
    }
    look(saying: words)
    try carry(line)
  }

  private mutating func change(_ name: String, _ line: Int) throws(Failure) {
    guard let question = walker.names.question(name, start: start) else {
      throw Failure(.unknownName, line: line, got: name)
    }
    guard session.change(question) else {
      throw Failure(.wrongQuestion, line: line, expected: name, got: standing)
    }
  }
}
