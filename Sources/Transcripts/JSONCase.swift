import DialogueContent
import StrictJSON

/// One object of a file with cases.
struct JSONCase {
  private static let members = ["case", "start", "language", "now", "answers", "expect"]
  private static let expectations = ["outcome", "contacts", "notContacts", "steps"]

  private let json: JSON
  private let place: Case.Place

  init(_ json: JSON, place: Case.Place) {
    self.json = json
    self.place = place
  }

  var parsed: Case {
    get throws(Failure) {
      try check(json, Self.members)
      guard let answers = json["answers"], answers.kind == .object else {
        throw faulty(expected: "answers")
      }
      let now = try text(json, "now")
      let moment = now.flatMap { Moment($0) }
      if now != nil, moment == nil { throw .now(place.line) }
      var table: [TableAnswer] = []
      for (name, value) in answers.members {
        table.append(TableAnswer(question: name.string ?? "", value: try self.value(value)))
      }
      return Case(
        name: try text(json, "case") ?? "line \(place.line)", place: place,
        start: try text(json, "start"), language: try text(json, "language"), now: moment,
        script: .table(table, try expectation(json["expect"])))
    }
  }

  private func faulty(expected: String, got: String? = nil) -> Failure {
    Failure(.syntax, line: place.line, expected: expected, got: got)
  }

  private func expectation(_ json: JSON?) throws(Failure) -> Expectation {
    var expected = Expectation()
    guard let json else { return expected }
    try check(json, Self.expectations)
    expected.outcome = try text(json, "outcome")
    expected.contacts = try texts(json, "contacts")
    expected.notContacts = try texts(json, "notContacts")
    expected.steps = try texts(json, "steps")
    return expected
  }

  private func check(_ json: JSON, _ known: [String]) throws(Failure) {
    guard json.kind == .object else { throw faulty(expected: "object") }
    for (name, _) in json.members where !known.contains(where: name.isString) {
      throw faulty(expected: known.joined(separator: " "), got: "unknown-member")
    }
  }

  private func text(_ json: JSON, _ name: String) throws(Failure) -> String? {
    guard let value = json[name] else { return nil }
    guard let text = value.string else { throw faulty(expected: name) }
    return text
  }

  private func texts(_ json: JSON, _ name: String) throws(Failure) -> [String] {
    guard let value = json[name] else { return [] }
    guard let texts = texts(value) else { throw faulty(expected: name) }
    return texts
  }

  private func texts(_ value: JSON) -> [String]? {
    let texts = value.elements.compactMap(\.string)
    return value.kind == .array && texts.count == value.count ? texts : nil
  }

  /// The largest number stands for those beyond it: every question's bounds are narrower.
  private func value(_ json: JSON) throws(Failure) -> TableAnswer.Value {
    switch json.kind {
    case .null: return .null
    case .string: return .text(json.string ?? "")
    case .number: return .number(json.integer == .outOfRange ? .max : json.integer?.value)
    case .array, .bool, .object:
      guard let texts = texts(json) else { throw faulty(expected: "answer") }
      return .list(texts)
    }
  }
}
