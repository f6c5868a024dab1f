import DialogueContent
import DialogueCore

/// What is proved over all states of an edition, when its files have no other fault.
struct Proofs {
  let draft: Draft
  let dialogues: Dialogues
  let explorations: [Exploration]
  /// Nil where an exploration was given up.
  let constants: ConstantConditions?
  private let contracts: Contracts
  private let bound: Int

  init(_ draft: Draft, _ edition: Edition, bound: Int) {
    self.draft = draft
    self.bound = bound
    dialogues = edition.dialogues
    contracts = Contracts(draft, edition)
    let explorations = Exploration.all(
      of: edition.dialogues, requirements: contracts.requirements, bound: bound)
    self.explorations = explorations
    constants =
      explorations.allSatisfy(\.isComplete)
      ? ConstantConditions(edition.dialogues, explored: explorations, bound: bound) : nil
  }

  /// How many states were visited.
  var states: Int { explorations.reduce(constants?.states ?? 0) { $0 + $1.states } }

  /// Nil where an exploration was given up.
  var ways: [OutcomeWays]? {
    constants.map { _ in OutcomeWays.all(dialogues, explorations) }
  }

  var faults: [Diagnostic] {
    guard isComplete else { return tooMany }
    return unreached + unreachedChoices + deadEnds + budget + emptyLists + constantConditions
      + contracts.faults
  }

  /// What came of the contracts; nothing is said of them where states are left out.
  ///
  /// - Parameter found: what all rules reported.
  func judgements(_ found: [Diagnostic]) -> [Contracts.Judgement] {
    isComplete ? contracts.judged(by: explorations, found) : []
  }

  private var isComplete: Bool { constants?.isComplete == true }

  /// Nothing is proved of dialogues that were not explored to the end.
  private var tooMany: [Diagnostic] {
    let given = explorations.filter { !$0.isComplete }
    // Where all were explored, the lists of some outcome read too much; any dialogue may lead there.
    return (given.isEmpty ? Array(explorations.prefix(1)) : given).compactMap { exploration in
      place(ofDialogue: exploration.start).map { spot in
        Rule.explorationBound.fault(
          "there are more than \(bound) states behind ‘\(dialogues.all[exploration.start].id)’",
          draft, spot, notes: ["let fewer conditions read answers that were given long before"])
      }
    }
  }

  // MARK: What nobody reaches

  private var unreached: [Diagnostic] {
    let taken = explorations.reduce(into: Set<Exploration.RouteName>()) {
      $0.formUnion($1.takenRoutes)
    }
    let ended = Set(explorations.flatMap { $0.endings.map(\.outcome) })
    return draft.dialogues.flatMap { written -> [Diagnostic] in
      guard let dialogue = dialogues.position(of: written.id) else { return [] }
      return unreached(written, dialogue, taken)
        + written.outcomes.compactMap { unreached($0, in: written, ended) }
    }
  }

  private func unreached(
    _ written: DialogueDraft, _ dialogue: Int, _ taken: Set<Exploration.RouteName>
  ) -> [Diagnostic] {
    written.questions.enumerated().flatMap { node, question -> [Diagnostic] in
      let dead = question.routes.indices.filter { route in
        !taken.contains(.init(dialogue: dialogue, node: node, route: route))
      }
      guard dead.count < question.routes.count else {
        return [
          Rule.unreached.fault(
            "no answers lead to ‘\(question.name.text)’", draft, question.name.spot)
        ]
      }
      return dead.map { route in
        Rule.unreached.fault(
          "no answers lead along this route of ‘\(question.name.text)’", draft,
          question.routes[route].spot,
          notes: ["the routes before it, or earlier answers, leave nothing for it"])
      }
    }
  }

  private func unreached(
    _ outcome: OutcomeDraft, in written: DialogueDraft, _ ended: Set<Int>
  ) -> Diagnostic? {
    guard let id = ID<Outcome>(outcome.name.text),
      let position = dialogues.position(of: Outcome.ID(written.id, id)),
      position != dialogues.noDanger, !ended.contains(position)
    else { return nil }
    return Rule.unreached.fault(
      "no answers lead to ‘\(outcome.name.text)’", draft, outcome.name.spot)
  }

