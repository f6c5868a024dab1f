package import DialogueContent
import DialogueCore
import Localization
import StrictJSON

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
    case dialogueGone
  }

  /// Reads the plain form; answers of another edition are kept where their question still exists,
  /// means the same and accepts them.
  package static func open(
    _ bytes: [UInt8], in edition: Edition, today: Int
  ) throws(Fault) -> Opened {
    var reader = try Reader(bytes, edition: edition, today: today)
    let session = try reader.session()
    let plain = PlainSession(
      session: session, edition: reader.edition, begun: reader.begun, issued: reader.issued)
    return Opened(
      plain: plain, isOtherEdition: reader.isOtherEdition, hasDropped: reader.hasDropped)
  }

  private struct Reader {
    let json: JSON
    let dialogues: Dialogues
    let today: Int
    let edition: String
    let begun: Int
    let issued: Int
    let isOtherEdition: Bool
    var hasDropped = false

    init(_ bytes: [UInt8], edition: Edition, today: Int) throws(Fault) {
      guard let json = try? JSON(reading: bytes), json.kind == .object,
        let sealedBy = Self.edition(json["edition"], edition.hash),
        let begun = json["begun"]?.integer?.value,
        let issued = json["issued"]?.integer?.value
      else { throw .malformed }
      self.json = json
      dialogues = edition.dialogues
      self.today = today
      self.edition = sealedBy
      self.begun = begun
      self.issued = issued
      isOtherEdition = sealedBy != edition.hash
    }

    /// The usual one is not made anew.
    private static func edition(_ member: JSON?, _ usual: String) -> String? {
      member?.isString(usual) == true ? usual : member?.string
    }

    mutating func session() throws(Fault) -> Session {
      guard let name = json["start"]?.string, let id = Dialogue.ID(name),
        let list = json["answers"]
      else { throw .malformed }
      guard let start = dialogues.position(of: id), start != dialogues.safety else {
        throw .dialogueGone
      }
      let (answers, passed) = try answers(list)
      return Session(
        dialogues, start: start, today: today, answers: answers, passed: passed,
        interrupt: try interrupt(), reopened: try reopened(), isQuiet: json["quiet"]?.bool == true)
    }

    private mutating func interrupt() throws(Fault) -> Session.Interrupt? {
      guard let member = json["interrupt"] else { return nil }
      guard let list = member["answers"] else { throw .malformed }
      return Session.Interrupt(
        isDirect: member["direct"]?.bool == true, answers: try answers(list).0)
    }

    private func reopened() throws(Fault) -> Int? {
      guard let member = json["reopened"] else { return nil }
      guard let name = member.string else { throw .malformed }
      return dialogues.position(ofQuestion: name)
    }

    private mutating func answers(_ list: JSON) throws(Fault) -> ([Answered], [Int]) {
      guard list.kind == .array else { throw .malformed }
      var answers: [Answered] = []
      var passed: [Int] = []
      for entry in list.elements {
        var parts = entry.elements
        guard entry.count == 3, let name = parts.next()?.string,
          let rev = parts.next()?.integer?.value, let answer = parts.next()
        else { throw .malformed }
        if let answered = answered(name, rev, answer) {
          answers.append(answered)
        } else if let outcome = self.passed(name, rev) {
          passed.append(outcome)
        } else {
          hasDropped = true
        }
      }
      return (answers, passed)
    }

    private func answered(_ name: String, _ rev: Int, _ json: JSON) -> Answered? {
      guard let position = dialogues.position(ofQuestion: name),
        dialogues.questions[position].rev == rev,
        let answer = Answer(json, to: dialogues.questions[position])
      else { return nil }
      guard !isOtherEdition || isAccepted(answer, by: dialogues.questions[position]) else {
        return nil
      }
      return Answered(question: position, answer: answer)
    }

    /// Whether all its choices still exist and a number or day is still in its bounds.
    private func isAccepted(_ answer: Answer, by question: Question) -> Bool {
      guard answer.choiceIDs.allSatisfy({ question.choice($0) != nil }) else { return false }
      let known = Known([], today: today, dialogues: dialogues)
      return question.problems(with: answer, known: known).allSatisfy { $0 == .notAChoice }
    }

    private func passed(_ name: String, _ rev: Int) -> Int? {
      guard let id = Outcome.ID(name), let outcome = dialogues.position(of: id),
        dialogues.isSafety(outcome: outcome), dialogues.safetyRev == rev
      else { return nil }
      return outcome
    }
  }
}

extension Answer {
  /// An answer as it stands on the wire and in sealed sessions; nil if the JSON type is not that of
  /// the question.
  init?(_ json: JSON, to question: Question) {
    switch (question.kind, json.kind) {
    case (.notice, .null): self = .passed
    case (.many, .array):
      let ids = json.elements.compactMap { $0.string.flatMap { Choice.ID($0) } }
      guard ids.count == json.count else { return nil }
      self = .choices(ids)
    case (.number, .number):
      guard let value = json.integer?.value else { return nil }
      self = .number(value)
    case (.date, .string):
      if let day = json.string.flatMap(Day.init) {
        self = .date(day.number)
        return
      }
      fallthrough
    case (.one, .string), (.yesNo, .string), (.number, .string), (.many, .string):
      guard let id = json.string.flatMap({ Choice.ID($0) }) else { return nil }
      self = .choice(id)
    default: return nil
    }
  }
}
