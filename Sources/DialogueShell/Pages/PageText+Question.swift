import DialogueContent
import DialogueCore
import Localization

extension PageText {
  mutating func write(_ question: PageQuestion) {
    if let number = number(of: question) { onSheet { $0.add(number) } }
    onSheet { sheet in
      sheet.add(question.title, ink: .title)
      sheet.add(question.body)
    }
    for text in [question.hint, question.why].compactMap({ $0 }) { onSheet { $0.add(text) } }
    writeChoices(of: question)
    if let given = question.givenText, question.kind != .notice {
      let shown = presenter.words("given", texts: ["answer": given.string])
      onSheet { $0.add(shown) }
    }
    writeResume()
  }

  /// None in the safety dialogue, and none for a notice, which is no question.
  private func number(of question: PageQuestion) -> Text? {
    guard !page.urgent.isFirst, question.kind != .notice else { return nil }
    let number = page.trail.count + 1
    guard page.remaining.min == page.remaining.max else {
      return presenter.words("question-number", numbers: ["number": number])
    }
    return presenter.words(
      "question-number-of",
      numbers: ["number": number, "of": page.trail.count + page.remaining.max])
  }

  private mutating func writeChoices(of question: PageQuestion) {
    guard !question.choices.isEmpty else { return }
    onSheet { $0.gap() }
    switch question.kind {
    case .one, .yesNo: writeNumbered(question.choices)
    case .many:
      let several = presenter.words("several")
      onSheet { $0.add(several) }
      writeNumbered(question.choices)
    case .number, .date: writeSkips(question.choices)
    case .notice: break
    }
  }

  private mutating func writeNumbered(_ choices: [PageChoice]) {
    for (position, choice) in choices.enumerated() {
      let lead = "\(position + 1). "
      onSheet { sheet in
        sheet.add(choice.label, lead: lead)
        if let hint = choice.hint { sheet.add(hint, indent: lead.count) }
      }
    }
  }

  /// A digit is the answer itself here, so these are written in words.
  private mutating func writeSkips(_ choices: [PageChoice]) {
    for choice in choices {
      let text = presenter.words("skip-write", texts: ["word": choice.label.string])
      onSheet { $0.add(text) }
    }
  }
}
