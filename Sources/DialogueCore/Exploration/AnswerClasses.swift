/// Answers to one question that no condition tells apart, each with one that stands for them.
///
/// Conditions read choices, counts, and numbers and days at constants only, so there are few, and
/// they are all: what holds for each of them holds for every answer. They are worked out once for
/// all states in which the same is offered.
struct AnswerClasses {
  struct Class {
    let answer: Answer
    /// Which tests the answer makes true.
    let facts: BitSet
  }

  /// A node where just these choices may be given, and what of its answers is read behind it.
  private struct Offer: Hashable {
    let spot: Blueprint.Spot
    let choices: [Choice.ID]
    let kept: BitSet
  }

  /// What tells two answers apart at a node.
  private struct Difference: Hashable {
    let kept: BitSet
    /// For each route that reads no other question, whether it holds.
    let holding: [Bool?]
  }

  private var known: [Offer: [Class]] = [:]
  /// False: conditions name too many choices of one question, and not all sets were looked at.
  private(set) var isComplete = true

  /// Of the answers that lead along the same routes of a node and leave the same behind, one.
  ///
  /// - Parameters:
  ///   - offered: the choices that may be given in this state.
  ///   - kept: what is read behind the node.
  mutating func different(
    at spot: Blueprint.Spot, offered: [Choice], keeping kept: BitSet, in blueprint: Blueprint
  ) -> [Class] {
    let position = blueprint.dialogues.all[spot.dialogue].nodes[spot.node].question
    let own = blueprint.table.byQuestion[position]
    let formulas = blueprint.routes[spot.dialogue][spot.node].compactMap { $0 }
      .map { (formula: $0, isOwn: $0.atoms.allSatisfy(own.contains)) }
    let others = Set(formulas.filter { !$0.isOwn }.flatMap(\.formula.atoms))
    let read = own.filter { kept.contains($0) || others.contains($0) }
      .reduce(into: blueprint.emptyAtoms) { $0.insert($1) }
    let offer = Offer(spot: spot, choices: offered.map(\.id), kept: read)
    if let known = known[offer] { return known }
    let named = Self.named(by: own.map { blueprint.table.atoms[$0] })
    if blueprint.dialogues.questions[position].kind == .many, named.count > Limits.namedChoices {
      isComplete = false
    }
    var seen: Set<Difference> = []
    let classes = Self.all(
      blueprint.dialogues.questions[position], at: position, offered, blueprint.table,
      blueprint.dialogues
    ).filter { answer in
      var facts = answer.facts
      facts.formIntersection(read)
      let holding = formulas.map { $0.isOwn ? $0.formula.holds(answer.facts) : nil }
      return seen.insert(Difference(kept: facts, holding: holding)).inserted
    }
    known[offer] = classes
    return classes
  }

  private static func all(
    _ question: Question, at position: Int, _ offered: [Choice], _ table: AtomTable,
    _ dialogues: Dialogues
  ) -> [Class] {
    let atoms = table.byQuestion[position]
    let capacity = table.atoms.count
    var seen: Set<BitSet> = []
    return candidates(question, offered, atoms.map { table.atoms[$0] }).compactMap { answer in
      let known = Known(
        [Answered(question: position, answer: answer)], today: 0, dialogues: dialogues)
      var facts = BitSet(capacity: capacity)
      for atom in atoms where known.holds(table.atoms[atom]) { facts.insert(atom) }
      return seen.insert(facts).inserted ? Class(answer: answer, facts: facts) : nil
    }
  }

  private static func candidates(
    _ question: Question, _ offered: [Choice], _ atoms: [Condition]
  ) -> [Answer] {
    let single = offered.map { Answer.choice($0.id) }
    switch question.kind {
    case .notice: return [.passed]
    case .one, .yesNo: return single
    case .many: return many(question, offered, atoms)
    case .number:
      return bounded(atoms, question.min, question.max).map(Answer.number) + single
    case .date: return bounded(atoms, question.from, question.to).map(Answer.date) + single
    }
  }

  /// The constants of the tests with their neighbours, and the bounds; days count from day 0.
  private static func bounded(_ atoms: [Condition], _ least: Int?, _ greatest: Int?) -> [Int] {
    let constants = atoms.flatMap { atom in
      switch atom {
      case .number(_, _, let value), .date(_, _, let value): [value - 1, value, value + 1]
      default: [Int]()
      }
    }
    let all = constants + [least, greatest].compactMap { $0 } + [0]
    return Set(all).sorted().filter { (least ?? .min)...(greatest ?? .max) ~= $0 }
  }

  private static func named(by atoms: [Condition]) -> Set<Choice.ID> {
    atoms.reduce(into: []) { named, atom in
      switch atom {
      case .has(_, let id): named.insert(id)
      case .isOne(_, let ids): named.formUnion(ids)
      default: break
      }
    }
  }

  /// Every set of the choices that a test names, with none, one, … of the others beside it.
  private static func many(
    _ question: Question, _ offered: [Choice], _ atoms: [Condition]
  ) -> [Answer] {
    let named = named(by: atoms)
    let free = offered.filter { !$0.isExclusive }.map(\.id)
    let others = free.filter { !named.contains($0) }
    let told = named.count > Limits.namedChoices ? [] : free.filter { named.contains($0) }
    let least = question.min ?? 1
    let greatest = question.max ?? .max
    let exclusive = offered.filter(\.isExclusive).map { Answer.choices([$0.id]) }
    return exclusive
      + (0..<(1 << told.count)).flatMap { mask in
        let ticked = told.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element)
        return (0...others.count).compactMap { count in
          let size = ticked.count + count
          return size >= least && size <= greatest
            ? Answer.choices(ticked + others.prefix(count)) : nil
        }
      }
  }
}
