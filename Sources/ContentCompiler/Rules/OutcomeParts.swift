import DialogueCore

extension Rule {
  static let outcomeParts: Self = Rule(
    "outcome-parts",
    summary:
      "every outcome but no-danger says what to do today and this week, whom to contact, what to "
      + "say, what if it does not help, and when to look again",
    explanation: """
      Whoever comes to the end of the questions is to leave with something to do today and \
      this week, somebody to contact, words to say, what to do if it does not help, and a day \
      to look again. One of these is missing here, or stands twice. Add it: an outcome that \
      leaves a gap leaves a family alone.
      """
  ) { draft in
    draft.dialogues.flatMap { dialogue in
      dialogue.outcomes.flatMap { outcome -> [Diagnostic] in
        let isNoDanger = dialogue.isSafety && outcome.name.text == Dialogues.Names.noDanger.name
        return isNoDanger ? [] : faults(in: outcome, draft)
      }
    }
  }

  private static func faults(in outcome: OutcomeDraft, _ draft: Draft) -> [Diagnostic] {
    let lists = [
      ("today", outcome.today), ("week", outcome.week), ("say", outcome.say),
      ("contacts", outcome.contacts), ("if-not", outcome.ifNot),
    ]
    let names = lists.filter(\.1.isEmpty).map(\.0) + (outcome.followUp == nil ? ["follow-up"] : [])
    // What is written and wrong has been reported already.
    let missing = names.filter { !outcome.written.contains($0) }
    let parts = missing.map { name in
      outcomeParts.fault(
        "the outcome ‘\(outcome.name.text)’ has no ‘\(name)’", draft, outcome.name.spot,
        notes: ["add ‘\(name):’"])
    }
    return parts + (lists + [("then", outcome.then)]).flatMap { repeated($0.1, in: $0.0, draft) }
  }

  /// The same entry twice, once without a condition, would be shown twice.
  private static func repeated(
    _ entries: [EntryDraft], in list: String, _ draft: Draft
  ) -> [Diagnostic] {
    var seen: [String: Bool] = [:]
    return entries.compactMap { entry in
      let isAlways = entry.when == nil
      defer { seen[entry.name.text] = isAlways || seen[entry.name.text] == true }
      guard let before = seen[entry.name.text], before || isAlways else { return nil }
      return outcomeParts.fault(
        "‘\(entry.name.text)’ stands twice in ‘\(list)’", draft, entry.name.spot,
        notes: ["keep one of them, or give both a condition"])
    }
  }
}
