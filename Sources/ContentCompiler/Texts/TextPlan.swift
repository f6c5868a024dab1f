import DialogueCore

/// The texts that the dialogues, contacts and steps of a draft want.
struct TextPlan: Sendable {
  /// One message.
  struct Wanted: Sendable {
    /// The dialogue in whose file it is looked for first.
    let scope: String?
    let message: String
    /// Where the thing is named that wants it.
    let origin: Spot
    /// May be left out altogether.
    var isOptional = false
    /// Attributes it must have.
    var required: [String] = []
    /// Attributes it may have.
    var optional: [String] = []
    /// Attributes it must have unless the common files have a message of this name.
    var general: [String] = []
    /// The file to which a person adds it.
    let file: String
  }

  private(set) var wanted: [Wanted] = []

  init() {}

  init(_ draft: Draft) {
    let shared = draft.shared?.questions ?? []
    for question in shared { add(question, scope: nil, file: "shared.ftl") }
    for dialogue in draft.dialogues { add(dialogue, draft) }
    for step in draft.steps {
      wanted.append(
        Wanted(
          scope: nil, message: "step-\(step.text)", origin: step.spot, optional: ["body"],
          file: "steps.ftl"))
    }
    for contact in draft.contacts {
      wanted.append(
        Wanted(
          scope: nil, message: "contact-\(contact.name.text)", origin: contact.name.spot,
          required: ["what"], optional: ["ask", "note"], file: "contacts.ftl"))
    }
  }

  private mutating func add(_ dialogue: DialogueDraft, _ draft: Draft) {
    let scope = dialogue.id.name
    let file = "\(scope).ftl"
    let top = Spot(file: dialogue.file, offset: 0)
    wanted.append(
      Wanted(
        scope: scope, message: "dialogue", origin: top, required: ["summary"], file: file))
    for question in dialogue.questions where !question.isShared {
      add(question, scope: scope, file: file)
    }
    var seen: Set<String> = []
    for outcome in dialogue.outcomes {
      add(outcome, of: dialogue, file: file)
      for step in outcome.steps where !draft.index.steps.contains(step.name.text) {
        guard seen.insert("step-\(step.name.text)").inserted else { continue }
        wanted.append(
          Wanted(
            scope: scope, message: "step-\(step.name.text)", origin: step.name.spot,
            optional: ["body"], file: file))
      }
      for saying in outcome.say where seen.insert("say-\(saying.name.text)").inserted {
        wanted.append(
          Wanted(
            scope: scope, message: "say-\(saying.name.text)", origin: saying.name.spot,
            required: ["text"], file: "sayings.ftl"))
      }
    }
  }

  private mutating func add(_ question: QuestionDraft, scope: String?, file: String) {
    let name = question.name.text
    let isNotice = question.kind == .notice
    let labels = question.choices.map { "choice-\($0.name.text)" }
    wanted.append(
      Wanted(
        scope: scope, message: name, origin: question.name.spot,
        required: (isNotice ? ["body"] : []) + (question.hasUnit ? ["unit"] : []),
        optional: ["body", "hint", "why"] + labels.map { "\($0)-hint" }, general: labels,
        file: file))
  }

  private mutating func add(_ outcome: OutcomeDraft, of dialogue: DialogueDraft, file: String) {
    let scope = dialogue.id.name
    let isNoDanger = dialogue.isSafety && outcome.name.text == Dialogues.Names.noDanger.name
    wanted.append(
      Wanted(
        scope: scope, message: outcome.name.text, origin: outcome.name.spot,
        isOptional: isNoDanger, required: isNoDanger ? [] : ["body"],
        optional: ["body", "follow-up"] + outcome.steps.map { "step-\($0.name.text)" }
          + outcome.contacts.map { "because-\($0.name.text)" },
        file: file))
  }
}
