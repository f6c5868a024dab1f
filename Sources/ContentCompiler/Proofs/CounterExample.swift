import DialogueCore

/// A way on which something does not hold, as a case that `lotsen run` walks.
///
/// It is written while a session walks it, so that it stands as it will be walked again.
struct CounterExample {
  private let dialogues: Dialogues
  private(set) var session: Session
  private let title: String
  /// The way without its title and without the place to which it comes.
  private(set) var lines: [String]

  init(_ dialogues: Dialogues, start: Int, title: String) {
    self.dialogues = dialogues
    self.title = title
    session = Session(dialogues, start: start, today: 0)
    lines = ["start: \(dialogues.all[start].id)"]
  }

  /// - Parameter place: where the way ends; nil where it comes to nothing.
  init(
    _ dialogues: Dialogues, start: Int, title: String = "", _ way: Exploration.Way,
    to place: Turn.Place?
  ) {
    self.init(dialogues, start: start, title: title)
    for (number, answered) in way.answers.enumerated() {
      if number == way.interrupt { openSafety() }
      go(to: .question(answered.question))
      answer(answered.answer)
    }
    if way.interrupt == way.answers.count { openSafety() }
    if let place { go(to: place) }
  }

  /// The way without its title, ended by where the session stands.
  var walk: [String] { lines + [mark(session.turn.place)] }

  /// The whole case.
  var text: String {
    (["case: \(title)"] + walk).map { "\($0)\n" }.joined()
  }

  /// Answers the question that waits.
  mutating func answer(_ answer: Answer) {
    lines += [mark(session.turn.place), "> \(answer.written)"]
    _ = try? session.answer(answer)
  }

  /// Past the outcomes of the safety dialogue that lie between.
  private mutating func go(to place: Turn.Place) {
    while session.turn.place != place {
      guard case .outcome = session.turn.place, session.resume() == [.resumed] else { return }
      lines.append("/resume")
    }
  }

  private mutating func openSafety() {
    session.interruptWithSafety()
    lines.append("/safety")
  }

  private func mark(_ place: Turn.Place) -> String {
    switch place {
    case .question(let question): "? \(dialogues.questions[question].id)"
    case .outcome(let outcome): "= \(dialogues.outcomes[outcome].id)"
    }
  }
}

extension Answer {
  /// As a case writes it; days count from today.
  fileprivate var written: String {
    switch self {
    case .choice(let id): id.name
    case .choices(let ids): ids.map(\.name).joined(separator: ", ")
    case .number(let number): "\(number)"
    case .date(let day): Condition.text(ofDay: day)
    case .passed: ""
    }
  }
}
