extension Explorer {
  /// Most answers on the way to each outcome; what cannot be put in order runs in a circle.
  mutating func findLongest() {
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
    findAlwaysAsked(inOrder: ready)
  }

  /// What was asked on every way to a state is what was asked on every way to all states before it:
  /// the questions that dominate it.
  private mutating func findAlwaysAsked(inOrder order: [Int]) {
    var asked: [BitSet?] = Array(repeating: nil, count: queue.count)
    if !asked.isEmpty { asked[0] = blueprint.emptyQuestions }
    for number in order {
      guard let before = asked[number] else { continue }
      for edge in successors[number] {
        var now = before
        if let answered = edge.answered { now.insert(answered.question) }
        asked[edge.state]?.formIntersection(now)
        if asked[edge.state] == nil { asked[edge.state] = now }
      }
    }
    for (number, state) in queue.enumerated() {
      guard let outcome = state.place.outcome, let asked = asked[number] else { continue }
      let questions = Set(dialogues.questions.indices.filter(asked.contains))
      result.alwaysAsked[outcome] =
        result.alwaysAsked[outcome]?.intersection(questions) ?? questions
    }
  }
}

extension Explorer {
  /// For every outcome with too many answers the first way found that has one too many.
  mutating func findLongWays() {
    for (outcome, limits) in blueprint.mostAnswers {
      for most in limits where result.longest[outcome] ?? 0 > most {
        result.longWays[outcome, default: [:]][most] = longWay(to: outcome, beyond: most)
      }
    }
  }

  /// Breadth first over states and the answers that led to them, of which no more count than one
  /// beyond the limit.
  private func longWay(to outcome: Int, beyond most: Int) -> Exploration.Way? {
    var seen: Set<[Int]> = [[0, 0]]
    var steps: [(state: Int, answers: Int, from: Int, answered: Answered?)] = [(0, 0, -1, nil)]
    var next = 0
    while next < steps.count {
      let here = steps[next]
      if here.answers > most, queue[here.state].place.outcome == outcome {
        let back = sequence(first: next) { steps[$0].from > 0 ? steps[$0].from : nil }
        return Exploration.Way(
          answers: back.compactMap { steps[$0].answered }.reversed(), interrupt: nil)
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
