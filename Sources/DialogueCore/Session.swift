/// One person's walk: the answers so far, keyed by question. The place follows from them by replay
/// and is only kept at hand, so going back, changing an answer, resuming and new content are all
/// the same few lines.
package struct Session: Sendable {
  /// The safety dialogue, opened from anywhere; kept apart from all other answers.
  package struct Interrupt: Hashable, Sendable {
    /// Opened at an outcome: its answers only lead there, and are not on the trail.
    package let isDirect: Bool
    package internal(set) var answers: [Answered]

    package init(isDirect: Bool = false, answers: [Answered] = []) {
      self.isDirect = isDirect
      self.answers = answers
    }
  }

  package let dialogues: Dialogues
  /// Position in `Dialogues.all` of the dialogue that follows the gate.
  package private(set) var start: Int
  package private(set) var interrupt: Interrupt?
  /// A sign of violence was answered or its words found; never taken back.
  package private(set) var isQuiet: Bool
  /// The way that the answers make, and where it stops.
  private(set) var walk: Walk
  private(set) var stop: Walk.Stop

  /// The first page is the first question of the safety dialogue, unless answers say more.
  package init(
    _ dialogues: Dialogues, start: Int? = nil, today: Int, answers: [Answered] = [],
    passed: [Int] = [], interrupt: Interrupt? = nil, reopened: Int? = nil, isQuiet: Bool = false
  ) {
    self.dialogues = dialogues
    self.start = start ?? dialogues.entry
    self.interrupt = interrupt
    self.isQuiet = isQuiet
    walk = Walk(dialogues, answers: answers, passed: passed, reopened: reopened, today: today)
    stop = walk.run(start: self.start)
  }

  /// In the order given, on the present way or parked.
  package var answers: [Answered] { walk.answers }
  /// Outcomes of the safety dialogue that the person has gone on from.
  package var passed: [Int] { walk.passed }
  /// The question that is asked again although it has an answer.
  package var reopened: Int? { walk.reopened }
  /// Days since 1970-01-01 in Europe/Stockholm; dates are judged by it.
  package var today: Int {
    get { walk.known.today }
    set {
      walk.known.today = newValue
      replay()
    }
  }

  /// Takes an answer to the question that waits.
  ///
  /// - Returns: what there is to tell beside the new turn.
  /// - Throws: all that is wrong with it; the session is then unchanged. At an outcome nothing is
  ///   asked: `.required`.
  @discardableResult
  package mutating func answer(_ answer: Answer) throws(Problem) -> [Notice] {
    let (place, known) = standing
    guard case .question(let question) = place else { throw Problem([.required]) }
    let codes = dialogues.questions[question].problems(with: answer, known: known)
    guard codes.isEmpty else { throw Problem(codes) }
    isQuiet = isQuiet || isViolence(answer, to: question)
    let answered = Answered(question: question, answer: answer)
    return interrupt == nil ? take(answered) : takeInInterrupt(answered)
  }

  /// Reopens the question or notice before this one.
  @discardableResult
  package mutating func goBack() -> [Notice] {
    if let interrupt { return goBack(in: interrupt) }
    guard let last = walk.answered.last else { return [.atStart] }
    reopen(last.question)
    return []
  }

  /// Reopens a question of the trail; later answers are kept.
  ///
  /// - Returns: false, and nothing is changed, if the question is not on the trail.
  package mutating func change(_ question: Int) -> Bool {
    guard walk.answered.contains(where: { $0.question == question }) else {
      guard interrupt?.answers.contains(where: { $0.question == question }) == true else {
        return false
      }
      interrupt = Interrupt()
      return true
    }
    interrupt = nil
    reopen(question)
    return true
  }

  /// Goes over to another dialogue; all answers are kept.
  package mutating func start(_ dialogue: Int) {
    leaveGate()
    start = dialogue
    interrupt = nil
    reopen(nil)
  }
}

extension Session {
  /// Opens the safety dialogue from anywhere; at one of its questions nothing changes.
  package mutating func interruptWithSafety() {
    if case .question = turn.place, turn.isSafety { return }
    interrupt = Interrupt()
  }

