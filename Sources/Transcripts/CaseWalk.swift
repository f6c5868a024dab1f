import DialogueContent
import DialogueCore
import Localization

/// One case under way.
struct CaseWalk {
  let walker: Walker
  let place: Case.Place
  /// The dialogue the case starts with; names are looked for there first.
  let start: Dialogue.ID
  var presenter: Presenter
  var session: Session
  /// Questions that were given an answer and never put.
  var unused: [String] = []
  /// What the last answer, text or command told beside the page.
  var notices: [Notice] = []
  /// What was offered for typed text.
  var candidates: [String] = []
  /// What the next answer must meet.
  var expectedProblems: [String]?
  var turns = 0
  var visited: Set<Part> = []
  /// The pages so far with what was said to each; nothing unless the walker writes pages.
  var transcript = ""

  /// - Parameter language: instead of the one the case starts in.
  init(_ subject: Case, walker: Walker, language: LanguageTag? = nil) throws(Failure) {
    self.walker = walker
    place = subject.place
    let dialogues = walker.edition.dialogues
    let name = subject.start ?? dialogues.all[dialogues.entry].id.name
    guard let position = walker.names.dialogue(name) else {
      throw Failure(.unknownName, line: place.line, got: name)
    }
    start = dialogues.all[position].id
    let now = subject.now ?? walker.options.now
    session = Session(dialogues, start: position, today: now.day.number)
    let tag = language?.string ?? subject.language ?? walker.options.language
    guard let catalog = walker.catalog(tag) else {
      throw Failure(.unknownName, line: place.line, got: tag)
    }
    presenter = Presenter(edition: walker.edition, catalog: catalog, now: now)
    if walker.options.isCovering { visited = session.visited }
    if let text = walker.text { transcript = text(page, presenter) }
  }

  var page: Page { page(problems: []) }

  /// Where the person stands, as a name.
  var standing: String {
    switch session.turn.place {
    case .question(let question): walker.names.name(ofQuestion: question)
    case .outcome(let outcome): "\(session.dialogues.outcomes[outcome].id)"
    }
  }

  mutating func run(_ script: Case.Script) throws(Failure) {
    switch script {
    case .faulty(let failure): throw failure
    case .marks(let marks):
      for mark in marks { try take(mark) }
      try checkEnd(marks)
    case .table(let answers, let expected): try run(answers, expected)
    }
  }
}

extension CaseWalk {
  func result(of subject: Case, failure: Failure?) -> CaseResult {
    let turn = session.turn
    let outcome = page.outcome
    var result = CaseResult(
      name: subject.name, place: place, failure: failure, outcome: outcome.map { "\($0.id)" },
      contacts: (outcome?.contacts ?? []).map(\.contact.name), steps: outcome?.stepNames ?? [],
      questions: turn.trail.count + (isQuestion(turn.place) ? 1 : 0), unused: unused,
      way: turn.trail.map { entry in
        "\(walker.names.name(ofQuestion: entry.question))=\(entry.answer.compact)"
      })
    result.visited = visited
    return result
  }

  private func isQuestion(_ place: Turn.Place) -> Bool {
    guard case .question(let question) = place else { return false }
    return session.dialogues.questions[question].kind != .notice
  }
}

extension PageOutcome {
  /// The names of all steps shown, in the order of the page.
  var stepNames: [String] { (today + week + ifNot).map(\.id.name) }
}
