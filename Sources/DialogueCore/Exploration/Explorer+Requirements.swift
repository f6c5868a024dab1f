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
      result.breaches[name] = result.way(toState: number)
    }
  }
}
