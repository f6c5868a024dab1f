import DialogueCore

extension Rule {
  static let unknownReference: Self = Rule(
    "unknown-reference",
    summary: "every question, choice, outcome, dialogue, step, contact and source named exists",
    explanation: """
      Something is named here that is nowhere defined: a question, an outcome, a dialogue, a \
      contact, a step or a source. A person would come to a place that does not exist. Correct \
      the spelling – the note says what is near to it – or add what is missing.
      """
  ) { draft in
    let name = unknownReference.id
    let conditions = draft.found.filter { $0.rule == name }
    let lookup = Lookup(draft: draft)
    return conditions + draft.dialogues.flatMap(lookup.faults) + lookup.sources + lookup.finders
  }

  /// Looks the names up; what may stand in a broken file is passed over.
  private struct Lookup {
    let draft: Draft

    func faults(in dialogue: DialogueDraft) -> [Diagnostic] {
      dialogue.sources.compactMap(source) + start(of: dialogue)
        + dialogue.questions.compactMap { shared($0) }
        + dialogue.questions.flatMap { question in
          question.routes.compactMap { target($0.target, in: dialogue) }
        } + dialogue.outcomes.flatMap(faults)
        + dialogue.outcomes.compactMap { deadline($0, in: dialogue) }
    }

    /// A last day is counted from the answer to a question for a date.
    private func deadline(_ outcome: OutcomeDraft, in dialogue: DialogueDraft) -> Diagnostic? {
      guard let name = outcome.deadline?.after else { return nil }
      let dates = draft.index.questions.filter { $0.draft.kind == .date }
      if let position = draft.index.question(name.text, in: dialogue.id),
        draft.index.questions[position].draft.kind == .date
      {
        return nil
      }
      return missing(
        name, "question for a date", among: dates.map(\.id.node.name), in: dialogue)
    }

    private func faults(in outcome: OutcomeDraft) -> [Diagnostic] {
      outcome.contacts.compactMap { entry in
        find(
          entry.name, "contact", among: draft.index.contacts, in: ContentPath.contacts,
          note: "contacts are listed in \(ContentPath.contacts)")
      } + outcome.then.compactMap { self.dialogue($0.name) }
    }

    private func start(of dialogue: DialogueDraft) -> [Diagnostic] {
      guard let start = dialogue.start, dialogue.question(start.text) == nil else { return [] }
      return [missing(start, "question", among: dialogue.questions.map(\.name.text), in: dialogue)]
        .compactMap { $0 }
    }

    private func shared(_ question: QuestionDraft) -> Diagnostic? {
      guard question.isShared, !draft.isBroken(ContentPath.shared), let shared = draft.shared,
        shared.question(question.name.text) == nil
      else { return nil }
      return unknownReference.fault(
        "there is no shared question ‘\(question.name.text)’", draft, question.name.spot,
        notes: suggestion(for: question.name.text, among: shared.questions.map(\.name.text)))
    }

    private func target(_ target: RouteDraft.Target, in dialogue: DialogueDraft) -> Diagnostic? {
      switch target {
      case .node(let name):
        guard dialogue.question(name.text) == nil, dialogue.outcome(name.text) == nil else {
          return nil
        }
        let known = dialogue.questions.map(\.name.text) + dialogue.outcomes.map(\.name.text)
        return missing(name, "question or outcome", among: known, in: dialogue)
      case .dialogue(let name): return self.dialogue(name)
      case .safety(let name):
        guard let safety = draft.dialogue(Dialogues.Names.safety.name),
          safety.outcome(name.text) == nil
        else { return nil }
        return missing(
          name, "safety outcome", among: safety.outcomes.map(\.name.text), in: safety)
      }
    }

    private func missing(
      _ name: Written, _ what: String, among known: [String], in dialogue: DialogueDraft
    ) -> Diagnostic? {
      guard !draft.isBroken(dialogue) else { return nil }
      return unknownReference.fault(
        "there is no \(what) ‘\(name.text)’", draft, name.spot,
        notes: suggestion(for: name.text, among: known))
    }

    private func dialogue(_ name: Written) -> Diagnostic? {
      guard draft.index.dialogue(name.text) == nil,
        !draft.isBroken(ContentPath.dialogue(name.text))
      else { return nil }
      return unknownReference.fault(
        "there is no dialogue ‘\(name.text)’", draft, name.spot,
        notes: suggestion(for: name.text, among: draft.dialogues.map(\.id.name)))
    }

    private func source(_ name: Written) -> Diagnostic? {
      find(
        name, "source", among: draft.index.sources, in: ContentPath.sources,
        note: "sources are listed in \(ContentPath.sources)")
    }

    var sources: [Diagnostic] { draft.contacts.compactMap(\.source).compactMap(source) }

    /// Entries of finders that stand for nothing.
    var finders: [Diagnostic] {
      let signs = draft.index.question(
        Dialogues.Names.signs.description, in: Dialogues.Names.safety
      )
      .map { draft.index.questions[$0].draft.choices.map(\.name.text) }
      return draft.finders.flatMap { finder -> [Diagnostic] in
        let unknown = finder.danger.filter { signs?.contains($0.name.text) == false }
        return unknown.map { entry in
          unknownReference.fault(
            "the question ‘safety.signs’ has no choice ‘\(entry.name.text)’", draft,
            entry.name.spot, notes: suggestion(for: entry.name.text, among: signs ?? []))
        } + finder.dialogues.compactMap { dialogue($0.name) }
      }
    }

    private func find(
      _ name: Written, _ what: String, among known: Set<String>, in path: String, note: String
    ) -> Diagnostic? {
      guard !known.contains(name.text), !draft.isBroken(path) else { return nil }
      let near = suggestion(for: name.text, among: known.sorted())
      return unknownReference.fault(
        "there is no \(what) ‘\(name.text)’", draft, name.spot, notes: near.isEmpty ? [note] : near)
    }
  }
}