  /// Opens the outcome of the safety dialogue that these signs stand for, as if they were ticked.
  ///
  /// - Returns: the notice that typed words were understood so; nothing happens without signs.
  @discardableResult
  package mutating func interrupt(signs: [Choice.ID]) -> [Notice] {
    guard !signs.isEmpty, let danger = dialogues.position(of: Dialogues.Names.danger),
      let question = dialogues.position(of: Dialogues.Names.signs)
    else { return [] }
    isQuiet = isQuiet || isViolence(.choices(signs), to: question)
    interrupt = Interrupt(
      isDirect: true,
      answers: [
        Answered(question: danger, answer: .choice(Dialogues.Names.unsure)),
        Answered(question: question, answer: .choices(signs)),
      ])
    return [.safetyWords]
  }

  /// Nobody is in danger: back to where one was, or on from an outcome of the safety dialogue.
  @discardableResult
  package mutating func resume() -> [Notice] {
    if interrupt != nil {
      interrupt = nil
      return [.resumed]
    }
    guard case .outcome(let outcome) = stop.place,
      dialogues.isSafety(outcome: outcome)
    else { return [] }
    walk.passed.append(outcome)
    replay()
    return [.resumed]
  }
}

extension Session {
  /// To be called after every change but a new answer.
  private mutating func replay() {
    stop = walk.run(start: start)
  }

  private mutating func reopen(_ question: Int?) {
    walk.reopened = question
    replay()
  }

  private func isViolence(_ answer: Answer, to question: Int) -> Bool {
    dialogues.questions[question].choices.contains { $0.isViolence && answer.names($0.id) }
  }

  private mutating func take(_ answered: Answered) -> [Notice] {
    guard let position = answers.firstIndex(where: { $0.question == answered.question }) else {
      takeNew(answered)
      return dropParked() ? [.answersDropped] : []
    }
    let wasReopened = reopened != nil
    if wasReopened { reopen(nil) }
    let before = walk
    walk.answers[position] = answered
    replay()
    let isDropped = dropParked()
    guard wasReopened, before.answers[position] != answered else {
      return isDropped ? [.answersDropped] : []
    }
    forgetPasses(of: before, behind: answered.question)
    return isDropped || parksAnswers(of: before) ? [.answersDropped] : []
  }

  /// The way goes on where it stopped.
  private mutating func takeNew(_ answered: Answered) {
    walk.answers.append(answered)
    guard reopened == nil, let node = stop.node else { return reopen(nil) }
    stop = walk.goOn(from: stop, at: node, start: start)
  }

  /// Beyond the limit parked answers go, oldest first.
  private mutating func dropParked() -> Bool {
    answers.count > Limits.answers && forgetOldestParked()
  }

  /// Removes the oldest answer that is not on the present way.
  ///
  /// - Returns: false, and nothing is changed, if all are on it.
  package mutating func forgetOldestParked() -> Bool {
    let onWay = Set(walk.answered.map(\.question))
    guard let oldest = answers.firstIndex(where: { !onWay.contains($0.question) }) else {
      return false
    }
    walk.answers.remove(at: oldest)
    replay()
    return true
  }

  /// Another answer may mean danger after all: the outcomes behind it are shown again.
  private mutating func forgetPasses(of before: Walk, behind question: Int) {
    guard let depth = before.entries.firstIndex(where: { $0.question == question }) else { return }
    let behind = before.passes.filter { $0.depth > depth }.map(\.outcome)
    walk.passed.removeAll { behind.contains($0) }
    replay()
  }

  private func parksAnswers(of before: Walk) -> Bool {
    let now = Set(walk.answered.map(\.question))
    return !before.answered.allSatisfy { now.contains($0.question) }
  }

  private mutating func takeInInterrupt(_ answered: Answered) -> [Notice] {
    interrupt?.answers.removeAll { $0.question == answered.question }
    interrupt?.answers.append(answered)
    guard let interrupt, replay(interrupt).stop == nil else { return [] }
    return resume()
  }

  private mutating func goBack(in interrupt: Interrupt) -> [Notice] {
    guard !interrupt.isDirect, !interrupt.answers.isEmpty else { return resume() }
    self.interrupt?.answers.removeLast()
    return []
  }

  /// Going over to a dialogue from an outcome of the gate counts as going on from it.
  private mutating func leaveGate() {
    guard interrupt == nil else { return }
    resume()
  }
}
