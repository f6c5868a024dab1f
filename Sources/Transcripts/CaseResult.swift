/// What came of one case.
package struct CaseResult: Sendable {
  package let name: String
  package let place: Case.Place
  /// Nil: passed.
  package let failure: Failure?
  /// Name of the outcome reached.
  package let outcome: String?
  package let contacts: [String]
  package let steps: [String]
  /// How many questions were put.
  package let questions: Int
  /// Questions that were given an answer and never put.
  package let unused: [String]
  /// The answers so far, as `question=answer`.
  package let way: [String]

  package var hasPassed: Bool { failure == nil }
}

/// How many cases were run, and how they ended.
package struct Tally: Hashable, Sendable {
  package private(set) var passed = 0
  package private(set) var failed = 0

  package init() {}

  package var cases: Int { passed + failed }

  package mutating func add(_ result: CaseResult) {
    if result.hasPassed { passed += 1 } else { failed += 1 }
  }
}
