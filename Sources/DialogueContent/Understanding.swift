package import DialogueCore
import Localization

/// What typed words mean at a page. Nothing of it has been done yet.
package enum Understanding: Hashable, Sendable {
  /// An answer without doubt, or the beginning of exactly one label.
  case answer(Answer)
  /// A number that is not offered, a day that does not exist and the like.
  case problem(Problem.Code)
  /// Nobody is in danger: back to where one was.
  case resume
  /// Signs of danger, in any served language.
  case danger([Choice.ID])
  /// The beginning of several labels.
  case severalChoices([Choice.ID])
  /// One of several parts is not clear, counted from 1; none is taken.
  case unclearPart(Int)
  /// A word that is yes in one language and no in the other.
  case yesOrNo
  case command(CommandWord)
  /// Dialogues the words may be about, best first, at most three.
  case dialogues([Dialogue.ID])
  case nothing
}

/// The commands that typed words can stand for.
package enum CommandWord: String, CaseIterable, Sendable {
  case help, back, answers, change, urgent, resume, dialogues, contacts, language, summary, save
  case restart, quit
}

extension Presenter {
  /// Understands typed words at a page, in the order: an answer without doubt, danger, the
  /// beginning of a label, a command, a dialogue. In the safety dialogue the beginning of a label
  /// comes before danger.
  package func understand(_ text: String, at page: Page) -> Understanding {
    let reader = AnswerReader(presenter: self, page: page)
    let beginning = String(text.unicodeScalars.prefix(Limits.readScalars))
    let answer = reader.answer(beginning)
    if let answer, answer.isClear { return answer }
    if page.urgent.isFirst, let start = reader.beginning(beginning) { return start }
    let signs = signs(in: text)
    if !signs.isEmpty { return .danger(signs) }
    return answer ?? reader.beginning(beginning) ?? command(in: beginning)
      ?? found(in: beginning)
  }

  /// The signs of danger in typed words, in any served language, each once.
  package func signs(in text: String) -> [Choice.ID] {
    edition.finders.reduce(into: []) { signs, finder in
      let words = Words(text, language: finder.language)
      signs += finder.signs(in: words).filter { !signs.contains($0) }
    }
  }

  /// The dialogues that typed words may be about: by the page's language, else by any other.
  package func dialogues(in text: String) -> [Dialogue.ID] {
    let own = edition.finders.filter { catalog.languages.contains($0.language) }
    let others = edition.finders.filter { !catalog.languages.contains($0.language) }
    for finder in own + others {
      let found = finder.dialogues(in: Words(text, language: finder.language))
      if !found.isEmpty { return found }
    }
    return []
  }

  private func command(in text: String) -> Understanding? {
    let folding = Folding(for: catalog.language)
    let typed = folding.fold(text, to: .bare)
    guard !typed.isEmpty else { return nil }
    return CommandWord.allCases.first { command in
      wordList("command-\(command.rawValue)", "words").contains { folding.fold($0, to: .bare) == typed }
    }.map(Understanding.command)
  }

  private func found(in text: String) -> Understanding {
    let dialogues = dialogues(in: text)
    return dialogues.isEmpty ? .nothing : .dialogues(dialogues)
  }

  /// The words of a text that is a list with commas; none where there is no such text.
  func wordList(_ message: String, _ attribute: String? = nil) -> [String] {
    optionalWords(message, attribute)?.string.wordList ?? []
  }
}

extension Understanding {
  /// A part that is not clear waits until danger words have been looked for.
  fileprivate var isClear: Bool {
    if case .unclearPart = self { false } else { true }
  }
}

extension String {
  /// Divided at commas, without the blanks around.
  var wordList: [String] {
    split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }
}
