import StrictJSON

/// One case as a JSON object on a line.
struct JSONEntry {
  private let result: CaseResult

  init(_ result: CaseResult) {
    self.result = result
  }

  var text: String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("case", result.name)
    writer.member("file", result.place.file)
    writer.name("line")
    writer.value(result.failure?.line ?? result.place.line)
    writer.name("passed")
    writer.value(result.hasPassed)
    writer.name("outcome")
    if let outcome = result.outcome { writer.value(outcome) } else { writer.null() }
    writer.member("contacts", result.contacts)
    writer.member("steps", result.steps)
    writer.name("questions")
    writer.value(result.questions)
    if let failure = result.failure {
      writer.member("reason", failure.reason.rawValue)
      if let expected = failure.expected { writer.member("expected", expected) }
      if let got = failure.got { writer.member("got", got) }
    }
    if !result.unused.isEmpty { writer.member("warnings", result.warnings) }
    writer.endObject()
    writer.endLine()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  static func summary(_ tally: Tally, isStopped: Bool) -> String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("summary")
    writer.beginObject()
    for (name, count) in [
      ("cases", tally.cases), ("passed", tally.passed), ("failed", tally.failed),
    ] {
      writer.name(name)
      writer.value(count)
    }
    if isStopped {
      writer.name("stopped")
      writer.value(true)
    }
    writer.endObject()
    writer.endObject()
    writer.endLine()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  mutating func member(_ name: String, _ text: String) {
    self.name(name)
    value(text)
  }

  fileprivate mutating func member(_ name: String, _ texts: [String]) {
    self.name(name)
    beginArray()
    for text in texts { value(text) }
    endArray()
  }
}
