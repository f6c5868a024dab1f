/// What is known of a contract.
package struct Verdict: Hashable, Sendable {
  package let id: String
  package let title: String
  /// Whether `lotsen check` shows it, at least in part; else only tests and cases do.
  package let isProved: Bool
  package internal(set) var isHeld = true
  /// A way on which it does not hold, as a case; nil if it holds, or a text breaks it.
  package internal(set) var example: String?
  /// Names of tests of the program that show what `lotsen check` cannot.
  package let tests: [String]
  /// Paths of recorded cases that do.
  package let cases: [String]

  init(_ draft: ContractDraft, isProved: Bool) {
    id = draft.id.text
    title = draft.title
    self.isProved = isProved
    tests = draft.tests.map(\.text)
    cases = draft.cases.map(\.text)
  }
}
