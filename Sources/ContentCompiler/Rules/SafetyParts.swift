import DialogueCore

extension Rule {
  static let safetyParts: Self = Rule(
    "safety-parts",
    summary:
      "there are a safety dialogue and a first dialogue, with the parts the program relies on",
    explanation: """
      The first question of every conversation is whether somebody is in danger, and the \
      program relies on certain parts for it: the question ‘danger’ with ‘unsure’, the \
      question ‘signs’, the outcome ‘no-danger’, and a first dialogue ‘find-way’. What it says \
      of danger may never be printed, because somebody might find the page. Put back what is \
      missing, or add ‘print: no’.
      """
  ) { draft in
    entry(draft) + safety(draft)
  }

  private static func entry(_ draft: Draft) -> [Diagnostic] {
    let names = [Dialogues.Names.safety.name, Dialogues.Names.entry.name]
    return names.filter { draft.dialogue($0) == nil && !draft.isBroken(ContentPath.dialogue($0)) }
      .map { name in
        let file = SourceFile(path: ContentPath.dialogue(name), bytes: [])
        return safetyParts.fault("the dialogue ‘\(name)’ is missing", in: file, at: 0)
      }
  }

  private static func safety(_ draft: Draft) -> [Diagnostic] {
    guard let safety = draft.dialogue(Dialogues.Names.safety.name), !draft.isBroken(safety) else {
      return []
    }
    let top = Spot(file: safety.file, offset: 0)
    func fault(_ message: String, at spot: Spot?) -> Diagnostic {
      safetyParts.fault(message, draft, spot ?? top, notes: ["the program relies on it"])
    }
    var faults: [Diagnostic] = []
    if safety.start?.text != "danger" {
      faults.append(fault("the safety dialogue must start with ‘danger’", at: safety.start?.spot))
    }
    let danger = safety.question("danger")
    if danger?.choices.contains(where: { $0.name.text == "unsure" }) != true {
      faults.append(
        fault("the question ‘danger’ must have the choice ‘unsure’", at: danger?.name.spot))
    }
    let signs = safety.question("signs")
    if signs?.kind != .many {
      faults.append(
        fault("there must be a question ‘signs’ with ‘ask: many’", at: signs?.name.spot))
    }
    if safety.outcome(Dialogues.Names.noDanger.name) == nil {
      faults.append(fault("there must be an outcome ‘no-danger’", at: nil))
    }
    return faults + kept(safety, draft)
  }

  /// A page about danger must not be found on a printer.
  private static func kept(_ safety: DialogueDraft, _ draft: Draft) -> [Diagnostic] {
    safety.outcomes.filter { outcome in
      if case .no = outcome.print { false } else { outcome.name.text != "no-danger" }
    }.map { outcome in
      safetyParts.fault(
        "the safety outcome ‘\(outcome.name.text)’ may be printed", draft, outcome.name.spot,
        notes: ["add ‘print: no’"])
    }
  }
}
