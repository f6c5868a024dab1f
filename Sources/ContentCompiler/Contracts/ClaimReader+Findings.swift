import DialogueContent
import DialogueCore
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
    if words.isEmpty { fault("a phrase is missing", list.spot) }
    let locales = locales(of: subject)
    let texts = texts(of: subject, in: locales)
    return zip(locales, texts).flatMap { number, texts in
      let language = draft.locales.all[number].tag
      let index = PhraseIndex(
        words.compactMap { phrase($0, list.spot, in: language) }.map { [$0] })
      let wording = Wording(draft, locale: number)
      return texts.flatMap { text in
        let weights = wording.readings(of: text).map {
          index.weights(in: Words($0, language: language))
        }
        return words.indices.filter { word in
          weights.contains { word < $0.count && $0[word] > 0 }
        }.map { Claim.Finding(spot: text.spot, message: "the text says ‘\(words[$0])’") }
      }
    }
  }

  /// Positions of the locales that it speaks of.
  private mutating func locales(of subject: Subject) -> [Int] {
    let all = draft.locales.all
    guard let language = subject.language else { return Array(all.indices) }
    let one = all.indices.filter { all[$0].name.text == language.text }
    if one.isEmpty { unknown(language, "language", among: all.map(\.name.text)) }
    return one
  }

  /// For each of the locales its texts that it speaks of.
  private mutating func texts(of subject: Subject, in locales: [Int]) -> [[WrittenText]] {
    let all = locales.map { draft.locales.all[$0].texts.flatMap(\.written) }
    guard let name = subject.dialogue else { return all }
    let own = all.map { $0.filter { $0.file.name == name.text } }
    if own.allSatisfy(\.isEmpty) {
      unknown(name, "text file", among: locales.flatMap { draft.locales.all[$0].texts.map(\.name) })
      return own
    }
    guard let node = subject.node else { return own }
    let some = own.map { $0.filter { $0.owner == node.text } }
    if some.allSatisfy(\.isEmpty) { unknown(node, "text", among: own.joined().map(\.owner)) }
    return some
  }

  private mutating func phrase(
    _ word: String, _ spot: Spot, in language: LanguageTag
  ) -> Phrase? {
    let phrase = Phrase(word, language: language)
    if phrase == nil { fault("‘\(word)’ cannot be looked for", spot) }
    return phrase
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
