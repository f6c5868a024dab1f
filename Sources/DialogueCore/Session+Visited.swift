extension Session {
  /// The parts on the way to where the person stands, and the place itself.
  ///
  /// Of the safety dialogue that typed words opened only the outcome: nobody was asked anything.
  package var visited: Set<Part> {
    var walk = Walk(
      dialogues, answers: answers, passed: passed, reopened: reopened, today: today,
      recordsRoutes: true)
    let stop = walk.run(start: start)
    let way = parts(of: walk, until: stop)
    guard let interrupt else { return way }
    let (safety, place) = replay(interrupt, recordsRoutes: true)
    guard let place, interrupt.isDirect else { return way.union(parts(of: safety, until: place)) }
    return way.union(parts(at: place))
  }

  private func parts(of walk: Walk, until stop: Walk.Stop?) -> Set<Part> {
    var parts = stop.map(parts(at:)) ?? []
    for entry in walk.entries {
      parts.insert(.question(entry.question))
      for choice in entry.answer.choiceIDs { parts.insert(.choice(choice, of: entry.question)) }
    }
    for name in walk.routes ?? [] {
      parts.insert(.route(name))
      // The outcome that says nobody is in danger is never shown, only gone through.
      if case .outcome(dialogues.noDanger) = dialogues.route(name).target {
        parts.insert(.outcome(dialogues.noDanger))
      }
    }
    return parts
  }

  private func parts(at stop: Walk.Stop) -> Set<Part> {
    switch stop.place {
    case .question(let question): [.question(question)]
    case .outcome(let outcome): [.outcome(outcome)]
    }
  }
}
