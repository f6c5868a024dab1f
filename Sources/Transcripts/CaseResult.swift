package import DialogueCore

/// What came of one case.
package struct CaseResult: Hashable, Sendable {
  package let name: String
  package let place: Case.Place
  /// Nil: passed.
  package var failure: Failure?
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
  /// What the walk visited; nothing unless the walker looks at it.
  package internal(set) var visited: Set<Part> = []

  package var hasPassed: Bool { failure == nil }

  /// What does not make the case fail.
  var warnings: [String] { unused.map { "unused \($0)" } }

  /// A case that could not even begin.
  init(_ subject: Case, failure: Failure) {
    self.init(
      name: subject.name, place: subject.place, failure: failure, outcome: nil, contacts: [],
      steps: [], questions: 0, unused: [], way: [])
  }

  init(
    name: String, place: Case.Place, failure: Failure?, outcome: String?, contacts: [String],
    steps: [String], questions: Int, unused: [String], way: [String]
  ) {
    self.name = name
    self.place = place
    self.failure = failure
    self.outcome = outcome
    self.contacts = contacts
    self.steps = steps
    self.questions = questions
    self.unused = unused
    self.way = way
  }

  /// The first thing in which the same case went another way, as expected and got.
  func difference(from other: CaseResult) -> (expected: String, got: String)? {
    let pairs = [
      (other.way.joined(separator: " "), way.joined(separator: " ")),
      (other.outcome ?? "-", outcome ?? "-"),
      (other.contacts.joined(separator: " "), contacts.joined(separator: " ")),
      (other.steps.joined(separator: " "), steps.joined(separator: " ")),
      ("passed", failure?.reason.rawValue ?? "passed"),
    ]
    return pairs.first { $0.0 != $0.1 }
  }
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
