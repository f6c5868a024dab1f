import DialogueContent
import DialogueCore
import Localization

/// One case under way.
struct CaseWalk {
  private let walker: Walker
  private let start: Dialogue.ID
  private var presenter: Presenter
  private(set) var session: Session
  private(set) var unused: [String] = []
  private var notices: [Notice] = []
  private var candidates: [String] = []
  private var expectedProblems: [String]?
  private var turns = 0

  init(_ subject: Case, walker: Walker, language: String?) throws(Failure) {
    self.walker = walker
    let dialogues = walker.edition.dialogues
    let name = subject.start ?? dialogues.all[dialogues.entry].id.name
    guard let position = walker.names.dialogue(name), position != dialogues.safety else {
      throw Failure(.unknownName, line: subject.place.line, got: name)
    }
    start = dialogues.all[position].id
    let now = subject.now ?? walker.options.now
    session = Session(dialogues, start: position, today: now.day.number)
    let catalog = try Self.catalog(language ?? walker.options.language, walker.edition)
    presenter = Presenter(edition: walker.edition, catalog: catalog, now: now)
  }

  var page: Page { presenter.page(for: session.turn) }

  mutating func run(_ script: Case.Script) throws(Failure) {
    switch script {
    case .faulty(let failure): throw failure
    case .marks(let marks):
      for mark in marks { try take(mark) }
      try checkEnd(marks)
    case .table(let answers, let expected): try run(answers, expected)
    }
  }

  func result(of subject: Case, failure: Failure?) -> CaseResult {
    let page = page
    return CaseResult(
      name: subject.name, place: subject.place, failure: failure,
      outcome: page.outcome.map { "\($0.id)" },
      contacts: (page.outcome?.contacts ?? []).map(\.contact.name),
      steps: page.outcome.map(Self.steps) ?? [],
      questions: session.turn.trail.count + (page.outcome == nil ? 1 : 0), unused: unused,
      way: page.trail.map { "\($0.question)=\(Self.text($0.answer))" })
  }

  private static func steps(_ outcome: PageOutcome) -> [String] {
    (outcome.today + outcome.week + outcome.ifNot).map(\.id.name)
  }

  /// An answer as cases write it.
  private static func text(_ answer: Answer) -> String {
    switch answer {
    case .choice(let id): id.name
    case .choices(let ids): ids.map(\.name).joined(separator: ",")
    case .number(let number): "\(number)"
    case .date(let day): "\(Day(day))"
    case .passed: ""
    }
  }

  private static func catalog(
    _ language: String?, _ edition: Edition
  ) throws(Failure) -> Catalog {
    guard let language else { return edition.referenceCatalog }
    guard let tag = LanguageTag(language),
      let catalog = edition.catalogs.first(where: { $0.language == tag })
    else { throw Failure(.unknownName, got: language) }
    return catalog
  }
}

// MARK: Marks

extension CaseWalk {
  private mutating func take(_ mark: Mark) throws(Failure) {
    switch mark.kind {
    case .question(let name): try expectQuestion(name, mark.line)
    case .answer(let words): try answer(words, mark.line)
    case .problems(let codes): try expectProblems(codes, mark.line)
    case .typed(let text): try type(text, mark.line)
    case .command(let command): try obey(command, mark.line)
    case .outcome(let name): try expectOutcome(name, mark.line)
    case .contact, .notContact, .step, .notices, .candidates: try expectOnPage(mark)
    }
  }

