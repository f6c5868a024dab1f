import DialogueCore
import Localization

extension TableAnswer.Value {
  /// What a written answer is for a question.
  enum Reading: Hashable {
    case answer(Answer)
    case problem(Problem.Code)
  }

  /// Ids, a whole number, a date (also `today-3w`), or nothing, as the kind of the question wants.
  func reading(for question: Question, today: Int) -> Reading {
    switch self {
    case .number(let number): .answer(.number(number))
    case .words(let words): Self.reading(of: words, for: question, today: today)
    }
  }

  private static func reading(
    of words: [String], for question: Question, today: Int
  ) -> Reading {
    guard let first = words.first else {
      return .answer(question.kind == .many ? .choices([]) : .passed)
    }
    switch question.kind {
    case .many:
      let ids = words.compactMap { Choice.ID($0) }
      return ids.count == words.count ? .answer(.choices(ids)) : .problem(.notAChoice)
    case .number where words.count == 1 && Int(first) != nil:
      return .answer(.number(Int(first) ?? 0))
    case .date where words.count == 1 && day(first, today: today) != nil:
      return .answer(.date(day(first, today: today) ?? 0))
    case .one, .yesNo, .number, .date, .notice:
      guard words.count == 1, let id = Choice.ID(first) else { return .problem(fallback(question)) }
      return .answer(.choice(id))
    }
  }

  private static func fallback(_ question: Question) -> Problem.Code {
    switch question.kind {
    case .number: .notANumber
    case .date: .notADate
    case .one, .yesNo, .many, .notice: .notAChoice
    }
  }

  /// `2026-11-24`, `today`, `today-3d` or `today-3w`.
  private static func day(_ text: String, today: Int) -> Int? {
    if let day = Day(text) { return day.number }
    guard text.hasPrefix("today") else { return nil }
    let rest = text.dropFirst("today".count)
    if rest.isEmpty { return today }
    guard rest.hasPrefix("-"), let unit = rest.last,
      let count = Int(rest.dropFirst().dropLast()), 0...9999 ~= count
    else { return nil }
    switch unit {
    case "d": return today - count
    case "w": return today - count * 7
    default: return nil
    }
  }
}
