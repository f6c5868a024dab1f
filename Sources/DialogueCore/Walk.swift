/// One replay: follows the routes as long as there is an answer that is valid now.
struct Walk {
  /// Where a replay stopped.
  struct Stop {
    let place: Turn.Place
    let dialogue: Int
    /// Position of the node in its dialogue, at a question or notice.
    let node: Int?
    let given: Answer?
  }

  /// An outcome of the safety dialogue that was gone on from, and how many answers lay before it.
  struct Pass: Hashable {
    let outcome: Int
    let depth: Int
  }

  private let dialogues: Dialogues
  private let answers: [Answered]
  private let passed: [Int]
  private let reopened: Int?
  /// What conditions see: the answers known beforehand, then those of the way.
  private(set) var known: Known
  /// How many of them were known beforehand.
  private let knownBefore: Int
  /// For each answer on the way the dialogue in which its question was put.
  private var places: [Int] = []
  private(set) var passes: [Pass] = []
  /// Every route taken, those into outcomes that were gone on from included; nil where nobody asks.
  private(set) var routes: [Exploration.RouteName]?

  init(
    _ dialogues: Dialogues, answers: [Answered], passed: [Int] = [], reopened: Int? = nil,
    known: [Answered] = [], today: Int, recordsRoutes: Bool = false
  ) {
    self.dialogues = dialogues
    self.answers = answers
    self.passed = passed
    self.reopened = reopened
    self.known = Known(known, today: today, dialogues: dialogues)
    routes = recordsRoutes ? [] : nil
    knownBefore = known.count
    self.known.reserve(answers.count)
    places.reserveCapacity(answers.count)
  }

  /// Every answer on the way, notices included.
  var entries: [TrailEntry] {
    places.indices.map { place in
      let answered = known.answers[knownBefore + place]
      return TrailEntry(
        question: answered.question, dialogue: places[place], answer: answered.answer)
    }
  }

  /// The answers on the way, without the dialogues in which they were given.
  var answered: ArraySlice<Answered> { known.answers[knownBefore...] }

  /// From the gate to the place where the person stands.
  mutating func run(start: Int) -> Stop {
    follow(dialogues.safety) ?? follow(start) ?? stuck(start)
  }

  /// Within the safety dialogue alone; nil if nobody is in danger.
  mutating func runSafety() -> Stop? {
    follow(dialogues.safety)
  }

  /// Follows one dialogue and those it hands over to; nil when the safety dialogue was passed.
  private mutating func follow(_ first: Int) -> Stop? {
    var dialogue = first
    var node = dialogues.all[first].start
    for _ in 0..<Limits.visits {
      if let stop = visit(node, in: dialogue) { return stop }
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
    places.append(dialogue)
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
    passes.append(Pass(outcome: outcome, depth: places.count))
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
