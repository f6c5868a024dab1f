import DialogueCore
import Localization

/// Reads typed text as an answer to the question of a page.
struct AnswerReader {
  private let presenter: Presenter
  private let page: Page
  private let folding: Folding

  init(presenter: Presenter, page: Page) {
    self.presenter = presenter
    self.page = page
    folding = Folding(for: page.language)
  }

  /// An answer without doubt; nil if the text is none.
  func answer(_ text: String) -> Understanding? {
    guard let question = page.question else {
      return page.resume != nil && yesOrNo(text) == .no ? .resume : nil
    }
    switch question.kind {
    case .one, .yesNo: return single(text, question)
    case .many: return several(text, question)
    case .number: return skip(text, question) ?? number(text)
    case .date: return skip(text, question) ?? date(text, question)
    case .notice: return nil
    }
  }

  /// The beginning of one label or of several, two letters or more.
  func beginning(_ text: String) -> Understanding? {
    guard let question = page.question else { return nil }
    let typed = folding.fold(text, to: .bare)
    guard typed.count >= Limits.beginningLength else { return nil }
    let fitting = question.choices.filter { folding.fold($0.label.string, to: .bare).hasPrefix(typed) }
    switch fitting.count {
    case 0: return nil
    case 1: return .answer(answer(with: fitting[0].id, to: question))
    default: return .severalChoices(fitting.map(\.id))
    }
  }
}

// MARK: One choice

extension AnswerReader {
  private func single(_ text: String, _ question: PageQuestion) -> Understanding? {
    if let number = Digits.number(in: text) {
      guard question.choices.indices.contains(number - 1) else { return .problem(.notAChoice) }
      return .answer(.choice(question.choices[number - 1].id))
    }
    if let choice = labelled(text, question) { return .answer(.choice(choice)) }
    guard let yes = id("yes", question), let no = id("no", question) else { return nil }
    switch yesOrNo(text) {
    case .yes: return .answer(.choice(yes))
    case .no: return .answer(.choice(no))
    case .both: return .yesOrNo
    case nil: return nil
    }
  }

  private func id(_ name: String, _ question: PageQuestion) -> Choice.ID? {
    question.choices.first { $0.id.name == name }?.id
  }

  /// The choice whose whole label this is; with its marks, else without.
  private func labelled(_ text: String, _ question: PageQuestion) -> Choice.ID? {
    for level in Folding.Level.allCases {
      let typed = folding.fold(text, to: level)
      guard !typed.isEmpty else { return nil }
      let fitting = question.choices.filter { folding.fold($0.label.string, to: level) == typed }
      if fitting.count == 1 { return fitting[0].id }
    }
    return nil
  }

  private func skip(_ text: String, _ question: PageQuestion) -> Understanding? {
    labelled(text, question).map { .answer(.choice($0)) }
  }

  private func answer(with choice: Choice.ID, to question: PageQuestion) -> Answer {
    question.kind == .many ? .choices([choice]) : .choice(choice)
  }
}

// MARK: Several choices

extension AnswerReader {
  private func several(_ text: String, _ question: PageQuestion) -> Understanding? {
    if let choice = labelled(text, question) { return .answer(.choices([choice])) }
    let parts = parts(of: text).flatMap(numbersApart)
    guard !parts.isEmpty else { return nil }
    let read = parts.map { part(String($0), question) }
    if read.contains(where: { $0 == .problem(.notAChoice) }) { return .problem(.notAChoice) }
    let ids = read.compactMap { if case .answer(let answer)? = $0 { answer.choiceIDs } else { nil } }
    guard let unclear = read.firstIndex(of: nil) else { return .answer(.choices(ids.flatMap { $0 })) }
    return ids.isEmpty ? nil : .unclearPart(unclear + 1)
  }

  private func part(_ text: String, _ question: PageQuestion) -> Understanding? {
    if let number = Digits.number(in: text) {
      guard question.choices.indices.contains(number - 1) else { return .problem(.notAChoice) }
      return .answer(.choice(question.choices[number - 1].id))
    }
    return labelled(text, question).map { .answer(.choice($0)) }
  }

  /// Divided at commas, semicolons and the language's "and".
  private func parts(of text: String) -> [Substring] {
    let ands = presenter.wordList("and")
    let words = text.split(whereSeparator: \.isWhitespace).map { word in
      ands.contains(word.lowercased()) ? "," : String(word)
    }
    return words.joined(separator: " ")
      .split { ",،;؛、，；".contains($0) }
      .map { $0.drop { $0 == " " } }
      .filter { !$0.isEmpty }
  }

  /// `1 3 4` is three numbers; words stay together.
  private func numbersApart(_ part: Substring) -> [Substring] {
    let words = part.split(separator: " ")
    return words.allSatisfy { Digits.number(in: String($0)) != nil } ? words : [part]
  }
}

// MARK: Yes and no

extension AnswerReader {
  private enum YesOrNo { case yes, no, both }

  /// Whole words of the page's language and of Swedish; abbreviations of the page's language only.
  private func yesOrNo(_ text: String) -> YesOrNo? {
    let typed = folding.fold(text, to: .bare)
    guard !typed.isEmpty else { return nil }
    let isYes = words("yes").contains { folding.fold($0, to: .bare) == typed }
    let isNo = words("no").contains { folding.fold($0, to: .bare) == typed }
    switch (isYes, isNo) {
    case (true, true): return .both
    case (true, false): return .yes
    case (false, true): return .no
    case (false, false): return nil
    }
  }

  private func words(_ name: String) -> [String] {
    presenter.wordList(name) + presenter.wordList(name, "short")
      + (presenter.edition.referenceCatalog.text(
        TextKey(scope: nil, message: name, attribute: nil), arguments: [:])?.string.wordList ?? [])
  }
}

// MARK: Numbers and dates

extension AnswerReader {
  private func number(_ text: String) -> Understanding? {
    Digits.number(in: text).map { .answer(.number($0)) }
  }

  /// `2026-11-03`, `3/11`, `3/11 2026`, today and yesterday.
  private func date(_ text: String, _ question: PageQuestion) -> Understanding? {
    let today = presenter.now.day
    let typed = folding.fold(text, to: .bare)
    if presenter.wordList("today").contains(where: { folding.fold($0, to: .bare) == typed }) {
      return .answer(.date(today.number))
    }
    if presenter.wordList("yesterday").contains(where: { folding.fold($0, to: .bare) == typed }) {
      return .answer(.date(today.number - 1))
    }
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

  private func day(year: Int, month: Int, day: Int) -> Understanding {
    guard let date = Day(year: year, month: month, day: day) else { return .problem(.notADate) }
    return .answer(.date(date.number))
  }

  /// The latest such day that the question accepts; else the one of this year.
  private func latest(month: Int, day: Int, _ question: PageQuestion) -> Understanding {
    let year = presenter.now.day.date.year
    let days = (-8...1).reversed().compactMap { Day(year: year + $0, month: month, day: day) }
    let accepted = days.first { date in
      (question.from.map { $0.number <= date.number } ?? true)
        && (question.to.map { date.number <= $0.number } ?? true)
    }
    guard let date = accepted ?? days.first(where: { $0.date.year == year }) ?? days.first else {
      return .problem(.notADate)
    }
    return .answer(.date(date.number))
  }
}
