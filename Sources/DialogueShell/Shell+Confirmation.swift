import DialogueContent
import Localization

/// A question of the program's own, answered with yes or no.
enum Confirmation: Hashable, Sendable {
  case restart
  case quit
  case save(file: String)
}

extension Shell {
  func ask(_ confirmation: Confirmation, remark: Text? = nil) -> [Output] {
    sheet { sheet in
      if let remark { sheet.add(remark, ink: .title) }
      sheet.add(question(of: confirmation), ink: .title)
      sheet.add(words("choice-yes"), lead: "1. ")
      sheet.add(words("choice-no"), lead: "2. ")
    }
  }

  private func question(of confirmation: Confirmation) -> Text {
    switch confirmation {
    case .restart: words("restart-ask")
    case .quit: words("quit-ask")
    case .save(let file): words("save-ask", ["file": PlainText.clean(file)])
    }
  }

  /// A command or words of danger come before the question; nothing else is taken for a yes.
  mutating func take(_ line: Line, for confirmation: Confirmation) -> [Output] {
    guard case .text(let raw) = line else {
      if let outputs = danger(in: line) { return outputs }
      return refuse(confirmation)
    }
    let text = TypedText.clean(raw)
    if text.isEmpty { return ask(confirmation) }
    if text.unicodeScalars.count <= DialogueContent.Limits.readScalars {
      if let isYes = yesOrNo(text) { return isYes ? carryOut(confirmation) : turnDown() }
      if let call = TypedCommand(text) {
        waiting = .answer
        return take(call, typed: text)
      }
    }
    return danger(in: text) ?? refuse(confirmation)
  }

  private mutating func danger(in line: Line) -> [Output]? {
    switch line {
    case .text(let text), .tooLong(let text): danger(in: text)
    case .pasted(let lines): danger(in: lines.joined(separator: " "))
    case .unreadable: nil
    }
  }

  private func refuse(_ confirmation: Confirmation) -> [Output] {
    strictEnd("unclear") ?? ask(confirmation, remark: words("answer-not-understood"))
  }

  private mutating func turnDown() -> [Output] {
    waiting = .answer
    return show()
  }

  private mutating func carryOut(_ confirmation: Confirmation) -> [Output] {
    waiting = .answer
    switch confirmation {
    case .quit: return leave()
    case .restart:
      restart()
      return show()
    case .save(let file):
      guard let text = text(for: file) else { return show() }
      return [.save(file: file, text: text)]
    }
  }

  /// What the file's ending asks for: a calendar entry for the follow-up, Markdown, or plain text.
  private func text(for file: String) -> String? {
    let page = page()
    if file.lowercased().hasSuffix(".ics") {
      return FollowUpCalendar(page, presenter: presenter)?.text
    }
    guard let summary = presenter.summary(of: page, answers: options.withAnswers) else {
      return nil
    }
    if file.lowercased().hasSuffix(".md") {
      return PlainText.apply(
        .auto, to: PlainText.clean(summary.markdown), direction: catalog.direction)
    }
    return SummaryText(summary, presenter: presenter, style: options.style.plain).string
  }

  /// The number, or a whole word in the person's language or in the reference language.
  private func yesOrNo(_ text: String) -> Bool? {
    switch Digits.number(in: text) {
    case 1: return true
    case 2: return false
    default: break
    }
    let folding = Folding(for: catalog.language)
    let typed = folding.fold(text, to: .bare)
    guard !typed.isEmpty else { return nil }
    func means(_ message: String) -> Bool {
      words(of: message).contains { folding.fold($0, to: .bare) == typed }
    }
    let (isYes, isNo) = (means("yes"), means("no"))
    return isYes == isNo ? nil : isYes
  }

  private func words(of message: String) -> [String] {
    let reference = Presenter(edition: edition, catalog: edition.referenceCatalog, now: clock())
    let lists = [
      presenter.optionalWords(message), presenter.optionalWords(message, "short"),
      reference.optionalWords(message),
    ]
    return lists.compactMap { $0?.string }.flatMap { $0.split(separator: ",").map { String($0) } }
  }
}
