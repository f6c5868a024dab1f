import DialogueContent
import DialogueCore
import Localization
import Properties
import StrictJSON
import TestSupport
import Testing

@testable import DialogueServer

struct PlainSessionTests {
  private static let seeds = Property.token.seeds

  /// Sessions with all there can be in one, walked at random.
  private static func sessions(_ count: Int) throws -> [Session] {
    let dialogues = try #require(SampleContent.edition).dialogues
    var random = Seeded(0x5E55)
    return (0..<count).map { _ in
      var session = Session(dialogues, today: RealContent.today)
      for _ in 0..<Int.random(in: 0...14, using: &random) { step(&session, &random) }
      return session
    }
  }

  private static func step(_ session: inout Session, _ random: inout Seeded) {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: session.goBack()
    case 1: session.interruptWithSafety()
    case 2: session.interrupt(signs: [Dialogues.Names.unsure])
    case 3: session.resume()
    default:
      guard case .question(let position) = session.turn.place else {
        session.resume()
        return
      }
      _ = try? session.answer(answer(to: session.dialogues.questions[position], &random))
    }
  }

  private static func answer(to question: Question, _ random: inout Seeded) -> Answer {
    let choice = question.choices.randomElement(using: &random)?.id
    return switch question.kind {
    case .notice: .passed
    case .number where Bool.random(using: &random): .number((question.min ?? 0) + 1)
    case .date where Bool.random(using: &random): .date(RealContent.today - 2)
    case .many: choice.map { .choices([$0]) } ?? .passed
    case .one, .yesNo, .number, .date: choice.map { .choice($0) } ?? .passed
    }
  }

  @Test func `What is written is read as the same, whatever padding is behind it`() throws {
    let edition = try #require(SampleContent.edition)
    var members: Set<String> = []
    for session in try Self.sessions(300) {
      let plain = PlainSession(session: session, edition: edition.hash, begun: 0, issued: -7)
      let bytes = plain.bytes
      #expect(PlainForm.isKept(by: bytes))
      let opened = try PlainSession.open(
        bytes + [UInt8](repeating: 0x20, count: bytes.count % 9), in: edition,
        today: RealContent.today)
      #expect(opened.plain.bytes == bytes)
      #expect(!opened.isOtherEdition && !opened.hasDropped)
      let json = try JSON(reading: bytes)
      members.formUnion(json.members.compactMap { $0.name.string })
    }
    #expect(members.isSuperset(of: ["interrupt", "reopened", "quiet"]))
  }

  @Test(arguments: seeds)
  func `What is read is written as it was`(_ seed: [UInt8]) throws {
    let edition = try #require(SampleContent.edition)
    let opened = try PlainSession.open(seed, in: edition, today: RealContent.today)
    #expect(opened.plain.bytes == seed)
    #expect(opened.isOtherEdition && !opened.hasDropped)
  }

  /// That the form is kept is judged by the reader of JSON in general.
  @Test(arguments: seeds)
  func `A change, a loss and an addition of any byte are refused if they break the form`(
    _ seed: [UInt8]
  ) throws {
    let edition = try #require(SampleContent.edition)
    var random = Seeded(0xC0DE)
    var kept = 0
    func check(_ bytes: [UInt8]) {
      let isKept = PlainForm.isKept(by: bytes)
      kept += isKept ? 1 : 0
      let isRead: Bool
      do throws(PlainSession.Fault) {
        _ = try PlainSession.open(bytes, in: edition, today: RealContent.today)
        isRead = true
      } catch {
        isRead = error != .malformed
      }
      #expect(isRead == isKept, "\(String(decoding: bytes, as: UTF8.self))")
    }
    for place in seed.indices {
      check(Array(seed[..<place]))
      check(Array(seed[..<place] + seed[(place + 1)...]))
      let others = Array("\"\\[]{}:,. -+01Aaefln\u{0}\u{7F}".utf8) + [0x80, 0xFF]
      for byte in others + [UInt8.random(in: 0...255, using: &random)] {
        check(Array(seed[..<place] + [byte] + seed[(place + 1)...]))
        check(Array(seed[..<place] + [byte] + seed[place...]))
      }
    }
    #expect(kept > 100)
  }

  @Test(arguments: ["mornings", "none", "safety"])
  func `A number is as exact as everywhere in the protocol`(_ start: String) throws {
    let edition = try #require(SampleContent.edition)
    let numbers = [
      "0", "-1", "10", "9007199254740991", "-9007199254740991", "9007199254740992", "-0", "00",
      "01", "-", "", "1.0", "1e1", "123456789012345678901234567890", "+1", " 1", "1 ",
    ]
    let read = numbers.filter { number in
      let text =
        #"{"edition":"x","start":"\#(start)","begun":\#(number),"issued":1,"answers":[]}"#
      do throws(PlainSession.Fault) {
        return try PlainSession.open(Array(text.utf8), in: edition, today: 0).plain.begun
          == Int(number)
      } catch {
        return Int(number).map { error == .dialogueGone(begun: $0, issued: 1) } ?? false
      }
    }
    #expect(read == Array(numbers.prefix(5)))
  }
}

/// The plain form of a session, defined once more by what JSON in general is.
private enum PlainForm {
  static func isKept(by bytes: [UInt8]) -> Bool {
    let text = bytes[...(bytes.lastIndex { $0 != 0x20 } ?? -1)]
    guard let json = try? JSON(reading: bytes), text.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
      text.first == UInt8(ascii: "{")
    else { return false }
    let rest = ["interrupt", "reopened", "quiet"].filter { json[$0] != nil }
    return names(json) == ["edition", "start", "begun", "issued", "answers"] + rest
      && ["edition", "start"].allSatisfy { json[$0].map(isName) == true }
      && ["begun", "issued"].allSatisfy { json[$0].map(isInteger) == true }
      && json["answers"].map(isAnswers) == true
      && json["interrupt"].map(isInterrupt) != false
      && json["reopened"].map(isName) != false && json["quiet"].map(isTrue) != false
  }

  private static func names(_ json: JSON) -> [String] {
    // As they are written: an escape is a change.
    json.members.map { String(decoding: $0.name.source.dropFirst().dropLast(), as: UTF8.self) }
  }

  private static func isTrue(_ json: JSON) -> Bool { json.bool == true }

  private static func isName(_ json: JSON) -> Bool {
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789-.".utf8)
    return json.kind == .string
      && json.source.dropFirst().dropLast().allSatisfy(letters.contains)
  }

  private static func isInteger(_ json: JSON) -> Bool {
    json.isIntegerLiteral && json.integer?.value != nil
  }

  private static func isInterrupt(_ json: JSON) -> Bool {
    let direct = json["direct"] == nil ? [] : ["direct"]
    return names(json) == direct + ["answers"] && json["direct"].map(isTrue) != false
      && json["answers"].map(isAnswers) == true
  }

  private static func isAnswers(_ json: JSON) -> Bool {
    json.kind == .array
      && json.elements.allSatisfy { entry in
        let parts = Array(entry.elements)
        return parts.count == 3 && isName(parts[0]) && isInteger(parts[1]) && isAnswer(parts[2])
      }
  }

  private static func isAnswer(_ json: JSON) -> Bool {
    switch json.kind {
    case .null: true
    case .string: isName(json)
    case .number: isInteger(json)
    case .array: json.elements.allSatisfy(isName)
    case .bool, .object: false
    }
  }
}
