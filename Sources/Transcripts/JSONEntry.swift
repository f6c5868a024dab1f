import StrictJSON

/// One case as a JSON object on a line.
struct JSONEntry {
  private let result: CaseResult

  init(_ result: CaseResult) {
    self.result = result
  }

  var text: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("case", result.name)
      writer.member("file", result.place.file)
      writer.member("line", result.failure?.line ?? result.place.line)
      writer.member("passed", result.hasPassed)
      writer.memberOrNull("outcome", result.outcome)
      writer.member("contacts", result.contacts)
      writer.member("steps", result.steps)
      writer.member("questions", result.questions)
      if let failure = result.failure {
        writer.member("reason", failure.reason.rawValue)
        writer.memberIfAny("expected", failure.expected)
        writer.memberIfAny("got", failure.got)
      }
      if !result.unused.isEmpty { writer.member("warnings", result.warnings) }
    }
    return writer.line
  }

  static func summary(_ tally: Tally, isStopped: Bool) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.object("summary") { writer in
        writer.member("cases", tally.cases)
        writer.member("passed", tally.passed)
        writer.member("failed", tally.failed)
        if isStopped { writer.member("stopped", true) }
      }
    }
    return writer.line
  }
}
