/// One way: follows the routes as long as there is an answer that is valid now.
///
/// An answer that is new only makes it longer, so that a turn need not begin at the gate again.
struct Walk: Sendable {
  /// Where a walk stopped.
  struct Stop: Sendable {
    let place: Turn.Place
    let dialogue: Int
    /// Position of the node in its dialogue, at a question or notice.
    let node: Int?
    let given: Answer?
  }

  /// An outcome of the safety dialogue that was gone on from, and how many answers lay before it.
  struct Pass: Hashable, Sendable {
    let outcome: Int
    let depth: Int
  }

  /// In the order given, on the way or parked.
  var answers: [Answered]
  /// Outcomes of the safety dialogue that the person has gone on from.
  var passed: [Int]
  /// The question that is asked again although it has an answer.
  var reopened: Int?
  /// What conditions see: the answers known beforehand, then those of the way.
  var known: Known
  /// How many of them were known beforehand.
  private let knownBefore: Int
  /// Every answer on the way, notices included.
  private(set) var entries: [TrailEntry] = []
  private(set) var passes: [Pass] = []
  /// Every route taken, those into outcomes that were gone on from included; nil where nobody asks.
  private(set) var routes: [Exploration.RouteName]?
  private var isBeyondGate = false
  /// How many nodes may still be gone past on this side of the gate.
  private var visits = Limits.visits

  init(
    _ dialogues: Dialogues, answers: [Answered], passed: [Int] = [], reopened: Int? = nil,
    known: [Answered] = [], today: Int, recordsRoutes: Bool = false
  ) {
    self.answers = answers
    self.passed = passed
    self.reopened = reopened
    self.known = Known(known, today: today, dialogues: dialogues)
    routes = recordsRoutes ? [] : nil
    knownBefore = known.count
    self.known.reserve(answers.count + 1)
    entries.reserveCapacity(answers.count + 1)
  }

  private var dialogues: Dialogues { known.dialogues }

  /// The answers on the way, without the dialogues in which they were given.
  var answered: ArraySlice<Answered> { known.answers[knownBefore...] }

  /// From the gate to the place where the person stands.
  mutating func run(start: Int) -> Stop {
    known.removeAll(behind: knownBefore)
    entries.removeAll(keepingCapacity: true)
    passes = []
    isBeyondGate = false
    return follow(dialogues.safety) ?? runBeyondGate(start)
  }

  /// From a question that has its first answer now: what lies before it stays as it is.
  mutating func goOn(from stop: Stop, at node: Int, start: Int) -> Stop {
    let next = follow(stop.dialogue, from: node)
    return next ?? (isBeyondGate ? stuck(start) : runBeyondGate(start))
  }

  /// Within the safety dialogue alone; nil if nobody is in danger.
  mutating func runSafety() -> Stop? {
    follow(dialogues.safety)
  }

  private mutating func runBeyondGate(_ start: Int) -> Stop {
    isBeyondGate = true
    return follow(start) ?? stuck(start)
  }

  private mutating func follow(_ dialogue: Int) -> Stop? {
    visits = Limits.visits
    return follow(dialogue, from: dialogues.all[dialogue].start)
  }

  /// Follows one dialogue and those it hands over to; nil when the safety dialogue was passed.
  private mutating func follow(_ first: Int, from start: Int) -> Stop? {
    var dialogue = first
    var node = start
    while visits > 0 {
      if let stop = visit(node, in: dialogue) { return stop }
      visits -= 1
      switch route(from: node, in: dialogue) {
      case .node(let next)?: node = next
      case .dialogue(let next)?:
        dialogue = next
        node = dialogues.all[next].start
      case .outcome(let outcome)?, .safety(let outcome)?:
        if dialogue == dialogues.safety, isPassed(outcome) { return nil }
        return stop(at: outcome, in: dialogue)
      case nil: return stopAgain(at: node, in: dialogue)
      }
    }
    return stopAgain(at: node, in: dialogue)
  }

  /// Takes the answer to the node's question; a stop if there is none.
  private mutating func visit(_ node: Int, in dialogue: Int) -> Stop? {
    let question = dialogues.all[dialogue].nodes[node].question
    if answered.contains(where: { $0.question == question }) { return nil }
    let stored = answers.firstIndex { $0.question == question }
    let valid = stored.flatMap { place in
      dialogues.questions[question].problems(with: answers[place].answer, known: known).isEmpty
        ? place : nil
    }
    guard let valid, reopened != question else {
      return Stop(
        place: .question(question), dialogue: dialogue, node: node,
        given: valid.map { answers[$0].answer })
    }
    known.add(answers[valid])
    entries.append(
      TrailEntry(question: question, dialogue: dialogue, answer: answers[valid].answer))
    return nil
  }

  /// The first route that holds, past the safety outcomes that were gone on from.
  private mutating func route(from node: Int, in dialogue: Int) -> Route.Target? {
    for (position, route) in dialogues.all[dialogue].nodes[node].routes.enumerated() {
      if let condition = route.when, !known.holds(condition) { continue }
      routes?.append(Exploration.RouteName(dialogue: dialogue, node: node, route: position))
      if case .safety(let outcome) = route.target, isPassed(outcome) { continue }
      return route.target
    }
    return nil
  }

  private mutating func isPassed(_ outcome: Int) -> Bool {
    guard outcome != dialogues.noDanger else { return true }
    guard passed.contains(outcome) else { return false }
    passes.append(Pass(outcome: outcome, depth: entries.count))
    return true
  }

  private func stop(at outcome: Int, in dialogue: Int) -> Stop {
    let isSafety = dialogues.isSafety(outcome: outcome)
    return Stop(
      place: .outcome(outcome), dialogue: isSafety ? dialogues.safety : dialogue, node: nil,
      given: nil)
  }

  /// Checked content never comes here: no route held, or the routes run in a circle.
  private func stopAgain(at node: Int, in dialogue: Int) -> Stop {
    let question = dialogues.all[dialogue].nodes[node].question
    return Stop(
      place: .question(question), dialogue: dialogue, node: node, given: known[question])
  }

  private func stuck(_ dialogue: Int) -> Stop {
    stopAgain(at: dialogues.all[dialogue].start, in: dialogue)
  }
}