  private var unreachedChoices: [Diagnostic] {
    let offered = explorations.reduce(into: [Int: Set<Choice.ID>]()) { all, exploration in
      all.merge(exploration.reachedChoices) { $0.union($1) }
    }
    return draft.index.questions.enumerated().flatMap { position, question in
      guard let offered = offered[position] else { return [Diagnostic]() }
      return question.draft.choices.filter { choice in
        Choice.ID(choice.name.text).map { !offered.contains($0) } ?? false
      }.map { choice in
        Rule.unreached.fault(
          "‘\(choice.name.text)’ is never offered", draft, choice.name.spot)
      }
    }
  }

  // MARK: Ways

  private var deadEnds: [Diagnostic] {
    explorations.flatMap { exploration in
      exploration.deadEnds.prefix(1).map { way in
        fault(Rule.missingElse, "no route holds after these answers", way, exploration)
      }
        + exploration.loops.prefix(1).map { way in
          fault(Rule.loop, "the way runs in a circle after these answers", way, exploration)
        }
    }.compactMap { $0 }
  }

  private func fault(
    _ rule: Rule, _ message: String, _ way: [Answered], _ exploration: Exploration
  ) -> Diagnostic? {
    place(ofDialogue: exploration.start).map {
      rule.fault(message, draft, $0, notes: walk(way, from: exploration))
    }
  }

  private var budget: [Diagnostic] {
    explorations.flatMap { exploration in
      exploration.longest.sorted { $0.key < $1.key }.compactMap { outcome, answers in
        guard answers > Limits.answersToOutcome, let spot = place(ofOutcome: outcome) else {
          return nil
        }
        return Rule.answerBudget.fault(
          "a way from ‘\(dialogues.all[exploration.start].id)’ asks \(answers) questions before "
            + "‘\(dialogues.outcomes[outcome].id)’", draft, spot,
          notes: ["at most \(Limits.answersToOutcome), the safety question included"])
      }
    }
  }

  /// In every state an outcome shows something in each of its lists.
  private var emptyLists: [Diagnostic] {
    var reported: Set<String> = []
    return explorations.flatMap { exploration in
      exploration.endings.compactMap { ending -> Diagnostic? in
        let outcome = dialogues.outcomes[ending.outcome]
        guard let list = outcome.emptyList(holding: ending.holding),
          reported.insert("\(outcome.id) \(list)").inserted,
          let spot = place(ofOutcome: ending.outcome)
        else { return nil }
        return Rule.emptyList.fault(
          "‘\(list)’ of ‘\(outcome.id)’ is empty after these answers", draft, spot,
          notes: walk(exploration.way(to: ending), from: exploration))
      }
    }
  }
}

extension Proofs {
  /// A list of answers as a case that can be run.
  private func walk(_ way: [Answered], from exploration: Exploration) -> [String] {
    ["start: \(dialogues.all[exploration.start].id)"]
      + way.flatMap { answered in
        let id = dialogues.questions[answered.question].id
        return ["? \(id)", "> \(answered.answer.written)"]
      }
  }

  private func place(ofDialogue position: Int) -> Spot? {
    draft.dialogue(dialogues.all[position].id.name)?.start?.spot
  }

  private func place(ofOutcome position: Int) -> Spot? {
    let id = dialogues.outcomes[position].id
    return draft.dialogue(id.dialogue.name)?.outcome(id.node.name)?.name.spot
  }
}

extension Answer {
  /// As a case writes it; days count from today.
  var written: String {
    switch self {
    case .choice(let id): id.name
    case .choices(let ids): ids.map(\.name).joined(separator: ", ")
    case .number(let number): "\(number)"
    case .date(let day): day < 0 ? "today-\(-day)d" : "today"
    case .passed: ""
    }
  }
}

extension Outcome {
  /// The first list that shows nothing while just these conditions hold.
  fileprivate func emptyList(holding: Set<Condition>) -> String? {
    func isEmpty<Thing>(_ entries: [DialogueCore.Entry<Thing>]) -> Bool {
      !entries.contains { $0.when.map(holding.contains) ?? true }
    }
    if isEmpty(today) { return "today" }
    if isEmpty(week) { return "week" }
    if isEmpty(say) { return "say" }
    if isEmpty(ifNot) { return "if-not" }
    return contacts.contains { $0.when.map(holding.contains) ?? true } ? nil : "contacts"
  }
}
