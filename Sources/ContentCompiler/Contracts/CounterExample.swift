import DialogueCore

/// A way on which a contract does not hold, as a case that `lotsen run` walks.
///
/// It is written while a session walks it, so that it stands as it will be walked again.
struct CounterExample {
  private let dialogues: Dialogues
  private(set) var session: Session
  private var lines: [String]

  init(_ dialogues: Dialogues, start: Int, title: String) {
    self.dialogues = dialogues
    session = Session(dialogues, start: start, today: 0)
    lines = ["case: \(title)", "start: \(dialogues.all[start].id)"]
  }

  /// The way to a place, along the answers of a breach.
  init(
    _ dialogues: Dialogues, start: Int, title: String, _ breach: Exploration.Breach,
    to place: Turn.Place
  ) {
    self.init(dialogues, start: start, title: title)
    for (number, answered) in breach.way.enumerated() {
      if number == breach.interrupt { openSafety() }
      go(to: .question(answered.question))
      answer(answered.answer)
    }
    if breach.interrupt == breach.way.count { openSafety() }
    go(to: place)
  }

  /// The case, ended by where the session stands.
  var text: String {
    (lines + [mark(session.turn.place)]).map { "\($0)\n" }.joined()
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
