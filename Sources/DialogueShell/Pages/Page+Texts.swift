import DialogueContent
import Localization

extension Page {
  /// Some of it is not in the language of the page. Words to say or send are always in the
  /// reference language and do not count.
  var isPartlyTranslated: Bool {
    texts.contains { $0.language != language }
  }

  private var texts: [Text] {
    switch body {
    case .question(let question): question.texts
    case .outcome(let outcome):
      outcome.texts + contacts.flatMap { [$0.name, $0.what] + [$0.note].compactMap { $0 } }
    }
  }
}

extension PageQuestion {
  fileprivate var texts: [Text] {
    [title] + body.flatMap(\.texts) + [hint, why, unit].compactMap { $0 } + choices.map(\.label)
      + choices.compactMap(\.hint)
  }
}

extension PageOutcome {
  fileprivate var texts: [Text] {
    let steps = today + week + ifNot
    return [title] + body.flatMap(\.texts)
      + steps.flatMap { [$0.title] + $0.body.flatMap(\.texts) }
      + say.map(\.title) + contacts.map(\.why) + [followUp?.text].compactMap { $0 }
      + then.map(\.title)
  }
}
