/// Why a case fails.
package struct Failure: Error, Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    case wrongQuestion = "wrong-question"
    case wrongOutcome = "wrong-outcome"
    case wrongProblem = "wrong-problem"
    case noProblem = "no-problem"
    case notTaken = "not-taken"
    case missingContact = "missing-contact"
    case forbiddenContact = "forbidden-contact"
    case missingStep = "missing-step"
    case missingNotice = "missing-notice"
    case missingCandidate = "missing-candidate"
    case noAnswer = "no-answer"
    case answerLimit = "answer-limit"
    case unused
    case syntax
    case unknownName = "unknown-name"
    case raggedRow = "ragged-row"
    case notTheSame = "not-the-same"
    case goldenDiffers = "golden-differs"
  }

  package let reason: Reason
  /// The line of the case that was not met; nil for the case as a whole.
  package let line: Int?
  package let expected: String?
  package let got: String?

  package init(
    _ reason: Reason, line: Int? = nil, expected: String? = nil, got: String? = nil
  ) {
    self.reason = reason
    self.line = line
    self.expected = expected
    self.got = got
  }
}
