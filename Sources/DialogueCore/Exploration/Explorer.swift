/// Walks the states breadth first, so that the first way to each is a shortest one.
struct Explorer {
  /// A place, with what is known and still read there.
  private struct State: Hashable {
    let place: Place
    let facts: BitSet
    let answered: BitSet
    let isInterrupt: Bool
  }

  private enum Place: Hashable {
    case node(Blueprint.Spot)
    case outcome(Int)
    /// At the gate, which is gone on from at its outcomes, too.
    case gateOutcome(Int)

    var outcome: Int? {
      switch self {
      case .node: nil
      case .outcome(let outcome), .gateOutcome(let outcome): outcome
      }
    }
  }

  private let blueprint: Blueprint
  private let dialogues: Dialogues
  private let bound: Int
  private var result: Exploration
  private var numbers: [State: Int] = [:]
  private var queue: [State] = []
  private var depths: [Int] = []
  private var successors: [[(state: Int, cost: Int, answered: Answered?)]] = []
  /// Fewest answers to the states at which requirements do not hold.
  private var breachDepths: [Exploration.RequirementName: Int] = [:]

  init(_ blueprint: Blueprint, start: Int, bound: Int) {
    self.blueprint = blueprint
    self.bound = bound
    dialogues = blueprint.dialogues
    result = Exploration(start: start)
  }

  mutating func run() -> Exploration {
    let gate = spot(dialogues.safety)
    _ = enter(
      .node(gate), facts: blueprint.emptyAtoms, answered: blueprint.emptyQuestions, from: -1,
      by: nil, cost: 0, isInterrupt: false)
    var next = 0
    while next < queue.count, queue.count <= bound {
      expand(queue[next], number: next)
      next += 1
    }
    result.isComplete = next == queue.count
    result.states = queue.count
    findLongest()
    findLongWays()
    return result
  }

  private func spot(_ dialogue: Int) -> Blueprint.Spot {
    Blueprint.Spot(dialogue: dialogue, node: dialogues.all[dialogue].start)
  }

  /// Adds a state unless it is known; what nothing reads any more is forgotten.
  private mutating func enter(
    _ place: Place, facts: BitSet, answered: BitSet, from parent: Int, by answer: Answered?,
    cost: Int, isInterrupt: Bool
  ) -> Int {
    var facts = facts
    var answered = answered
    if case .node(let spot) = place {
      facts.formIntersection(liveAtoms(at: spot, isInterrupt))
      answered.formIntersection(liveQuestions(at: spot, isInterrupt))
    }
    let state = State(place: place, facts: facts, answered: answered, isInterrupt: isInterrupt)
    let number = numbers[state] ?? add(state, from: parent, by: answer, cost: cost)
    if parent >= 0 { successors[parent].append((number, cost, answer)) }
    return number
  }

  private mutating func add(
    _ state: State, from parent: Int, by answer: Answered?, cost: Int
  ) -> Int {
    let number = queue.count
    numbers[state] = number
    queue.append(state)
    successors.append([])
    depths.append(parent < 0 ? 0 : depths[parent] + cost)
    result.parents.append((parent, answer))
    return number
  }

  /// Within the gate the dialogue behind it counts, too.
  private func liveAtoms(at spot: Blueprint.Spot, _ isInterrupt: Bool) -> BitSet {
    let own = blueprint.liveAtoms[spot.dialogue][spot.node]
    guard spot.dialogue == dialogues.safety, !isInterrupt else { return own }
    let next = self.spot(result.start)
    return own.union(blueprint.liveAtoms[next.dialogue][next.node])
  }

  private func liveQuestions(at spot: Blueprint.Spot, _ isInterrupt: Bool) -> BitSet {
    let own = blueprint.liveQuestions[spot.dialogue][spot.node]
    guard spot.dialogue == dialogues.safety, !isInterrupt else { return own }
    let next = self.spot(result.start)
    return own.union(blueprint.liveQuestions[next.dialogue][next.node])
  }
}

// MARK: One state

