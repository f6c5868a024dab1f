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
    return unreached + deadEnds + budget + emptyLists + constantConditions
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
        let start = dialogues.all[exploration.start].id
        let isOfStates = given.isEmpty || exploration.states > bound
        return Rule.explorationBound.fault(
          isOfStates
            ? "there are more than \(bound) states behind ‘\(start)’"
            : "conditions name too many choices of one question behind ‘\(start)’", draft, spot,
          notes: [
            isOfStates
              ? "let fewer conditions read answers that were given long before"
              : "divide the question, or let conditions name fewer of its choices"
          ])
      }
    }
  }

  // MARK: What nobody reaches

  private var unreached: [Diagnostic] {
    let reached = explorations.reduce(into: Set<Part>()) {
      $0.formUnion($1.reached(in: dialogues))
    }
    return draft.dialogues.flatMap { unreached($0, reached) }
      + draft.index.outcomes.enumerated().compactMap { position, outcome in
        reached.contains(.outcome(position)) ? nil : unreached(outcome.draft.name)
      } + unreachedChoices(reached)
  }

  private func unreached(_ written: DialogueDraft, _ reached: Set<Part>) -> [Diagnostic] {
    guard let dialogue = dialogues.position(of: written.id) else { return [] }
    return written.questions.enumerated().flatMap { node, question -> [Diagnostic] in
      let dead = question.routes.indices.filter { route in
        !reached.contains(.route(.init(dialogue: dialogue, node: node, route: route)))
      }
      guard dead.count < question.routes.count else { return [unreached(question.name)] }
      return dead.map { route in
        Rule.unreached.fault(
          "no answers lead along this route of ‘\(question.name.text)’", draft,
          question.routes[route].spot,
          notes: ["the routes before it, or earlier answers, leave nothing for it"])
      }
    }
  }

  private func unreached(_ name: Written) -> Diagnostic {
    Rule.unreached.fault("no answers lead to ‘\(name.text)’", draft, name.spot)
  }

  private func unreachedChoices(_ reached: Set<Part>) -> [Diagnostic] {
    draft.index.questions.enumerated().filter { reached.contains(.question($0.offset)) }
      .flatMap { position, question in
        question.draft.choices.filter { choice in
          Choice.ID(choice.name.text).map { !reached.contains(.choice($0, of: position)) } ?? false
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
    _ rule: Rule, _ message: String, _ way: Exploration.Way, _ exploration: Exploration
  ) -> Diagnostic? {
    place(ofDialogue: exploration.start).map {
      rule.fault(message, draft, $0, notes: walk(way, from: exploration))
    }
  }

  private var budget: [Diagnostic] {
    explorations.flatMap { exploration in
      exploration.longest.sorted { $0.key < $1.key }.compactMap { outcome, answers in
        guard answers > Limits.answersToOutcome else { return nil }
        return Rule.answerBudget.fault(
          "a way from ‘\(dialogues.all[exploration.start].id)’ asks \(answers) questions before "
            + "‘\(dialogues.outcomes[outcome].id)’", draft, place(ofOutcome: outcome),
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
          reported.insert("\(outcome.id) \(list)").inserted
        else { return nil }
        return Rule.emptyList.fault(
          "‘\(list)’ of ‘\(outcome.id)’ is empty after these answers", draft,
          place(ofOutcome: ending.outcome),
          notes: walk(
            exploration.way(to: ending), from: exploration, to: .outcome(ending.outcome)))
      }
    }
  }
}

extension Proofs {
  /// A way as a case that can be run.
  ///
  /// - Parameter place: where it ends; nil where it comes to nothing.
  private func walk(
    _ way: Exploration.Way, from exploration: Exploration, to place: Turn.Place? = nil
  ) -> [String] {
    let example = CounterExample(dialogues, start: exploration.start, way, to: place)
    return place == nil ? example.lines : example.walk
  }

  private func place(ofDialogue position: Int) -> Spot? {
    draft.dialogue(dialogues.all[position].id.name)?.start?.spot
  }

  private func place(ofOutcome position: Int) -> Spot {
    draft.index.outcomes[position].draft.name.spot
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
