/// The single tests of which all conditions are made, each with a number.
struct AtomTable: Sendable {
  /// A condition with its tests by number.
  indirect enum Formula: Sendable {
    case atom(Int)
    case not(Formula)
    case all([Formula])
    case any([Formula])

    func holds(_ facts: BitSet) -> Bool {
      switch self {
      case .atom(let atom): facts.contains(atom)
      case .not(let formula): !formula.holds(facts)
      case .all(let formulas): formulas.allSatisfy { $0.holds(facts) }
      case .any(let formulas): formulas.contains { $0.holds(facts) }
      }
    }
  }

  private(set) var atoms: [Condition] = []
  /// The numbers of the tests that read each question.
  private(set) var byQuestion: [[Int]]
  private var numbers: [Condition: Int] = [:]

  init(questions: Int) {
    byQuestion = Array(repeating: [], count: questions)
  }

  /// The formula of a condition; new tests are added.
  mutating func formula(_ condition: Condition) -> Formula {
    switch condition {
    case .not(let inner): .not(formula(inner))
    case .all(let inner): .all(inner.map { formula($0) })
    case .any(let inner): .any(inner.map { formula($0) })
    default: .atom(number(of: condition))
    }
  }

  private mutating func number(of atom: Condition) -> Int {
    if let number = numbers[atom] { return number }
    let number = atoms.count
    atoms.append(atom)
    numbers[atom] = number
    for question in atom.questions { byQuestion[question].append(number) }
    return number
  }
}

extension AtomTable.Formula {
  /// The tests it reads.
  var atoms: [Int] {
    switch self {
    case .atom(let atom): [atom]
    case .not(let formula): formula.atoms
    case .all(let formulas), .any(let formulas): formulas.flatMap(\.atoms)
    }
  }
}