extension Explorer {
  private mutating func expand(_ state: State, number: Int) {
    switch state.place {
    case .outcome(let outcome):
      end(at: outcome, state, number)
      openInterrupt(from: state, number)
    case .gateOutcome(let outcome):
      end(at: outcome, state, number)
      _ = enter(
        .node(spot(result.start)), facts: state.facts, answered: state.answered, from: number,
        by: nil, cost: 0, isInterrupt: false)
    case .node(let spot):
      if spot.dialogue != dialogues.safety { openInterrupt(from: state, number) }
      let position = dialogues.all[spot.dialogue].nodes[spot.node].question
      if state.answered.contains(position) {
        follow(spot, state.facts, state.answered, from: number, by: nil, cost: 0, state.isInterrupt)
      } else {
        ask(position, at: spot, state, number)
      }
    }
  }

  private mutating func ask(
    _ position: Int, at spot: Blueprint.Spot, _ state: State, _ number: Int
  ) {
    let question = dialogues.questions[position]
    let conditions = blueprint.choiceConditions[position]
    let offered = zip(question.choices, conditions).filter {
      $1?.holds(state.facts) ?? true
    }.map(\.0)
    judge(blueprint.questionRequirements[position], at: .question(position), state, number)
    result.reachedQuestions.insert(position)
    result.reachedChoices[position, default: []].formUnion(offered.map(\.id))
    let classes = AnswerClasses.of(
      question, at: position, offered: offered, table: blueprint.table, dialogues: dialogues)
    var answered = state.answered
    answered.insert(position)
    for answer in classes {
      follow(
        spot, state.facts.union(answer.facts), answered, from: number,
        by: Answered(question: position, answer: answer.answer),
        cost: question.kind == .notice ? 0 : 1, state.isInterrupt)
    }
  }

  /// Takes the first route that holds; one into safety is left again by the routes behind it.
  private mutating func follow(
    _ spot: Blueprint.Spot, _ facts: BitSet, _ answered: BitSet, from number: Int,
    by answer: Answered?, cost: Int, _ isInterrupt: Bool
  ) {
    let node = dialogues.all[spot.dialogue].nodes[spot.node]
    for (index, route) in node.routes.enumerated() {
      let name = Exploration.RouteName(dialogue: spot.dialogue, node: spot.node, route: index)
      let holds = blueprint.routes[spot.dialogue][spot.node][index]?.holds(facts) ?? true
      guard holds else { continue }
      result.takenRoutes.insert(name)
      let next = target(route.target, in: spot.dialogue, isInterrupt)
      guard let place = next else { return }
      _ = enter(
        place, facts: facts, answered: answered, from: number, by: answer, cost: cost,
        isInterrupt: isInterrupt)
      if case .safety = route.target { continue }
      return
    }
    result.deadEnds.append(result.way(toState: number) + (answer.map { [$0] } ?? []))
  }

  /// Nil where the interrupt ends: the person is back at a state that is known already.
  private func target(
    _ target: Route.Target, in dialogue: Int, _ isInterrupt: Bool
  ) -> Place? {
    switch target {
    case .node(let node): .node(Blueprint.Spot(dialogue: dialogue, node: node))
    case .dialogue(let next): .node(spot(next))
    case .outcome(let outcome) where outcome == dialogues.noDanger:
      isInterrupt ? nil : .node(spot(result.start))
    case .outcome(let outcome):
      dialogue == dialogues.safety && !isInterrupt ? .gateOutcome(outcome) : .outcome(outcome)
    case .safety(let outcome): .outcome(outcome)
    }
  }

  /// The safety dialogue asks afresh; all other answers stay known, also those that led to an
  /// outcome.
  private mutating func openInterrupt(from state: State, _ number: Int) {
    guard !state.isInterrupt else { return }
    let own = dialogues.questions.indices.filter {
      dialogues.questions[$0].id.dialogue == dialogues.all[dialogues.safety].id
    }
    var facts = state.facts
    var asked = blueprint.emptyAtoms
    for question in own { for atom in blueprint.table.byQuestion[question] { asked.insert(atom) } }
    facts.formSubtract(asked)
    var answered = state.answered
    for question in own { answered.remove(question) }
    let gate = self.spot(dialogues.safety)
    let place = Place.node(gate)
    let known = State(
      place: place, facts: intersection(facts, liveAtoms(at: gate, true)),
      answered: intersection(answered, liveQuestions(at: gate, true)), isInterrupt: true)
    if numbers[known] == nil {
      result.openings.insert(add(known, from: number, by: nil, cost: 0))
    }
  }

