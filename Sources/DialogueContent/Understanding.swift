package import DialogueCore
import Fluent
package import Localization

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
  ///
  /// A text of more than `Limits.readScalars` is searched for danger, and its beginning for
  /// dialogues; an answer cut off from what follows would not be without doubt.
  package func understand(_ text: String, at page: Page) -> Understanding {
    let beginning = String(text.unicodeScalars.prefix(Limits.readScalars))
    let isWhole = text.unicodeScalars.dropFirst(Limits.readScalars).allSatisfy(
      \.properties.isWhitespace)
    guard isWhole else { return danger(in: text) ?? found(in: beginning) }
    let reader = AnswerReader(presenter: self, page: page)
    let answer = reader.answer(beginning)
    if let answer, answer.isClear { return answer }
    if page.urgent.isFirst, let start = reader.beginning(beginning) { return start }
    return danger(in: text) ?? answer ?? reader.beginning(beginning) ?? command(in: beginning)
      ?? found(in: beginning)
  }

  /// The signs of danger in typed words, in any served language, each once.
  package func signs(in text: String) -> [Choice.ID] {
    // Without marks all languages fold alike: once is enough for all.
    let words = Words(text, language: catalog.language)
    return edition.finders.reduce(into: []) { signs, finder in
      signs += finder.signs(in: words).filter { !signs.contains($0) }
    }
  }

  /// The dialogues that typed words may be about: by the page's language and those behind it, else
  /// by any other.
  package func dialogues(in text: String) -> [Dialogue.ID] {
    let words = Words(text, language: catalog.language)
    let own = catalog.languages.compactMap { tag in edition.finders.first { $0.language == tag } }
    let others = edition.finders.filter { !catalog.languages.contains($0.language) }
    return (own + others).lazy.map { $0.dialogues(in: words) }.first { !$0.isEmpty } ?? []
  }

  /// Says which part of an answer is not clear, counted from 1.
  package func words(forUnclearPart number: Int) -> Text {
    words("answer-unclear", arguments: ["number": .number(number)])
  }

  private func danger(in text: String) -> Understanding? {
    let signs = signs(in: text)
    return signs.isEmpty ? nil : .danger(signs)
  }

  private func command(in text: String) -> Understanding? {
    let folding = Folding(for: catalog.language)
    for level in Folding.Level.allCases {
      let typed = folding.fold(text, to: level)
      guard !typed.isEmpty else { return nil }
      let command = CommandWord.allCases.first { command in
        wordList("command-\(command.rawValue)", "words")
          .contains { folding.fold($0, to: level) == typed }
      }
      if let command { return .command(command) }
    }
    return nil
  }

  private func found(in text: String) -> Understanding {
    let dialogues = dialogues(in: text)
    return dialogues.isEmpty ? .nothing : .dialogues(dialogues)
  }
}

extension Presenter {
  /// The same in the reference language.
  var inReference: Presenter {
    Presenter(edition: edition, catalog: edition.referenceCatalog, now: now)
  }

  /// The words of a text that is a list with commas; none where there is no such text.
  func wordList(_ message: String, _ attribute: String? = nil) -> [String] {
    optionalWords(message, attribute)?.string.wordList ?? []
  }

  /// The same, but nothing where the text comes from another language.
  func ownWordList(_ message: String, _ attribute: String? = nil) -> [String] {
    optionalWords(message, attribute)
      .flatMap { $0.language == catalog.language ? $0.string.wordList : nil } ?? []
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
  fileprivate var wordList: [String] {
    split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }
}
