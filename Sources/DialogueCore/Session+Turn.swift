extension Session {
  /// Where the person stands, computed from the answers.
  package var turn: Turn {
    guard let interrupt else { return turn(at: stop) }
    let (safety, place) = replay(interrupt)
    return turn(safety: safety, at: place ?? stop, interrupt)
  }

  /// The place where the person stands, and what conditions see there.
  package var standing: (place: Turn.Place, known: Known) {
    guard let interrupt else { return (stop.place, walk.known) }
    let (safety, place) = replay(interrupt)
    return ((place ?? stop).place, safety.known)
  }

  /// The stop is nil when the interrupt has come to its end: nobody is in danger.
  func replay(
    _ interrupt: Interrupt, recordsRoutes: Bool = false
  ) -> (walk: Walk, stop: Walk.Stop?) {
    let gate = dialogues.all[dialogues.safety].id
    let others = walk.known.answers.filter {
      dialogues.questions[$0.question].id.dialogue != gate
    }
    var walk = Walk(
      dialogues, answers: interrupt.answers, known: others, today: today,
      recordsRoutes: recordsRoutes)
    let stop = walk.runSafety()
    return (walk, stop)
  }

  private func turn(at stop: Walk.Stop) -> Turn {
    Turn(
      place: stop.place, dialogue: stop.dialogue, trail: trail(walk), known: walk.known,
      given: stop.given, remaining: remaining(at: stop, gateIncludes: start),
      resume: resumePlace(from: stop), isSafety: stop.dialogue == dialogues.safety,
      isQuiet: isQuiet)
  }

  private func turn(
    safety: Walk, at place: Walk.Stop, _ interrupt: Interrupt
  ) -> Turn {
    Turn(
      place: place.place, dialogue: place.dialogue,
      trail: trail(walk) + (interrupt.isDirect ? [] : trail(safety)),
      known: safety.known, given: place.given,
      remaining: remaining(at: place, gateIncludes: nil), resume: stop.place, isSafety: true,
      isQuiet: isQuiet)
  }

  private func trail(_ walk: Walk) -> [TrailEntry] {
    func isNotice(_ entry: TrailEntry) -> Bool {
      dialogues.questions[entry.question].kind == .notice
    }
    // Most ways have none, and their list is not copied.
    guard walk.entries.contains(where: isNotice) else { return walk.entries }
    return walk.entries.filter { !isNotice($0) }
  }

  private func remaining(at stop: Walk.Stop, gateIncludes next: Int?) -> Distance {
    guard let node = stop.node else { return .zero }
    let here = dialogues.distances[stop.dialogue][node]
    guard let next, stop.dialogue == dialogues.safety else { return here }
    return here + dialogues.distances[next][dialogues.all[next].start]
  }

  /// Only from an outcome of the safety dialogue, at the gate or opened by a route.
  private func resumePlace(from stop: Walk.Stop) -> Turn.Place? {
    guard case .outcome(let outcome) = stop.place, dialogues.isSafety(outcome: outcome) else {
      return nil
    }
    var further = self
    further.resume()
    return further.stop.place
  }
}
