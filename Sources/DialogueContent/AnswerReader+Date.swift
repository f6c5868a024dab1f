import DialogueCore
import Localization

extension AnswerReader {
  /// `2026-11-03`, `3/11`, `3/11 2026`, and the language's words for today and yesterday.
  func date(_ text: String, _ question: PageQuestion) -> Understanding? {
    if let day = namedDay(text) { return .answer(.date(day.number)) }
    let parts = text.split { "-/. ".contains($0) }.map { Digits.number(in: String($0)) }
    let numbers = parts.compactMap { $0 }
    guard numbers.count == parts.count, 2...3 ~= numbers.count else { return nil }
    if text.contains("-"), numbers.count == 3 {
      return day(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard text.contains("/") else { return nil }
    if numbers.count == 3 { return day(year: numbers[2], month: numbers[1], day: numbers[0]) }
    return latest(month: numbers[1], day: numbers[0], question)
  }

  private func namedDay(_ text: String) -> Day? {
    let typed = folding.fold(text, to: .bare)
    func isNamed(_ message: String) -> Bool {
      presenter.wordList(message).contains { folding.fold($0, to: .bare) == typed }
    }
    let today = presenter.now.day
    guard !typed.isEmpty else { return nil }
    if isNamed("today") { return today }
    return isNamed("yesterday") ? today.adding(-1) : nil
  }

  private func day(year: Int, month: Int, day: Int) -> Understanding {
    guard let date = Day(year: year, month: month, day: day) else { return .problem(.notADate) }
    return .answer(.date(date.number))
  }

  /// The latest such day that the question accepts; else the one of this year, or before it.
  private func latest(month: Int, day: Int, _ question: PageQuestion) -> Understanding {
    let today = presenter.now.day
    let accepted =
      (question.from ?? Day(.min))...max(question.from ?? Day(.min), question.to ?? today)
    // A leap day may be eight years away.
    let years =
      accepted.lowerBound.date.year - 8...max(accepted.upperBound.date.year, today.date.year)
    let days = years.reversed().lazy.compactMap { Day(year: $0, month: month, day: day) }
    let nearest =
      days.first(where: accepted.contains) ?? days.first { $0.date.year <= today.date.year }
    return nearest.map { .answer(.date($0.number)) } ?? .problem(.notADate)
  }
}
