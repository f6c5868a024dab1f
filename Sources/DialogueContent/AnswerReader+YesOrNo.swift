import DialogueCore
import Localization

extension AnswerReader {
  /// What typed words say where yes and no are offered.
  private enum YesOrNo { case yes, no, both }

  /// At a question that offers both.
  func yesOrNo(_ text: String, _ question: PageQuestion) -> Understanding? {
    func choice(_ name: String) -> Choice.ID? {
      question.choices.first { $0.id.name == name }?.id
    }
    guard let yes = choice("yes"), let no = choice("no") else { return nil }
    switch meaning(of: text) {
    case .yes: return .answer(.choice(yes))
    case .no: return .answer(.choice(no))
    case .both: return .yesOrNo
    case nil: return nil
    }
  }

  /// At an outcome from which one can go on when nobody is in danger.
  func goingOn(_ text: String) -> Understanding? {
    guard page.resume != nil else { return nil }
    switch meaning(of: text) {
    case .no: return .resume
    case .both: return .yesOrNo
    case .yes, nil: return nil
    }
  }

  /// Whether the text is what the button of the way back says.
  func isResumeLabel(_ text: String) -> Bool {
    guard let label = page.resume?.label.string else { return false }
    let typed = folding.fold(text, to: .bare)
    return !typed.isEmpty && folding.fold(label, to: .bare) == typed
  }

  /// Whole words of the page's language and of Swedish; abbreviations of the page's language only.
  /// What fits with its marks wins over what fits without.
  private func meaning(of text: String) -> YesOrNo? {
    for level in Folding.Level.allCases {
      switch (says("yes", text, at: level), says("no", text, at: level)) {
      case (true, true): return .both
      case (true, false): return .yes
      case (false, true): return .no
      case (false, false): continue
      }
    }
    return nil
  }

  private func says(_ message: String, _ text: String, at level: Folding.Level) -> Bool {
    let own = presenter.ownWordList(message) + presenter.ownWordList(message, "short")
    let reference = presenter.inReference
    return own.contains { folding.says($0, text, at: level) }
      || reference.ownWordList(message).contains { word in
        Folding(for: reference.catalog.language).says(word, text, at: level)
      }
  }
}

extension Folding {
  /// Whether a text is this word; nothing is no word.
  fileprivate func says(_ word: String, _ text: String, at level: Level) -> Bool {
    let typed = fold(text, to: level)
    return !typed.isEmpty && fold(word, to: level) == typed
  }
}
