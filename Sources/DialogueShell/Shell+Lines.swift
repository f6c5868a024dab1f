import DialogueContent
import DialogueCore
import Localization

/// What a line means at a page.
extension Shell {
  mutating func take(_ line: Line) -> [Output] {
    switch line {
    case .unreadable: return refuse("unclear", remarks: [.init(text: words("unreadable"))])
    case .tooLong(let kept): return takeLong(kept)
    case .pasted(let lines): return takePasted(lines)
    case .text(let raw):
      let text = TypedText.clean(raw)
      guard text.unicodeScalars.count <= DialogueContent.Limits.readScalars else {
        return takeLong(text)
      }
      return take(text: text)
    }
  }

  private mutating func take(text: String) -> [Output] {
    if text.isEmpty { return takeNothing() }
    if let call = TypedCommand(text) { return take(call, typed: text) }
    return take(presenter.understand(text, at: page()), typed: text)
  }

  /// An empty line is never an answer; at a notice it goes on.
  private mutating func takeNothing() -> [Output] {
    if page().question?.kind == .notice { return answer(.passed) }
    if session.turn.isOutcome { suggestions = [] }
    return show()
  }

  private mutating func takeLong(_ text: String) -> [Output] {
    danger(in: text) ?? refuse("unclear", remarks: [.init(text: words("too-long"))])
  }

  private mutating func takePasted(_ lines: [String]) -> [Output] {
    let texts = lines.map(TypedText.clean).filter { !$0.isEmpty }
    if texts.count < 2 { return take(.text(texts.first ?? "")) }
    if let outputs = danger(in: texts.joined(separator: " ")) { return outputs }
    let count = presenter.words("pasted-lines", numbers: ["count": texts.count])
    return refuse("unclear", remarks: [.init(text: count)])
  }

  /// Opens the safety dialogue where the words stand for signs of danger.
  mutating func danger(in text: String) -> [Output]? {
    let signs = presenter.signs(in: text)
    return signs.isEmpty ? nil : danger(signs)
  }

  mutating func danger(_ signs: [Choice.ID]) -> [Output] {
    waiting = .answer
    suggestions = []
    let notices = session.interrupt(signs: signs)
    note(.danger(signs))
    return show(notices: notices)
  }

  mutating func answer(_ answer: Answer) -> [Output] {
    note(.answer(answer))
    do throws(Problem) {
      let notices = try session.answer(answer)
      suggestions = []
      return show(notices: notices)
    } catch {
      return refuse(error.codes[0].rawValue, problems: error.codes)
    }
  }
}

/// What an understanding leads to.
extension Shell {
  private mutating func take(_ understanding: Understanding, typed: String) -> [Output] {
    switch understanding {
    case .answer(let answer): return self.answer(answer)
    case .problem(let code): return refuse(code.rawValue, problems: [code])
    case .resume: return Command.resume.run(&self, "")
    case .danger(let signs): return danger(signs)
    case .severalChoices(let choices): return refuseSeveral(choices)
    case .unclearPart(let number):
      let text = presenter.words("answer-unclear", numbers: ["number": number])
      return refuse("unclear", remarks: [.init(text: text)])
    case .yesOrNo: return refuse("unclear", remarks: [.init(text: words("ambiguous-yes-no"))])
    case .command(let word): return take(word)
    case .dialogues(let dialogues): return suggest(dialogues)
    case .nothing: return refuse("unclear", remarks: notUnderstood())
    }
  }

  /// A bare word. At a notice "go on" means what it says.
  private mutating func take(_ word: CommandWord) -> [Output] {
    if word == .resume, page().question?.kind == .notice { return answer(.passed) }
    return Command.with(word)?.run(&self, "") ?? show()
  }

  private func refuseSeveral(_ choices: [Choice.ID]) -> [Output] {
    let offered = page().question?.choices ?? []
    let items = offered.enumerated().filter { choices.contains($0.element.id) }
      .map { (lead: "\($0.offset + 1). ", text: $0.element.label) }
    let remark = PageText.Remark(text: words("answer-fits-several"), items: items)
    return refuse("unclear", remarks: [remark])
  }

  private mutating func suggest(_ dialogues: [Dialogue.ID]) -> [Output] {
    suggestions = dialogues
    let items = dialogues.enumerated().map { position, dialogue in
      (lead: "/\(position + 1) ", text: presenter.title(of: dialogue))
    }
    return refuse("unclear", remarks: [.init(text: words("finder-suggests"), items: items)])
  }

  /// That it was not understood, with what would be.
  private func notUnderstood() -> [PageText.Remark] {
    let remark = PageText.Remark(text: words("finder-nothing"))
    guard let kind = page().question?.kind, [.number, .date, .many].contains(kind) else {
      return [remark]
    }
    return [remark, .init(text: words("help-\(kind.rawValue)"))]
  }
}

extension Turn {
  var isOutcome: Bool {
    if case .outcome = place { true } else { false }
  }
}
