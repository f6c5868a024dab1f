/// Walks the states in the order of the answers that lead to them, so that the way on which a state
/// is left is a shortest one. Some ways on cost no answer: behind notices and answered questions.
struct Explorer {
  /// A place, with what is known and still read there.
  struct State: Hashable {
    let place: Place
    let facts: BitSet
    let answered: BitSet
    let isInterrupt: Bool
  }

  enum Place: Hashable {
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

  let blueprint: Blueprint
  let dialogues: Dialogues
  private let bound: Int
  var result: Exploration
  /// Classes of answers, kept for explorations from other starts.
  private(set) var classes: AnswerClasses
  private var numbers: [State: Int] = [:]
  private(set) var queue: [State] = []
  /// Fewest answers to each state, as far as is known.
  private var depths: [Int] = []
  /// The states by that number; where it has become less, a state stands twice.
  private var levels: [[Int]] = [[]]
  private var isDone: [Bool] = []
  private(set) var successors: [[(state: Int, cost: Int, answered: Answered?)]] = []

  init(
    _ blueprint: Blueprint, start: Int, bound: Int, classes: AnswerClasses = AnswerClasses()
  ) {
    self.classes = classes
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
    var depth = 0
    while depth < levels.count {
      var next = 0
      while next < levels[depth].count, queue.count <= bound {
        expand(levels[depth][next])
        next += 1
      }
      depth += 1
    }
    result.isComplete = queue.count <= bound && classes.isComplete
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
    let state = State(
      place: place, facts: intersection(facts, liveAtoms(at: place, isInterrupt)),
      answered: intersection(answered, liveQuestions(at: place, isInterrupt)),
      isInterrupt: isInterrupt)
    let number = numbers[state] ?? add(state, from: parent, by: answer, cost: cost)
    if parent >= 0 {
      successors[parent].append((number, cost, answer))
      shorten(number, from: parent, by: answer, cost: cost)
    }
    return number
  }

  private mutating func add(
    _ state: State, from parent: Int, by answer: Answered?, cost: Int
  ) -> Int {
    let number = queue.count
    numbers[state] = number
    queue.append(state)
    successors.append([])
    isDone.append(false)
    depths.append(parent < 0 ? 0 : depths[parent] + cost)
    result.parents.append((parent, answer))
    wait(number)
    return number
  }

  /// A shorter way to a state that is known already.
  private mutating func shorten(
    _ number: Int, from parent: Int, by answer: Answered?, cost: Int
  ) {
    guard depths[parent] + cost < depths[number] else { return }
    depths[number] = depths[parent] + cost
    result.parents[number] = (parent, answer)
    wait(number)
  }

  private mutating func wait(_ number: Int) {
    while levels.count <= depths[number] { levels.append([]) }
    levels[depths[number]].append(number)
  }

  /// Within the gate the dialogue behind it counts, too.
  private func liveAtoms(at place: Place, _ isInterrupt: Bool) -> BitSet {
    let live =
      switch place {
      case .node(let spot): blueprint.liveAtoms[spot.dialogue][spot.node]
      case .outcome(let outcome), .gateOutcome(let outcome):
        blueprint.reads(ofOutcome: outcome).union(blueprint.interruptReads)
      }
    guard goesOn(from: place, isInterrupt) else { return live }
    let next = spot(result.start)
    return live.union(blueprint.liveAtoms[next.dialogue][next.node])
  }

  private func liveQuestions(at place: Place, _ isInterrupt: Bool) -> BitSet {
    let live =
      if case .node(let spot) = place { blueprint.liveQuestions[spot.dialogue][spot.node] } else {
        blueprint.emptyQuestions
      }
    guard goesOn(from: place, isInterrupt) else { return live }
    let next = spot(result.start)
    return live.union(blueprint.liveQuestions[next.dialogue][next.node])
  }

  /// Whether the dialogue behind the gate follows without a route of this place leading there.
  private func goesOn(from place: Place, _ isInterrupt: Bool) -> Bool {
    switch place {
    case .node(let spot): spot.dialogue == dialogues.safety && !isInterrupt
    case .gateOutcome: true
    case .outcome: false
    }
  }
}

// MARK: One state

extension Explorer {
  private mutating func expand(_ number: Int) {
    guard !isDone[number] else { return }
    isDone[number] = true
    let state = queue[number]
    switch state.place {
    case .outcome(let outcome):
      openInterrupt(from: state, number)
      end(at: outcome, state, number)
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
    result.withheldChoices[position, default: []].formUnion(
      zip(question.choices, conditions).filter { $1?.holds(state.facts) == false }.map(\.0.id))
    var answered = state.answered
    answered.insert(position)
    let different = classes.different(
      at: spot, offered: offered, keeping: readBehind(spot, state.isInterrupt), in: blueprint)
    for answer in different {
      follow(
        spot, state.facts.union(answer.facts), answered, from: number,
        by: Answered(question: position, answer: answer.answer),
        cost: question.kind == .notice ? 0 : 1, state.isInterrupt)
    }
  }

  /// What is read at the places to which the routes of a node lead.
  private func readBehind(_ spot: Blueprint.Spot, _ isInterrupt: Bool) -> BitSet {
    dialogues.all[spot.dialogue].nodes[spot.node].routes.reduce(into: blueprint.emptyAtoms) {
      guard let place = target($1.target, in: spot.dialogue, isInterrupt) else { return }
      $0.formUnion(liveAtoms(at: place, isInterrupt))
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
      guard holds else {
        result.passedRoutes.insert(name)
        continue
      }
      result.takenRoutes.insert(name)
      let next = target(route.target, in: spot.dialogue, isInterrupt)
      guard let place = next else { return }
      _ = enter(
        place, facts: facts, answered: answered, from: number, by: answer, cost: cost,
        isInterrupt: isInterrupt)
      if case .safety = route.target { continue }
      return
    }
    result.deadEnds.append(result.way(toState: number).followed(by: answer))
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

  /// The safety dialogue can be opened from everywhere but itself.
  private mutating func openInterrupt(from state: State, _ number: Int) {
    guard !state.isInterrupt else { return }
    var facts = state.facts
    facts.formSubtract(blueprint.safetyAtoms)
    var answered = state.answered
    answered.formSubtract(blueprint.safetyQuestions)
    let place = Place.node(self.spot(dialogues.safety))
    let known = State(
      place: place, facts: intersection(facts, liveAtoms(at: place, true)),
      answered: intersection(answered, liveQuestions(at: place, true)), isInterrupt: true)
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
