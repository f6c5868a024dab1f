import DialogueContent
import DialogueCore
import Localization
import StrictJSON

/// What a peer sent as an answer.
enum WireAnswer {
  case answer(Answer)
  /// It cannot be put as an answer; what of it is known.
  case mistake([Problem.Code], known: Answer?)

  /// - Throws: `answer-type` for a JSON type that the question does not take.
  init(_ json: JSON?, to question: Question, known: Known) throws(RPCError) {
    guard let json else { throw .param(.missing, .answer) }
    let offered = question.offered(known)
    switch (question.kind, json.kind) {
    case (.notice, .null): self = .answer(.passed)
    case (.notice, _): throw .param(.answerType, .answer)
    case (_, .null): self = .mistake([.required], known: nil)
    case (.one, .string), (.yesNo, .string):
      self = Self.choice(json, offered).map { .answer($0) } ?? .mistake([.notAChoice], known: nil)
    case (.many, .array): self = .answer(try Self.choices(json, offered))
    case (.number, .number): self = Self.number(json)
    case (.number, .string):
      guard let skip = Self.choice(json, offered) else { throw .param(.answerType, .answer) }
      self = .answer(skip)
    case (.date, .string):
      if let day = json.string.flatMap({ Day($0) }) {
        self = .answer(.date(day.number))
      } else {
        self = Self.choice(json, offered).map { .answer($0) } ?? .mistake([.notADate], known: nil)
      }
    default: throw .param(.answerType, .answer)
    }
  }

  private static func choice(_ json: JSON, _ offered: [Choice]) -> Answer? {
    offered.first { json.isString($0.id.name) }.map { .choice($0.id) }
  }

  private static func number(_ json: JSON) -> WireAnswer {
    switch json.integer {
    case .exact(let value)?: .answer(.number(value))
    case .outOfRange?: .mistake([.outOfRange], known: nil)
    case .fractional?, nil: .mistake([.notANumber], known: nil)
    }
  }

  /// Strings that are no ids are stood in for by ids that are not offered, equal ones by the same,
  /// so that all that is wrong with the list is found in one place.
  private static func choices(_ json: JSON, _ offered: [Choice]) throws(RPCError) -> Answer {
    var standIns: [[UInt8]: Choice.ID] = [:]
    var taken = Set(offered.map(\.id))
    var ids: [Choice.ID] = []
    for element in json.elements {
      guard let text = element.string else { throw .param(.answerType, .answer) }
      if let id = Choice.ID(text) {
        taken.insert(id)
        ids.append(id)
      }
    }
    guard ids.count < json.count else { return .choices(ids) }
    var free = (0...).lazy.compactMap { Choice.ID("x\($0)") }.makeIterator()
    ids = json.elements.compactMap { element in
      let text = element.string ?? ""
      if let id = Choice.ID(text) { return id }
      if let id = standIns[Array(text.utf8)] { return id }
      while let id = free.next() {
        guard taken.insert(id).inserted else { continue }
        standIns[Array(text.utf8)] = id
        return id
      }
      return nil
    }
    return .choices(ids)
  }

  /// What may be given back of an answer that was not accepted: choices that are offered, numbers
  /// and days. Nothing else that was received comes back.
  static func known(_ answer: Answer, in session: Session) -> Answer? {
    let (place, known) = session.standing
    guard case .question(let position) = place else { return nil }
    let offered = session.dialogues.questions[position].offered(known).map(\.id)
    switch answer {
    case .choice(let id): return offered.contains(id) ? answer : nil
    case .choices(let ids):
      let known = ids.filter(offered.contains)
      return known.isEmpty && !ids.isEmpty ? nil : .choices(known)
    case .number(let number): return number.magnitude < 1 << 53 ? answer : nil
    case .date: return answer
    case .passed: return nil
    }
  }
}

extension JSONWriter {
  /// An answer as it stands on the wire.
  mutating func value(_ answer: Answer) {
    switch answer {
    case .choice(let id): value(id.name)
    case .choices(let ids):
      beginArray()
      for id in ids { value(id.name) }
      endArray()
    case .number(let number): value(number)
    case .date(let day): value("\(Day(day))")
    case .passed: null()
    }
  }
}
