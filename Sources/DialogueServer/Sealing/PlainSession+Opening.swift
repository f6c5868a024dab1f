package import DialogueContent
import DialogueCore

extension PlainSession {
  /// What became of the answers of a session that another edition sealed.
  package struct Opened: Sendable {
    package let plain: PlainSession
    /// Another edition sealed it.
    package let isOtherEdition: Bool
    /// Answers that do not count in this edition were removed.
    package let hasDropped: Bool
  }

  package enum Fault: Error, Hashable {
    /// Not the plain form of a session.
    case malformed
    /// This edition has no dialogue to start with for it.
    case dialogueGone(begun: Int, issued: Int)
  }

  /// Reads the plain form; answers of another edition are kept where their question still exists,
  /// means the same and accepts them.
  package static func open(
    _ bytes: [UInt8], in edition: Edition, today: Int
  ) throws(Fault) -> Opened {
    var opening = Opening(bytes, in: edition, today: today)
    return try opening.opened()
  }
}

/// Goes through the plain form, member by member.
private struct Opening {
  private static let usualAnswers = 12

  private var reader: PlainReader
  private let dialogues: Dialogues
  private let usualEdition: String
  private let today: Int
  private var isOtherEdition = false
  private var hasDropped = false

  init(_ bytes: [UInt8], in edition: Edition, today: Int) {
    reader = PlainReader(bytes)
    dialogues = edition.dialogues
    usualEdition = edition.hash
    self.today = today
  }

  mutating func opened() throws(PlainSession.Fault) -> PlainSession.Opened {
    try reader.expect(#"{"edition":"#)
    let edition = edition(try reader.name())
    isOtherEdition = edition != usualEdition
    try reader.expect(#","start":"#)
    let start = reader.dialogue(try reader.name(), in: dialogues)
    try reader.expect(#","begun":"#)
    let begun = try reader.integer()
    try reader.expect(#","issued":"#)
    let issued = try reader.integer()
    try reader.expect(#","answers":"#)
    let (answers, passed) = try answers()
    let interrupt = try interrupt()
    let reopened = try reopened()
    let isQuiet = reader.takes(#","quiet":true"#)
    try reader.expect(mark: "}")
    try reader.expectEnd()
    guard let start, start != dialogues.safety else {
      throw .dialogueGone(begun: begun, issued: issued)
    }
    let session = Session(
      dialogues, start: start, today: today, answers: answers, passed: passed,
      interrupt: interrupt, reopened: reopened, isQuiet: isQuiet)
    return PlainSession.Opened(
      plain: PlainSession(session: session, edition: edition, begun: begun, issued: issued),
      isOtherEdition: isOtherEdition, hasDropped: hasDropped)
  }

  /// The usual one is not made anew.
  private func edition(_ name: Range<Int>) -> String {
    reader.isText(name, usualEdition) ? usualEdition : reader.text(name)
  }

  private mutating func interrupt() throws(PlainSession.Fault) -> Session.Interrupt? {
    guard reader.takes(#","interrupt":{"#) else { return nil }
    let isDirect = reader.takes(#""direct":true,"#)
    try reader.expect(#""answers":"#)
    let answers = try answers().0
    try reader.expect(mark: "}")
    return Session.Interrupt(isDirect: isDirect, answers: answers)
  }

  private mutating func reopened() throws(PlainSession.Fault) -> Int? {
    guard reader.takes(#","reopened":"#) else { return nil }
    return reader.question(try reader.name(), in: dialogues)
  }

  private mutating func answers() throws(PlainSession.Fault) -> ([Answered], [Int]) {
    var answers: [Answered] = []
    // Grown by and by, a whole way was moved four times.
    answers.reserveCapacity(Self.usualAnswers)
    var passed: [Int] = []
    var isFirst = true
    try reader.expect(mark: "[")
    while !reader.takes(mark: "]") {
      if !isFirst { try reader.expect(mark: ",") }
      isFirst = false
      try reader.expect(mark: "[")
      let name = try reader.name()
      try reader.expect(mark: ",")
      let rev = try reader.integer()
      try reader.expect(mark: ",")
      if let answered = try answered(name, rev) {
        answers.append(answered)
      } else if let outcome = outcome(name, rev) {
        passed.append(outcome)
      } else {
        hasDropped = true
      }
      try reader.expect(mark: "]")
    }
    return (answers, passed)
  }

  /// Reads an answer; nil if it does not count in this edition.
  private mutating func answered(
    _ name: Range<Int>, _ rev: Int
  ) throws(PlainSession.Fault) -> Answered? {
    guard let position = reader.question(name, in: dialogues) else {
      _ = try reader.answer(to: nil)
      return nil
    }
    let question = dialogues.questions[position]
    guard let answer = try reader.answer(to: question), question.rev == rev,
      !isOtherEdition || isAccepted(answer, by: question)
    else { return nil }
    return Answered(question: position, answer: answer)
  }

  /// Whether all its choices still exist and a number or day is still in its bounds.
  private func isAccepted(_ answer: Answer, by question: Question) -> Bool {
    guard answer.choiceIDs.allSatisfy({ question.choice($0) != nil }) else { return false }
    let known = Known([], today: today, dialogues: dialogues)
    return question.problems(with: answer, known: known).allSatisfy { $0 == .notAChoice }
  }

  /// An outcome of the safety dialogue that was gone on from.
  private func outcome(_ name: Range<Int>, _ rev: Int) -> Int? {
    guard let id = Outcome.ID(reader.text(name)), let outcome = dialogues.position(of: id),
      dialogues.isSafety(outcome: outcome), dialogues.safetyRev == rev
    else { return nil }
    return outcome
  }
}
