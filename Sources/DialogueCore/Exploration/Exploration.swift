/// Everything that answers can lead to, found by walking all *states*: a place, and of the earlier
/// answers only what something later still reads. Their number stays near that of the questions,
/// where the number of ways explodes; what is said of all states is true of every way.
package struct Exploration: Sendable {
  /// A route of a node.
  package struct RouteName: Hashable, Sendable {
    package let dialogue: Int
    package let node: Int
    package let route: Int

    package init(dialogue: Int, node: Int, route: Int) {
      self.dialogue = dialogue
      self.node = node
      self.route = route
    }
  }

  /// An outcome in a state.
  package struct Ending: Sendable {
    package let outcome: Int
    /// Which of the outcome's `decisiveConditions` hold, and of those that were to be kept.
    package let holding: Set<Condition>
    /// Fewest answers to get here, the gate included.
    package let answers: Int
    package let isInterrupt: Bool
    let state: Int
  }

  /// Position of the dialogue that follows the gate.
  package let start: Int
  package internal(set) var states = 0
  /// False: there are more states, or more answers to one question, than are looked at, and nothing
  /// is proved.
  package internal(set) var isComplete = true
  package internal(set) var reachedQuestions: Set<Int> = []
  package internal(set) var reachedChoices: [Int: Set<Choice.ID>] = [:]
  /// Choices whose condition kept them from being offered in some state.
  package internal(set) var withheldChoices: [Int: Set<Choice.ID>] = [:]
  package internal(set) var takenRoutes: Set<RouteName> = []
  /// Routes that were tried in some state and did not hold.
  package internal(set) var passedRoutes: Set<RouteName> = []
  package internal(set) var endings: [Ending] = []
  /// Ways to states in which no route holds.
  package internal(set) var deadEnds: [Way] = []
  /// Ways to states from which routes run in a circle without a question.
  package internal(set) var loops: [Way] = []
  /// Most answers on any way to each outcome, the gate included.
  package internal(set) var longest: [Int: Int] = [:]
  /// The questions that are put on every way to each outcome, the gate's included.
  package internal(set) var alwaysAsked: [Int: Set<Int>] = [:]
  /// The requirements that some state put to the test.
  package internal(set) var tested: Set<RequirementName> = []
  /// For each requirement that does not hold the shortest way on which it does not.
  package internal(set) var breaches: [RequirementName: Way] = [:]
  /// For each outcome, by the most answers that may lead there, a way that needs more.
  package internal(set) var longWays: [Int: [Int: Way]] = [:]
  /// The states at which the safety dialogue has just been opened.
  var openings: Set<Int> = []
  var parents: [(state: Int, answered: Answered?)] = []

  init(start: Int) {
    self.start = start
  }

  /// The bound above which an exploration gives up rather than run on.
  package static let bound = 500_000

  /// Explores the gate and one dialogue with all it hands over to, the interrupt included.
  package static func of(
    _ dialogues: Dialogues, start: Int, requirements: Requirements = Requirements(),
    bound: Int = bound
  ) -> Exploration {
    var explorer = Explorer(Blueprint(dialogues, requirements), start: start, bound: bound)
    return explorer.run()
  }

  /// All dialogues, each as the start.
  package static func all(
    of dialogues: Dialogues, requirements: Requirements = Requirements(), bound: Int = bound
  ) -> [Exploration] {
    let blueprint = Blueprint(dialogues, requirements)
    var classes = AnswerClasses()
    return dialogues.all.indices.filter { $0 != dialogues.safety }.map { start in
      var explorer = Explorer(blueprint, start: start, bound: bound, classes: classes)
      defer { classes = explorer.classes }
      return explorer.run()
    }
  }

  /// The shortest way to an ending.
  package func way(to ending: Ending) -> Way { way(toState: ending.state) }

  func way(toState state: Int) -> Way {
    var answers: [Answered] = []
    var inSafety: Int?
    var state = state
    while state >= 0 {
      if openings.contains(state) { inSafety = answers.count }
      if let answered = parents[state].answered { answers.append(answered) }
      state = parents[state].state
    }
    return Way(answers: answers.reversed(), interrupt: inSafety.map { answers.count - $0 })
  }
}
