/// What the conditions in the lists of outcomes come out as, over all states in which they are
/// asked.
///
/// To keep in every state what every list reads would multiply the states a thousand times. So the
/// ways that are known already are looked at first: most conditions hold on one and fail on
/// another. What is left is proved by exploring again, each time with states that know only the
/// answers to the few questions that some of the conditions read.
///
/// A condition on a shared question that is put on no way to the outcome is not judged: such
/// questions are put where they matter, and what depends on them stands by everywhere.
package struct ConstantConditions: Sendable {
  /// The conditions of each outcome that always come out the same, with how they do.
  package private(set) var byOutcome: [Int: [Condition: Bool]] = [:]
  /// False: there are more states than the bound, and nothing is said.
  package private(set) var isComplete = true
  /// How many states were visited for what the known ways left open.
  package private(set) var states = 0

  private let dialogues: Dialogues
  private let bound: Int
  /// The dialogues from which one comes to each outcome.
  private var starts: [Int: [Int]] = [:]

  /// - Parameter explorations: of all dialogues that can be the start, complete ones.
  package init(
    _ dialogues: Dialogues, explored explorations: [Exploration], bound: Int = Exploration.bound
  ) {
    self.dialogues = dialogues
    self.bound = bound
    var tallies = dialogues.outcomes.map { Tally($0.conditions) }
    for exploration in explorations {
      for outcome in Set(exploration.endings.map(\.outcome)) {
        starts[outcome, default: []].append(exploration.start)
      }
      for ending in exploration.endings {
        tallies[ending.outcome].count(ending, of: exploration, dialogues)
      }
    }
    for questions in Set(tallies.flatMap(\.open).map(\.questions)).sorted(by: isBefore)
    where isComplete {
      prove(tallies.map { $0.reading(questions) }, questions)
    }
  }

  private func isBefore(_ left: Set<Int>, _ right: Set<Int>) -> Bool {
    left.sorted().lexicographicallyPrecedes(right.sorted())
  }

  /// - Parameter tallies: for each outcome, with conditions that read just these questions.
  private mutating func prove(_ tallies: [Tally], _ questions: Set<Int>) {
    let shared = questions.filter {
      dialogues.questions[$0].id.dialogue == Dialogues.Names.shared
    }.map(Condition.answered)
    var tallies = tallies
    var asked: [Int: Set<Condition>] = [:]
    let kept = tallies.enumerated().filter { !$1.open.isEmpty }.map { ($0, $1.open + shared) }
    let blueprint = Blueprint(dialogues, keeping: Dictionary(uniqueKeysWithValues: kept))
    var classes = AnswerClasses()
    for start in Set(kept.flatMap { starts[$0.0] ?? [] }).sorted() {
      let isOpen = kept.contains { outcome, _ in
        !tallies[outcome].open.isEmpty && starts[outcome]?.contains(start) == true
      }
      guard isOpen else { continue }
      var explorer = Explorer(blueprint, start: start, bound: bound, classes: classes)
      let exploration = explorer.run()
      classes = explorer.classes
      states += exploration.states
      isComplete = isComplete && exploration.isComplete
      for ending in exploration.endings where !tallies[ending.outcome].open.isEmpty {
        tallies[ending.outcome].count(holding: ending.holding.contains)
        asked[ending.outcome, default: []].formUnion(shared.filter(ending.holding.contains))
      }
    }
    guard isComplete else { return byOutcome.removeAll() }
    for (outcome, tally) in tallies.enumerated() where asked[outcome]?.count == shared.count {
      for condition in tally.open {
        byOutcome[outcome, default: [:]][condition] = tally.held.contains(condition)
      }
    }
  }
}

/// Which conditions have held and which have failed somewhere.
private struct Tally {
  /// Those that have not done both.
  private(set) var open: [Condition]
  private(set) var held: Set<Condition> = []
  private var failed: Set<Condition> = []

  init(_ conditions: [Condition]) {
    open = conditions
  }

  /// The same for those open conditions alone that read just these questions.
  func reading(_ questions: Set<Int>) -> Tally {
    var tally = self
    tally.open.removeAll { $0.questions != questions }
    return tally
  }

  mutating func count(holding: (Condition) -> Bool) {
    for condition in open {
      if holding(condition) { held.insert(condition) } else { failed.insert(condition) }
    }
    open.removeAll { held.contains($0) && failed.contains($0) }
  }

  /// Within the interrupt the gate's own answers are void, so that there the way is not what is
  /// known.
  mutating func count(
    _ ending: Exploration.Ending, of exploration: Exploration, _ dialogues: Dialogues
  ) {
    guard !open.isEmpty, !ending.isInterrupt else { return }
    let way = exploration.way(to: ending)
    count(holding: Known(way.answers, today: 0, dialogues: dialogues).holds)
  }
}

extension Outcome {
  /// Every condition that is asked at the outcome, none twice.
  package var conditions: [Condition] {
    let steps = (today + week + ifNot).map(\.when)
    let others = say.map(\.when) + contacts.map(\.when) + then.map(\.when)
    let printing: [Condition?] = if case .unless(let condition) = print { [condition] } else { [] }
    return (steps + others + printing).compactMap { $0 }.reduce(into: []) { all, condition in
      if !all.contains(condition) { all.append(condition) }
    }
  }
}
