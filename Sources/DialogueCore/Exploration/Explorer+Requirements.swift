extension Explorer {
  mutating func judge(
    _ requirements: [RequiredFormula]?, at place: Turn.Place, _ state: State, _ number: Int
  ) {
    for (position, required) in (requirements ?? []).enumerated() {
      guard required.when?.holds(state.facts) ?? true else { continue }
      let name = Exploration.RequirementName(place: place, number: position)
      result.tested.insert(name)
      // States come in the order of their answers, so that the first breach is a shortest one.
      guard !required.holds.holds(state.facts), result.breaches[name] == nil else { continue }
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
}
