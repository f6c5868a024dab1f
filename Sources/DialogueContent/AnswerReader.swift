import DialogueCore
import Localization

/// Reads typed text as an answer to the question of a page.
struct AnswerReader {
  let presenter: Presenter
  let page: Page
  let folding: Folding

  init(presenter: Presenter, page: Page) {
    self.presenter = presenter
    self.page = page
    folding = Folding(for: page.language)
  }

  /// An answer without doubt; nil if the text is none.
  func answer(_ text: String) -> Understanding? {
    if isResumeLabel(text) { return .resume }
    guard let question = page.question else { return goingOn(text) }
    switch question.kind {
    case .one, .yesNo: return single(text, question)
    case .many: return several(text, question)
    case .number: return number(text) ?? labelled(text, question)
    case .date: return labelled(text, question) ?? date(text, question)
    case .notice: return nil
    }
  }

  /// The beginning of one label or of several, two letters or more.
  func beginning(_ text: String) -> Understanding? {
    guard let question = page.question else { return nil }
    let fitting = labels(of: question).beginning(with: text)
    switch fitting.count {
    case 0: return nil
    case 1: return .answer(question.kind == .many ? .choices(fitting) : .choice(fitting[0]))
    default: return .severalChoices(fitting)
    }
  }

  /// The labels of the question, folded; made only when words have to be compared.
  func labels(of question: PageQuestion) -> ChoiceLabels {
    ChoiceLabels(question.choices, folding: folding)
  }

  /// The choice with this number on the page, counted from 1.
  func numbered(_ number: Int, _ question: PageQuestion) -> Choice.ID? {
    let isOffered = 1...max(1, question.choices.count) ~= number && !question.choices.isEmpty
    return isOffered ? question.choices[number - 1].id : nil
  }

  private func single(_ text: String, _ question: PageQuestion) -> Understanding? {
    if let number = Digits.number(in: text) {
      return numbered(number, question).map { .answer(.choice($0)) } ?? .problem(.notAChoice)
    }
    return labelled(text, question) ?? yesOrNo(text, question)
  }

  private func labelled(_ text: String, _ question: PageQuestion) -> Understanding? {
    labels(of: question).whole(text).map { .answer(.choice($0)) }
  }

  private func number(_ text: String) -> Understanding? {
    Digits.number(in: text).map { .answer(.number($0)) }
  }
}