  private func intersection(_ left: BitSet, _ right: BitSet) -> BitSet {
    var result = left
    result.formIntersection(right)
    return result
  }

  private mutating func end(at outcome: Int, _ state: State, _ number: Int) {
    judge(blueprint.outcomeRequirements[outcome], at: .outcome(outcome), state, number)
    var holding: Set<Condition> = []
    for (condition, formula) in blueprint.outcomeConditions[outcome] {
      if formula.holds(state.facts) { holding.insert(condition) }
    }
    result.endings.append(
      Exploration.Ending(
        outcome: outcome, holding: holding, answers: depths[number],
        isInterrupt: state.isInterrupt, state: number))
  }
}

// MARK: Ways

extension Explorer {
  /// Most answers on the way to each outcome; what cannot be put in order runs in a circle.
  private mutating func findLongest() {
    var waiting = Array(repeating: 0, count: queue.count)
    for edges in successors { for edge in edges { waiting[edge.state] += 1 } }
    var most: [Int?] = Array(repeating: nil, count: queue.count)
    if !most.isEmpty { most[0] = 0 }
    var ready = queue.indices.filter { waiting[$0] == 0 }
    var done = 0
    while done < ready.count {
      let number = ready[done]
      done += 1
      for edge in successors[number] {
        if let length = most[number] {
          most[edge.state] = max(most[edge.state] ?? 0, length + edge.cost)
        }
        waiting[edge.state] -= 1
        if waiting[edge.state] == 0 { ready.append(edge.state) }
      }
    }
    if let circle = waiting.firstIndex(where: { $0 > 0 }) {
      result.loops.append(result.way(toState: circle))
    }
    for (number, state) in queue.enumerated() {
      guard let outcome = state.place.outcome, let length = most[number] else { continue }
      result.longest[outcome] = max(result.longest[outcome] ?? 0, length)
    }
  }
}

// MARK: Requirements

extension Explorer {
  private mutating func judge(
    _ requirements: [RequiredFormula]?, at place: Turn.Place, _ state: State, _ number: Int
  ) {
    for (position, required) in (requirements ?? []).enumerated() {
      guard required.when?.holds(state.facts) ?? true else { continue }
      let name = Exploration.RequirementName(place: place, number: position)
      result.tested.insert(name)
      guard !required.holds.holds(state.facts), depths[number] < breachDepths[name] ?? .max
      else { continue }
      breachDepths[name] = depths[number]
      result.breaches[name] = breach(at: number)
    }
  }

  private func breach(at state: Int) -> Exploration.Breach {
    let way = result.way(toState: state)
    var number = state
    while number >= 0, !result.openings.contains(number) { number = result.parents[number].state }
    guard number >= 0 else { return Exploration.Breach(way: way) }
    return Exploration.Breach(way: way, interrupt: result.way(toState: number).count)
  }

  /// For every outcome with too many answers the first way found that has one too many.
  private mutating func findLongWays() {
    for (outcome, limits) in blueprint.mostAnswers {
      for most in limits where result.longest[outcome] ?? 0 > most {
        result.longWays[outcome, default: [:]][most] = longWay(to: outcome, beyond: most).map {
          Exploration.Breach(way: $0)
        }
      }
    }
  }

  /// Breadth first over states and the answers that led to them, of which no more count than one
  /// beyond the limit.
  private func longWay(to outcome: Int, beyond most: Int) -> [Answered]? {
    var seen: Set<[Int]> = [[0, 0]]
    var steps: [(state: Int, answers: Int, from: Int, answered: Answered?)] = [(0, 0, -1, nil)]
    var next = 0
    while next < steps.count {
      let here = steps[next]
      if here.answers > most, queue[here.state].place.outcome == outcome {
        return Array(
          sequence(first: next) { steps[$0].from > 0 ? steps[$0].from : nil }
            .compactMap { steps[$0].answered }.reversed())
      }
      for edge in successors[here.state] {
        let answers = min(here.answers + edge.cost, most + 1)
        guard seen.insert([edge.state, answers]).inserted else { continue }
        steps.append((edge.state, answers, next, edge.answered))
      }
      next += 1
    }
    return nil
  }
}
