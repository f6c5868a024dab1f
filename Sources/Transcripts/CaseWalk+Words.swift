import DialogueContent
import DialogueCore
import Localization

/// The walk as it is read: pages, and what is said to each.
extension CaseWalk {
  /// Notes what a step has visited and how its page is read.
  ///
  /// - Parameters:
  ///   - words: what the person said.
  ///   - problems: why it was not taken.
  mutating func look(saying words: String, problems: [Problem.Code] = []) {
    if walker.options.isCovering { visited.formUnion(session.visited) }
    guard let text = walker.text else { return }
    transcript += "\(presenter.words("prompt").string) \(words)".trimmedEnd + "\n\n"
    transcript += text(page(problems: problems), presenter)
  }

  func page(problems: [Problem.Code]) -> Page {
    presenter.page(for: session.turn, problems: problems, notices: notices)
  }

  /// An answer as the person would say it; nothing where nobody reads it.
  func words(of answer: Answer) -> String {
    guard walker.text != nil, case .question(let position) = session.turn.place else { return "" }
    let question = session.dialogues.questions[position]
    let isKnown = answer.choiceIDs.allSatisfy { question.choice($0) != nil }
    return isKnown ? presenter.text(of: answer, to: question).string : answer.written
  }

  func words(of command: Mark.Command) -> String {
    switch command {
    case .back: name(of: .back)
    case .safety: name(of: .urgent)
    case .resume: name(of: .resume)
    case .change(let question): "\(name(of: .change)) \(question)"
    case .start(let dialogue): "\(name(of: .dialogues)) \(dialogue)"
    case .language(let tag): "\(name(of: .language)) \(tag)"
    }
  }

  private func name(of word: CommandWord) -> String {
    "/" + presenter.words("command-\(word.rawValue)").string
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var scalars = unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
