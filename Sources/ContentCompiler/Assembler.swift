import DialogueContent
import DialogueCore
import Localization

/// Makes an edition of a draft in which no rule found an error.
struct Assembler {
  private let draft: Draft

  init(_ draft: Draft) {
    self.draft = draft
  }

  /// Nil only where a name is missing that a rule should have reported.
  func edition(hash: String) -> Edition? {
    let catalogs = catalogs
    guard let dialogues = dialogues(), let reference = draft.locales.referenceLocale?.tag,
      let position = catalogs.firstIndex(where: { $0.language == reference })
    else { return nil }
    return Edition(
      dialogues: dialogues, contacts: draft.contacts.map(\.contact),
      sources: draft.sources.map(\.source), catalogs: catalogs, reference: position,
      finders: draft.finders.map(\.finder), hash: hash, languages: languages)
  }

  private var catalogs: [Catalog] {
    guard let reference = draft.locales.referenceLocale?.tag else { return [] }
    return Catalog.all(of: draft.locales.all.map(\.localeTexts), reference: reference)
  }

  private var languages: [ServedLanguage] {
    draft.locales.all.enumerated().map { number, locale in
      ServedLanguage(
        tag: locale.tag, serves: locale.serves, isComplete: draft.isComplete(number),
        reviewed: locale.reviewed)
    }
  }

  private func dialogues() -> Dialogues? {
    let names = Dialogues.Names.self
    guard let safety = draft.index.dialogue(names.safety.name),
      let entry = draft.index.dialogue(names.entry.name),
      let noDanger = draft.index.outcome(names.noDanger.name, in: names.safety)
    else { return nil }
    return Dialogues(
      all: draft.dialogues.compactMap(dialogue),
      questions: draft.index.questions.map { question($0.id, $0.draft) },
      outcomes: draft.index.outcomes.map { outcome($0.id, $0.draft) },
      safety: safety, noDanger: noDanger, entry: entry)
  }

  private func dialogue(_ dialogue: DialogueDraft) -> Dialogue? {
    let nodes = dialogue.questions.compactMap { node($0, in: dialogue) }
    guard let start = dialogue.questions.firstIndex(where: { $0.name.text == dialogue.start?.text })
    else { return nil }
    return Dialogue(
      id: dialogue.id, start: start, nodes: nodes, sources: dialogue.sources.map(\.text))
  }

  private func node(_ question: QuestionDraft, in dialogue: DialogueDraft) -> Node? {
    guard let position = draft.index.question(question.name.text, in: dialogue.id) else {
      return nil
    }
    let routes = question.routes.compactMap { route in
      target(route.target, in: dialogue).map {
        Route(when: condition(route.when, in: dialogue.id), to: $0)
      }
    }
    return Node(question: position, routes: routes)
  }

  private func target(_ target: RouteDraft.Target, in dialogue: DialogueDraft) -> Route.Target? {
    switch target {
    case .node(let name):
      if let node = dialogue.questionPositions[name.text] { return .node(node) }
      return draft.index.outcome(name.text, in: dialogue.id).map { .outcome($0) }
    case .dialogue(let name): return draft.index.dialogue(name.text).map { .dialogue($0) }
    case .safety(let name):
      return draft.index.outcome(name.text, in: Dialogues.Names.safety).map { .safety($0) }
    }
  }

  private func condition(_ expression: Expression?, in scope: ID<Dialogue>) -> Condition? {
    guard let expression else { return nil }
    var typing = Typing(draft, in: scope)
    return typing.condition(expression)
  }
}

extension Assembler {
  private func question(_ id: Question.ID, _ question: QuestionDraft) -> Question {
    let scope = draft.scopes.first { $0.id == id.dialogue }
    return Question(
      id: id, rev: scope?.rev ?? 1, kind: question.kind ?? .notice,
      choices: question.choices.compactMap { choice($0, in: id.dialogue) },
      min: question.min, max: question.max, hasUnit: question.hasUnit, from: question.from,
      to: question.to)
  }

  private func choice(_ choice: ChoiceDraft, in scope: ID<Dialogue>) -> Choice? {
    Choice.ID(choice.name.text).map {
      Choice(
        id: $0, isExclusive: choice.isExclusive, isSkip: choice.isSkip,
        isViolence: choice.isViolence, when: condition(choice.when, in: scope))
    }
  }

  private func outcome(_ id: Outcome.ID, _ outcome: OutcomeDraft) -> Outcome {
    let scope = id.dialogue
    return Outcome(
      id: id, urgency: outcome.urgency ?? .calm, today: entries(outcome.today, in: scope),
      week: entries(outcome.week, in: scope), say: entries(outcome.say, in: scope),
      contacts: outcome.contacts.compactMap { referral($0, in: scope) },
      ifNot: entries(outcome.ifNot, in: scope), followUp: outcome.followUp,
      deadline: deadline(outcome.deadline, in: scope),
      print: printing(outcome.print, in: scope), then: entries(outcome.then, in: scope),
      facts: outcome.facts)
  }

  private func entries<Thing>(_ entries: [EntryDraft], in scope: ID<Dialogue>) -> [Entry<Thing>] {
    entries.compactMap { entry in
      ID<Thing>(entry.name.text).map { Entry($0, when: condition(entry.when, in: scope)) }
    }
  }

  private func referral(_ entry: EntryDraft, in scope: ID<Dialogue>) -> Referral? {
    Contact.ID(entry.name.text).map {
      Referral(
        $0, because: entry.because.flatMap { ID<Reason>($0.text) },
        when: condition(entry.when, in: scope))
    }
  }

  private func deadline(
    _ deadline: (after: Written, days: Int)?, in scope: ID<Dialogue>
  ) -> Outcome.Deadline? {
    guard let deadline, let question = draft.index.question(deadline.after.text, in: scope) else {
      return nil
    }
    return Outcome.Deadline(question: question, days: deadline.days)
  }

  private func printing(_ print: PrintDraft, in scope: ID<Dialogue>) -> Outcome.Print {
    switch print {
    case .yes: .yes
    case .no: .no
    case .unless(let expression): condition(expression, in: scope).map { .unless($0) } ?? .no
    }
  }
}

extension LocaleDraft {
  var localeTexts: LocaleTexts {
    LocaleTexts(
      tag: tag, name: ownName, direction: isRightToLeft ? .rightToLeft : .leftToRight,
      overlay: overlay.flatMap { LanguageTag($0.text) },
      fallbacks: fallback.compactMap { LanguageTag($0.text) },
      files: texts.map { LocaleTexts.File(stem: $0.name, resource: $0.resource) })
  }
}

extension FinderDraft {
  var finder: Finder {
    Finder(
      language: tag, danger: danger.compactMap { $0.entry() },
      dialogues: dialogues.compactMap { $0.entry() })
  }
}

extension FinderDraft.Entry {
  fileprivate func entry<Thing>() -> Finder.Entry<Thing>? {
    ID<Thing>(name.text).map { id in
      Finder.Entry(id, phrases: words.map(\.text))
    }
  }
}
