import DialogueCore
import Localization

extension TableAnswer.Value {
  /// What a written answer is for a question.
  enum Reading: Hashable {
    case answer(Answer)
    case problem(Problem.Code)
    /// JSON of another type than the question wants; no person can have caused it.
    case wrongType
  }

  /// Ids, a whole number, a date, or nothing, as the kind of the question wants.
  func reading(for question: Question, today: Int) -> Reading {
    switch self {
    case .words(let words): Self.reading(of: words, for: question, today: today)
    case .text(let text): Self.reading(of: text, for: question)
    case .list(let ids): question.kind == .many ? Self.reading(of: ids) : .wrongType
    case .number(let number) where question.kind == .number:
      number.map { .answer(.number($0)) } ?? .problem(.notANumber)
    case .number: .wrongType
    case .null: .answer(.passed)
    }
  }

  /// An empty answer passes a notice, and ticks nothing where several may be ticked.
  private static func reading(
    of words: [String], for question: Question, today: Int
  ) -> Reading {
    guard let first = words.first else {
      return .answer(question.kind == .many ? .choices([]) : .passed)
    }
    if question.kind == .many { return reading(of: words) }
    guard words.count == 1 else { return .problem(question.kind.problem) }
    if question.kind == .number, let number = Int(first) { return .answer(.number(number)) }
    if question.kind == .date, let day = relativeDay(first, today: today) {
      return .answer(.date(day))
    }
    return reading(of: first, for: question, isWire: false)
  }

  private static func reading(of ids: [String]) -> Reading {
    let choices = ids.compactMap { Choice.ID($0) }
    return choices.count == ids.count ? .answer(.choices(choices)) : .problem(.notAChoice)
  }

  /// One string. On the wire several choices are an array, and a number is no string.
  private static func reading(
    of text: String, for question: Question, isWire: Bool = true
  ) -> Reading {
    let id = Choice.ID(text)
    switch question.kind {
    case .many, .notice: if isWire { return .wrongType }
    case .number:
      if isWire, id.flatMap(question.choice)?.isSkip != true { return .wrongType }
    case .date: if let day = Day(text) { return .answer(.date(day.number)) }
    case .one, .yesNo: break
    }
    return id.map { .answer(.choice($0)) } ?? .problem(question.kind.problem)
  }

  /// `2026-11-24`, `today`, `today-3d`, `today-3w`.
  private static func relativeDay(_ text: String, today: Int) -> Int? {
    if let day = Day(text) { return day.number }
    guard text.hasPrefix("today") else { return nil }
    let rest = text.dropFirst("today".count)
    guard let sign = rest.first else { return today }
    guard sign == "-" || sign == "+", let unit = rest.last,
      let count = Int(rest.dropFirst().dropLast()), 0...9999 ~= count
    else { return nil }
    let offset = sign == "-" ? -count : count
    switch unit {
    case "d": return today + offset
    case "w": return today + offset * 7
    default: return nil
    }
  }
}

extension Question.Kind {
  /// What is said of an answer that is none at all.
  fileprivate var problem: Problem.Code {
    switch self {
    case .number: .notANumber
    case .date: .notADate
    case .one, .yesNo, .many, .notice: .notAChoice
    }
  }
}
