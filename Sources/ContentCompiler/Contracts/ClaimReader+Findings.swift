import DialogueContent
import DialogueCore
import Fluent
import Localization

extension ClaimReader {
  /// What is wrong when a person skips every question of a dialogue, the gate apart.
  ///
  /// - Parameter wanted: the outcome that must be reached; any if it is nil.
  func finding(skipping dialogue: Int, to wanted: Int?, _ written: ClaimDraft) -> Claim.Finding? {
    let id = dialogues.all[dialogue].id
    var example = CounterExample(dialogues, start: dialogue, title: "‘\(id)’ skipped")
    for _ in dialogues.questions {
      guard case .question(let question) = example.session.turn.place else { break }
      guard let skip = skip(of: question, example.session.turn.known) else { break }
      example.answer(skip)
    }
    switch example.session.turn.place {
    case .outcome(let outcome) where wanted.map { $0 == outcome } ?? true: return nil
    case .outcome(let outcome):
      return Claim.Finding(
        spot: written.claim.spot,
        message: "who skips everything in ‘\(id)’ comes to ‘\(dialogues.outcomes[outcome].id)’",
        example: example.text)
    case .question(let question):
      return Claim.Finding(
        spot: written.claim.spot,
        message: "in ‘\(id)’ the question ‘\(dialogues.questions[question].id)’ has no skip",
        example: example.text)
    }
  }

  /// Of the gate: that nobody is in danger.
  private func skip(of position: Int, _ known: Known) -> Answer? {
    let question = dialogues.questions[position]
    if question.kind == .notice { return .passed }
    if question.id == Dialogues.Names.danger { return .choice(ID(literal: "no")) }
    return question.offered(known).first(where: \.isSkip).map { .choice($0.id) }
  }
}

extension ClaimReader {
  /// The texts in which one of the phrases stands.
  mutating func findings(of list: Written, in subject: Subject) -> [Claim.Finding] {
    let words = list.text.split(separator: ",").map { $0.trimmingBlanks }
    let locales = locales(of: subject)
    let files = locales.map { locale in
      subject.dialogue.map { name in locale.texts.filter { $0.name == name.text } } ?? locale.texts
    }
    if let name = subject.dialogue, files.allSatisfy(\.isEmpty) {
      unknown(name, "text file", among: locales.flatMap { $0.texts.map(\.name) })
    }
    return zip(locales, files).flatMap { locale, files in
      let terms = terms(of: locale)
      let phrases = words.compactMap { phrase($0, list.spot, in: locale) }
      let index = PhraseIndex(phrases.map { [$0] })
      return files.flatMap { file in
        file.patterns(of: subject.node?.text).flatMap { pattern in
          let text = Words(pattern.wording(terms), language: locale.tag)
          return zip(words, index.weights(in: text)).filter { $0.1 > 0 }.map { word, _ in
            Claim.Finding(spot: file.spot(pattern.span), message: "the text says ‘\(word)’")
          }
        }
      }
    }
  }

  private mutating func locales(of subject: Subject) -> [LocaleDraft] {
    guard let language = subject.language else { return draft.locales.all }
    let one = draft.locales.all.filter { $0.name.text == language.text }
    if one.isEmpty { unknown(language, "language", among: draft.locales.all.map(\.name.text)) }
    return one
  }

  private mutating func phrase(
    _ word: String, _ spot: Spot, in locale: LocaleDraft
  ) -> Phrase? {
    let phrase = Phrase(word, language: locale.tag)
    if phrase == nil { fault("‘\(word)’ cannot be looked for", spot) }
    return phrase
  }

  /// The words of all terms, the reference's where the locale has none.
  private func terms(of locale: LocaleDraft) -> [String: String] {
    let own = [draft.locales.referenceLocale, locale].compactMap { $0 }
    return own.reduce(into: [:]) { terms, locale in
      for term in locale.texts.flatMap(\.resource.terms) {
        terms[term.id.name] = term.value.wording([:])
      }
    }
  }
}

extension TextFile {
  /// The patterns of all messages and terms, or of the message with a name.
  fileprivate func patterns(of name: String?) -> [Pattern] {
    guard let name else { return patterns(messages) + resource.terms.flatMap(\.patterns) }
    return patterns(messages.filter { $0.id.name == name })
  }

  private func patterns(_ messages: [Message]) -> [Pattern] {
    messages.flatMap { ($0.value.map { [$0] } ?? []) + $0.attributes.map(\.value) }
  }
}

extension Term {
  fileprivate var patterns: [Pattern] { [value] + attributes.map(\.value) }
}

extension Pattern {
  /// All words that can be shown, those of every variant.
  fileprivate func wording(_ terms: [String: String]) -> String {
    elements.map { element in
      switch element {
      case .text(let text): text
      case .placeable(let placeable): placeable.expression.wording(terms)
      }
    }.joined()
  }
}

extension Fluent.Expression {
  fileprivate func wording(_ terms: [String: String]) -> String {
    switch self {
    case .select(let select):
      " \(select.variants.map { $0.value.wording(terms) }.joined(separator: " ")) "
    case .placeable(let placeable): placeable.expression.wording(terms)
    case .term(let id, _, _): terms[id.name] ?? ""
    case .literal, .variable, .message, .function: ""
    }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
