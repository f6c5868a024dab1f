import DialogueCore

/// Reads `<dialogue>.yaml` and `shared.yaml`.
struct DialogueReader {
  private(set) var form: Form
  private let tree: Tree

  init(_ tree: Tree, form: Form) {
    self.tree = tree
    self.form = form
  }

  mutating func dialogue(named id: ID<Dialogue>) -> DialogueDraft {
    var draft = DialogueDraft(id: id, file: form.number)
    let fields = form.fields(
      tree, of: "a dialogue", ["dialogue", "rev", "sources", "start", "questions", "outcomes"],
      required: ["dialogue", "rev", "start", "questions", "outcomes"])
    if let name = form.word(fields["dialogue"], of: "‘dialogue’"), name.text != id.name {
      form.add(
        Rule.wrongForm.fault(
          "the dialogue is called ‘\(name.text)’ and its file ‘\(id)’", in: form.file,
          at: name.spot.offset, notes: ["write ‘dialogue: \(id)’ or rename the file"]))
    }
    draft.rev = form.number(fields["rev"], of: "‘rev’", in: 1...9_999) ?? 1
    draft.sources = form.names(fields["sources"], of: "‘sources’")
    draft.start = form.name(fields["start"], of: "‘start’")
    draft.questions = questions(fields["questions"], isShared: false)
    draft.outcomes = outcomes(fields["outcomes"])
    return draft
  }

  mutating func shared() -> DialogueDraft {
    var draft = DialogueDraft(id: Dialogues.Names.shared, file: form.number)
    let fields = form.fields(
      tree, of: "shared.yaml", ["rev", "questions"], required: ["questions"])
    draft.rev = form.number(fields["rev"], of: "‘rev’", in: 1...9_999) ?? 1
    draft.questions = questions(fields["questions"], isShared: true)
    return draft
  }

  private mutating func questions(_ tree: Tree?, isShared: Bool) -> [QuestionDraft] {
    guard let tree else { return [] }
    let entries = form.namedEntries(tree, of: "‘questions’")
    return entries.indices.map { position in
      let entry = entries[position]
      var reader = QuestionReader(name: entry.key, form: form)
      let next = position + 1 < entries.count ? entries[position + 1].key : nil
      let question = reader.question(entry.value, below: next, isShared: isShared)
      form = reader.form
      return question
    }
  }

  private mutating func outcomes(_ tree: Tree?) -> [OutcomeDraft] {
    guard let tree else { return [] }
    return form.namedEntries(tree, of: "‘outcomes’").map { entry in
      var reader = OutcomeReader(name: entry.key, form: form)
      let outcome = reader.outcome(entry.value)
      form = reader.form
      return outcome
    }
  }
}
