import DialogueCore
import Localization

/// Reads the parts of a session's plain form, each at its place; anything else is a fault.
struct PlainReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether the form goes on with a text; it is then gone past.
  mutating func takes(_ text: String) -> Bool {
    let end = place + text.utf8.count
    guard end <= bytes.count, isText(place..<end, text) else { return false }
    place = end
    return true
  }

  /// The same for one ASCII character, of which most of the form's marks are.
  mutating func takes(mark: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: mark) else { return false }
    place += 1
    return true
  }

  /// Whether a part of the form is this text; makes none.
  func isText(_ part: Range<Int>, _ text: String) -> Bool {
    let (found, expected) = (bytes.span.extracting(part), text.utf8.span)
    guard found.count == expected.count else { return false }
    for place in found.indices where found[place] != expected[place] { return false }
    return true
  }

  mutating func expect(_ text: String) throws(PlainSession.Fault) {
    guard takes(text) else { throw .malformed }
  }

  mutating func expect(mark: Unicode.Scalar) throws(PlainSession.Fault) {
    guard takes(mark: mark) else { throw .malformed }
  }

  /// Nothing but padding is left.
  func expectEnd() throws(PlainSession.Fault) {
    let rest = bytes.span.extracting(place...)
    for place in rest.indices where rest[place] != UInt8(ascii: " ") { throw .malformed }
  }

  /// A string of letters, digits, hyphens and full stops: a name or a day.
  mutating func name() throws(PlainSession.Fault) -> Range<Int> {
    try expect(mark: "\"")
    let start = place
    while place < bytes.count, Self.isPartOfName(bytes[place]) { place += 1 }
    let name = start..<place
    try expect(mark: "\"")
    return name
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// An integer within ±(2^53−1), as every number of the protocol.
  mutating func integer() throws(PlainSession.Fault) -> Int {
    let isNegative = takes(mark: "-")
    let start = place
    var value = 0
    while place < bytes.count, case let digit = bytes[place] &- UInt8(ascii: "0"), digit <= 9 {
      value = value * 10 + Int(digit)
      guard value < 1 << 53 else { throw .malformed }
      place += 1
    }
    let hasLeadingZero = place - start > 1 && bytes[start] == UInt8(ascii: "0")
    guard place > start, !hasLeadingZero, !isNegative || value != 0 else { throw .malformed }
    return isNegative ? -value : value
  }
}

extension PlainReader {
  /// A part of the form as a text.
  func text(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }

  func question(_ name: Range<Int>, in dialogues: Dialogues) -> Int? {
    dialogues.position(ofQuestion: bytes.span.extracting(name))
  }

  func dialogue(_ name: Range<Int>, in dialogues: Dialogues) -> Int? {
    dialogues.position(ofDialogue: bytes.span.extracting(name))
  }
}

extension PlainReader {
  /// An answer; nil if the JSON type is not that of the question, or there is no question.
  mutating func answer(to question: Question?) throws(PlainSession.Fault) -> Answer? {
    if takes("null") { return question?.kind == .notice ? .passed : nil }
    guard place < bytes.count else { throw .malformed }
    switch bytes[place] {
    case UInt8(ascii: "\""): return choiceOrDay(try name(), of: question)
    case UInt8(ascii: "["): return try choices(of: question)
    default:
      let number = try integer()
      return question?.kind == .number ? .number(number) : nil
    }
  }

  private func choiceOrDay(_ name: Range<Int>, of question: Question?) -> Answer? {
    guard let question, question.kind != .notice else { return nil }
    if question.kind == .date, let day = Day(utf8: bytes.span.extracting(name)) {
      return .date(day.number)
    }
    return choice(name, of: question).map { .choice($0) }
  }

  private mutating func choices(of question: Question?) throws(PlainSession.Fault) -> Answer? {
    var ids: [Choice.ID?] = []
    try expect(mark: "[")
    while !takes(mark: "]") {
      if !ids.isEmpty { try expect(mark: ",") }
      ids.append(choice(try name(), of: question))
    }
    let known = ids.compactMap(\.self)
    return question?.kind == .many && known.count == ids.count ? .choices(known) : nil
  }

  /// The question's own id with this name, or one that it does not have; nil if it is no id.
  private func choice(_ name: Range<Int>, of question: Question?) -> Choice.ID? {
    question?.choices.first { isText(name, $0.id.name) }?.id ?? Choice.ID(utf8: bytes[name])
  }
}
