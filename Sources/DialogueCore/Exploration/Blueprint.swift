/// The dialogues as the exploration walks them: conditions as formulas, and for each node what is
/// still read from there on.
struct Blueprint: Sendable {
  /// A node of a dialogue.
  struct Spot: Hashable, Sendable {
    let dialogue: Int
    let node: Int
  }

  let dialogues: Dialogues
  private(set) var table: AtomTable
  /// Formulas of the routes of each node; nil for the route that always holds.
  private(set) var routes: [[[AtomTable.Formula?]]] = []
  /// Formulas of the conditions that decide whether a list of an outcome is empty, and of those
  /// that are kept beside them.
  private(set) var outcomeConditions: [[Condition: AtomTable.Formula]] = []
  private(set) var choiceConditions: [[AtomTable.Formula?]] = []
  /// Formulas of what must hold at outcomes and questions, by their positions.
  private(set) var outcomeRequirements: [Int: [RequiredFormula]] = [:]
  private(set) var questionRequirements: [Int: [RequiredFormula]] = [:]
  let mostAnswers: [Int: Set<Int>]
  /// What is read from each node on: tests, and questions that are put there unless answered.
  private(set) var liveAtoms: [[BitSet]] = []
  private(set) var liveQuestions: [[BitSet]] = []
  /// What the outcomes of the safety dialogue read, and what must hold at its questions. It may be
  /// opened from anywhere, so that this is always live.
  private(set) var interruptReads = BitSet(capacity: 0)
  /// The questions of the safety dialogue itself, and the tests on them.
  private(set) var safetyQuestions = BitSet(capacity: 0)
  private(set) var safetyAtoms = BitSet(capacity: 0)

  /// - Parameter kept: conditions of outcomes that every state on the way there is to know.
  init(
    _ dialogues: Dialogues, _ requirements: Requirements = Requirements(),
    keeping kept: [Int: [Condition]] = [:]
  ) {
    self.dialogues = dialogues
    mostAnswers = requirements.mostAnswers
    var table = AtomTable(questions: dialogues.questions.count)
    routes = dialogues.all.map { dialogue in
      dialogue.nodes.map { node in node.routes.map { $0.when.map { table.formula($0) } } }
    }
    outcomeConditions = dialogues.outcomes.enumerated().map { position, outcome in
      Dictionary(
        (outcome.decisiveConditions + (kept[position] ?? [])).map { ($0, table.formula($0)) },
        uniquingKeysWith: { first, _ in first })
    }
    choiceConditions = dialogues.questions.map { question in
      question.choices.map { $0.when.map { table.formula($0) } }
    }
    outcomeRequirements = requirements.outcomes.mapValues { $0.map { table.formula($0) } }
    questionRequirements = requirements.questions.mapValues { $0.map { table.formula($0) } }
    self.table = table
    findSafety()
    findWhatIsLive()
  }

  var emptyAtoms: BitSet { BitSet(capacity: table.atoms.count) }
  var emptyQuestions: BitSet { BitSet(capacity: dialogues.questions.count) }

  /// Backwards along the routes until nothing changes.
  private mutating func findWhatIsLive() {
    liveAtoms = dialogues.all.map { Array(repeating: emptyAtoms, count: $0.nodes.count) }
    liveQuestions = dialogues.all.map { Array(repeating: emptyQuestions, count: $0.nodes.count) }
    let always = interruptReads
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for dialogue in dialogues.all.indices {
        for node in dialogues.all[dialogue].nodes.indices.reversed() {
          let (atoms, questions) = reads(from: Spot(dialogue: dialogue, node: node))
          let all = atoms.union(always)
          if all != liveAtoms[dialogue][node] || questions != liveQuestions[dialogue][node] {
            liveAtoms[dialogue][node] = all
            liveQuestions[dialogue][node] = questions
            hasChanged = true
          }
        }
      }
    }
  }

  private mutating func findSafety() {
    safetyQuestions = emptyQuestions
    safetyAtoms = emptyAtoms
    let safety = dialogues.all[dialogues.safety].id
    for (position, question) in dialogues.questions.enumerated()
    where question.id.dialogue == safety {
      safetyQuestions.insert(position)
      for atom in table.byQuestion[position] { safetyAtoms.insert(atom) }
    }
    let questions = dialogues.all[dialogues.safety].nodes.map(\.question)
    interruptReads = dialogues.outcomes.indices.filter(dialogues.isSafety).reduce(
      into: bits(questions.flatMap { questionRequirements[$0] ?? [] }.flatMap(\.atoms))
    ) {
      $0.formUnion(reads(ofOutcome: $1))
    }
  }

  /// What is read at an outcome.
  func reads(ofOutcome outcome: Int) -> BitSet {
    let required = outcomeRequirements[outcome] ?? []
    return bits(outcomeConditions[outcome].values.flatMap(\.atoms) + required.flatMap(\.atoms))
  }

  private func bits(_ atoms: [Int]) -> BitSet {
    atoms.reduce(into: emptyAtoms) { $0.insert($1) }
  }

  private func reads(from spot: Spot) -> (BitSet, BitSet) {
    let node = dialogues.all[spot.dialogue].nodes[spot.node]
    var atoms = bits((questionRequirements[node.question] ?? []).flatMap(\.atoms))
    var questions = emptyQuestions
    questions.insert(node.question)
    for formula in choiceConditions[node.question] + routes[spot.dialogue][spot.node] {
      for atom in formula?.atoms ?? [] { atoms.insert(atom) }
    }
    for route in node.routes {
      switch route.target {
      case .node(let next):
        atoms.formUnion(liveAtoms[spot.dialogue][next])
        questions.formUnion(liveQuestions[spot.dialogue][next])
      case .dialogue(let next):
        atoms.formUnion(liveAtoms[next][dialogues.all[next].start])
        questions.formUnion(liveQuestions[next][dialogues.all[next].start])
      case .outcome(let outcome), .safety(let outcome):
        atoms.formUnion(reads(ofOutcome: outcome))
      }
    }
    return (atoms, questions)
  }
}

/// A requirement as formulas.
struct RequiredFormula: Sendable {
  /// Nil: always.
  let when: AtomTable.Formula?
  let holds: AtomTable.Formula

  var atoms: [Int] { (when?.atoms ?? []) + holds.atoms }
}

extension AtomTable {
  fileprivate mutating func formula(
    _ requirement: Requirements.Requirement
  ) -> RequiredFormula {
    RequiredFormula(
      when: requirement.when.map { formula($0) }, holds: formula(requirement.holds))
  }
}

extension Outcome {
  /// The conditions that decide whether one of its lists is empty: those of lists without an entry
  /// that is always shown. To keep what every entry reads would multiply the states for nothing.
  package var decisiveConditions: [Condition] {
    decisive(today.map(\.when)) + decisive(week.map(\.when)) + decisive(say.map(\.when))
      + decisive(contacts.map(\.when)) + decisive(ifNot.map(\.when))
  }

  private func decisive(_ conditions: [Condition?]) -> [Condition] {
    conditions.contains(nil) ? [] : conditions.compactMap { $0 }
  }
}