  private var standing: String {
    switch session.turn.place {
    case .question(let question): walker.names.name(ofQuestion: question)
    case .outcome(let outcome): "\(session.dialogues.outcomes[outcome].id)"
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

  private func expectOutcome(_ name: String, _ line: Int) throws(Failure) {
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
    expectedProblems = codes
  }

  private func expectOnPage(_ mark: Mark) throws(Failure) {
    let page = page
    switch mark.kind {
    case .contact(let id):
      try known(contact: id, mark.line)
      guard page.contacts.contains(where: { $0.id.name == id }) else {
        throw Failure(.missingContact, line: mark.line, expected: id)
      }
    case .notContact(let id):
      try known(contact: id, mark.line)
      guard !page.contacts.contains(where: { $0.id.name == id }) else {
        throw Failure(.forbiddenContact, line: mark.line, got: id)
      }
    case .step(let id):
      guard page.outcome.map(Self.steps)?.contains(id) == true else {
        throw Failure(.missingStep, line: mark.line, expected: id)
      }
    case .notices(let codes):
      for code in codes where !notices.contains(where: { $0.rawValue == code }) {
        let isKnown = Notice(rawValue: code) != nil
        throw Failure(isKnown ? .missingNotice : .unknownName, line: mark.line, expected: code)
      }
    case .candidates(let ids):
      for id in ids where !candidates.contains(id) {
        throw Failure(.missingCandidate, line: mark.line, expected: id)
      }
    default: break
    }
  }

  private func known(contact id: String, _ line: Int) throws(Failure) {
    guard let id = Contact.ID(id), walker.edition.contact(id) != nil else {
      throw Failure(.unknownName, line: line, got: id)
    }
  }

  /// A case that says nothing of its end must come to one.
  private func checkEnd(_ marks: [Mark]) throws(Failure) {
    let saysEnd = marks.last.map { mark in
      switch mark.kind {
      case .question: true
      case .outcome, .contact, .notContact, .step, .notices, .candidates:
        marks.contains { if case .outcome = $0.kind { true } else { false } }
          || marks.contains { if case .question = $0.kind { true } else { false } }
      default: false
      }
    }
    if case .question = session.turn.place, saysEnd != true {
      throw Failure(.noAnswer, expected: standing)
    }
    if expectedProblems != nil { throw Failure(.noProblem) }
  }
}

// MARK: What a person does

extension CaseWalk {
  private mutating func answer(_ words: [String], _ line: Int) throws(Failure) {
    guard case .question(let position) = session.turn.place else {
      throw Failure(.notTaken, line: line, got: standing)
    }
    let question = session.dialogues.questions[position]
    let reading = TableAnswer.Value.words(words).reading(for: question, today: session.today)
    switch reading {
    case .answer(let answer): try give(answer, line)
    case .problem(let code): try meet([code.rawValue], line)
    }
  }

  private mutating func give(_ answer: Answer, _ line: Int) throws(Failure) {
    turns += 1
    guard turns <= Limits.turns else { throw Failure(.answerLimit, line: line) }
    candidates = []
    do throws(Problem) {
      notices = try session.answer(answer)
    } catch {
      return try meet(error.codes.map(\.rawValue), line)
    }
    if let expected = expectedProblems {
      throw Failure(.noProblem, line: line, expected: expected.joined(separator: ","))
    }
  }

  private mutating func meet(_ codes: [String], _ line: Int) throws(Failure) {
    notices = []
    guard let expected = expectedProblems else {
      throw Failure(.notTaken, line: line, got: codes.joined(separator: ","))
    }
    expectedProblems = nil
    guard expected == codes else {
      throw Failure(
        .wrongProblem, line: line, expected: expected.joined(separator: ","),
        got: codes.joined(separator: ","))
    }
  }

  private mutating func type(_ text: String, _ line: Int) throws(Failure) {
    candidates = []
    notices = []
    switch presenter.understand(text, at: page) {
    case .answer(let answer): try give(answer, line)
    case .problem(let code): try meet([code.rawValue], line)
    case .resume: notices = session.resume()
    case .danger(let signs): notices = session.interrupt(signs: signs)
    case .severalChoices(let ids): candidates = ids.map(\.name)
    case .dialogues(let ids): candidates = ids.map(\.name)
    case .command(let word): candidates = [word.rawValue]
    case .unclearPart, .yesOrNo, .nothing: break
    }
  }

  private mutating func obey(_ command: Mark.Command, _ line: Int) throws(Failure) {
    candidates = []
    notices = []
    switch command {
    case .back: notices = session.goBack()
    case .safety: session.interruptWithSafety()
    case .resume: notices = session.resume()
    case .change(let name):
      guard let question = walker.names.question(name, start: start) else {
        throw Failure(.unknownName, line: line, got: name)
      }
      guard session.change(question) else {
        throw Failure(.wrongQuestion, line: line, expected: name, got: "not on the trail")
      }
    case .start(let name):
      guard let dialogue = walker.names.dialogue(name) else {
        throw Failure(.unknownName, line: line, got: name)
      }
      session.start(dialogue)
    case .language(let tag):
      presenter = Presenter(
        edition: walker.edition, catalog: try Self.catalog(tag, walker.edition),
        now: presenter.now)
    }
  }
}

// MARK: Tables

extension CaseWalk {
  private mutating func run(
    _ answers: [TableAnswer], _ expected: Expectation
  ) throws(Failure) {
    var waiting: [Int: TableAnswer.Value] = [:]
    for answer in answers {
      guard let question = walker.names.question(answer.question, start: start) else {
        throw Failure(.unknownName, got: answer.question)
      }
      waiting[question] = answer.value
    }
    while case .question(let question) = session.turn.place {
      try answerFromTable(question, &waiting)
    }
    unused = waiting.keys.sorted().map(walker.names.name(ofQuestion:))
    try check(expected)
  }

  private mutating func answerFromTable(
    _ position: Int, _ waiting: inout [Int: TableAnswer.Value]
  ) throws(Failure) {
    let question = session.dialogues.questions[position]
    if question.kind == .notice { return try give(.passed, 0) }
    guard let value = waiting.removeValue(forKey: position) else {
      throw Failure(.noAnswer, expected: walker.names.name(ofQuestion: position))
    }
    switch value.reading(for: question, today: session.today) {
    case .answer(let answer): try give(answer, 0)
    case .problem(let code): throw Failure(.notTaken, got: code.rawValue)
    }
  }

  private func check(_ expected: Expectation) throws(Failure) {
    if let outcome = expected.outcome { try expectOutcome(outcome, 0) }
    let marks =
      expected.contacts.map(Mark.Kind.contact) + expected.notContacts.map(Mark.Kind.notContact)
      + expected.steps.map(Mark.Kind.step)
    for kind in marks { try expectOnPage(Mark(line: 0, kind: kind)) }
  }
}
