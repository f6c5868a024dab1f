import DialogueContent
import StrictJSON

/// Cases as one JSON object a line.
struct JSONLineCases {
  private let file: String
  private var held: [UInt8] = []
  private var line = 1

  init(file: String) {
    self.file = file
  }

  mutating func read(_ bytes: [UInt8]) throws(CaseStream.Fault) -> [Case] {
    var cases: [Case] = []
    for piece in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      if piece.offset > 0 { cases += try endLine() }
      held += piece.element
      if held.count > Limits.text {
        throw CaseStream.Fault(
          file: file, line: line, message: "the line is longer than \(Limits.text) bytes")
      }
    }
    return cases
  }

  mutating func finish() throws(CaseStream.Fault) -> [Case] {
    try endLine()
  }

  private mutating func endLine() throws(CaseStream.Fault) -> [Case] {
    defer {
      held.removeAll(keepingCapacity: true)
      line += 1
    }
    guard !held.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { return [] }
    do {
      return [try parsed(JSON(reading: held))]
    } catch let fault as JSON.Fault where fault.reason == .utf8 {
      throw CaseStream.Fault(file: file, line: line, message: "the line is not UTF-8")
    } catch let fault as JSON.Fault {
      return [faulty(Failure(.syntax, line: line, got: fault.reason.rawValue))]
    } catch let failure as Failure {
      return [faulty(failure)]
    } catch {
      return [faulty(Failure(.syntax, line: line))]
    }
  }

  private func faulty(_ failure: Failure) -> Case {
    Case(
      name: "line \(line)", place: Case.Place(file: file, line: line), script: .faulty(failure))
  }

  private func parsed(_ json: JSON) throws(Failure) -> Case {
    try check(json, members: ["case", "start", "language", "now", "answers", "expect"])
    guard let answers = json["answers"], answers.kind == .object else {
      throw Failure(.syntax, line: line, expected: "answers")
    }
    let now = try text(json, "now")
    let moment = now.flatMap { Moment($0) }
    if now != nil, moment == nil { throw Failure(.syntax, line: line, expected: "now") }
    var table: [TableAnswer] = []
    for (name, value) in answers.members {
      table.append(TableAnswer(question: name.string ?? "", value: try self.value(value)))
    }
    return Case(
      name: try text(json, "case") ?? "line \(line)", place: Case.Place(file: file, line: line),
      start: try text(json, "start"), language: try text(json, "language"), now: moment,
      script: .table(table, try expectation(json["expect"])))
  }

  private func expectation(_ json: JSON?) throws(Failure) -> Expectation {
    var expected = Expectation()
    guard let json else { return expected }
    try check(json, members: ["outcome", "contacts", "notContacts", "steps"])
    expected.outcome = try text(json, "outcome")
    expected.contacts = try texts(json, "contacts")
    expected.notContacts = try texts(json, "notContacts")
    expected.steps = try texts(json, "steps")
    return expected
  }

  private func check(_ json: JSON, members known: Set<String>) throws(Failure) {
    guard json.kind == .object else { throw Failure(.syntax, line: line, expected: "an object") }
    for (name, _) in json.members where !known.contains(name.string ?? "") {
      throw Failure(
        .syntax, line: line, expected: known.sorted().joined(separator: " "),
        got: "an unknown member")
    }
  }

  private func text(_ json: JSON, _ name: String) throws(Failure) -> String? {
    guard let value = json[name] else { return nil }
    guard let text = value.string else { throw Failure(.syntax, line: line, expected: name) }
    return text
  }

  private func texts(_ json: JSON, _ name: String) throws(Failure) -> [String] {
    guard let value = json[name] else { return [] }
    let texts = value.elements.compactMap(\.string)
    guard value.kind == .array, texts.count == value.count else {
      throw Failure(.syntax, line: line, expected: name)
    }
    return texts
  }

  private func value(_ json: JSON) throws(Failure) -> TableAnswer.Value {
    if let text = json.string { return .words([text]) }
    if json.isNull { return .words([]) }
    if let number = json.integer?.value { return .number(number) }
    let texts = json.elements.compactMap(\.string)
    guard json.kind == .array, texts.count == json.count else {
      throw Failure(.syntax, line: line, expected: "an answer")
    }
    return .words(texts)
  }
}
