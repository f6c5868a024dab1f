import DialogueCore
import Fluent
import Localization

extension Rule {
  static let missingText: Self = Rule(
    "missing-text", summary: "everything that is shown has a text in the reference language",
    explanation: """
      A question, choice, step or contact is to be shown and has no words in the reference \
      language, and other languages lean on these when theirs are missing. The message says \
      which text is needed, and the note where it belongs. Write it there under just that \
      name.
      """
  ) { draft in
    guard let table = draft.referenceTable else { return [] }
    let search = MissingTexts(draft: draft, table: table)
    return draft.plan.wanted.flatMap(search.faults) + search.reasons
  }

  static let untranslatedText: Self = Rule(
    "untranslated-text", .warning, isLint: true,
    summary: "every language has all texts of the reference",
    explanation: """
      A text stands in the reference language and not in this one, so that people who read \
      this language suddenly see another. Translate it in the file of the same name. Until \
      that is done the program says on the page which language it shows.
      """
  ) { draft in
    guard let reference = draft.locales.referenceLocale else { return [] }
    return draft.locales.all.filter { $0.overlay == nil && $0.tag != reference.tag }.flatMap {
      untranslated($0, reference, draft)
    }
  }

  /// One warning for each file, and one for all files that a language does not have.
  private static func untranslated(
    _ locale: LocaleDraft, _ reference: LocaleDraft, _ draft: Draft
  ) -> [Diagnostic] {
    var absent: [String] = []
    var faults: [Diagnostic] = []
    for file in reference.texts where !file.messages.isEmpty {
      guard let own = locale.texts(file.name) else {
        absent.append(file.name)
        continue
      }
      let names = names(in: file).subtracting(names(in: own)).sorted()
      guard !names.isEmpty else { continue }
      faults.append(
        untranslatedText.fault(
          "\(names.count) texts of ‘\(reference.name.text)’ are missing", draft,
          Spot(file: own.file, offset: 0), notes: ["add \(listed(names))"]))
    }
    if !absent.isEmpty {
      faults.append(
        untranslatedText.fault(
          "‘\(locale.name.text)’ has no texts of \(quoted(absent))", draft, locale.name.spot))
    }
    return faults
  }

  private static func names(in file: TextFile) -> Set<String> {
    var names: Set<String> = []
    for message in file.messages {
      if message.value != nil { names.insert(message.id.name) }
      for attribute in message.attributes {
        names.insert("\(message.id.name).\(attribute.id.name)")
      }
    }
    return names
  }
}

private struct MissingTexts {
  let draft: Draft
  let table: TextTable

  private var folder: String { ContentPath.locales + (draft.locales.reference?.text ?? "") }

  /// Whether the text may be among lines that could not be read.
  private func isUncertain(_ file: String) -> Bool { draft.isBroken("\(folder)/\(file)") }

  func faults(_ wanted: TextPlan.Wanted) -> [Diagnostic] {
    guard let found = table.find(wanted.message, in: wanted.scope) else {
      return wanted.isOptional || isUncertain(wanted.file) ? [] : [absent(wanted)]
    }
    var missing = wanted.required
    missing += wanted.general.filter { table.findCommon($0) == nil }
    if draft.isBroken(draft.files[found.file.file].path) { return [] }
    let attributes = Set(found.message.attributes.map(\.id.name))
    var faults = missing.filter { !attributes.contains($0) }.map { name in
      Rule.missingText.fault(
        "‘\(wanted.message)’ has no text ‘.\(name)’", draft,
        found.file.spot(found.message.id.span), notes: ["add ‘.\(name) = …’"])
    }
    if found.message.value == nil {
      faults.append(
        Rule.missingText.fault(
          "‘\(wanted.message)’ has no text of its own", draft,
          found.file.spot(found.message.id.span), notes: ["write it behind ‘=’"]))
    }
    return faults
  }

  private func absent(_ wanted: TextPlan.Wanted) -> Diagnostic {
    let parts = wanted.required + wanted.general.filter { table.findCommon($0) == nil }
    let more = parts.isEmpty ? "" : ", with \(quoted(parts.map { "." + $0 }))"
    return Rule.missingText.fault(
      "the text ‘\(wanted.message)’ is missing", draft, wanted.origin,
      notes: ["add ‘\(wanted.message) = …’ to \(folder)/\(wanted.file)\(more)"])
  }

  /// Why a contact is named: every one must find its reason.
  var reasons: [Diagnostic] {
    guard !isUncertain("reasons.ftl") else { return [] }
    return draft.dialogues.flatMap { dialogue in
      dialogue.outcomes.flatMap { outcome in
        outcome.contacts.compactMap { reason($0, of: outcome, in: dialogue) }
      }
    }
  }

  private func reason(
    _ entry: EntryDraft, of outcome: OutcomeDraft, in dialogue: DialogueDraft
  ) -> Diagnostic? {
    let scope = dialogue.id.name
    let name = "because-\(entry.because?.text ?? entry.name.text)"
    let isOwn =
      entry.because == nil
      && table.find(outcome.name.text, in: scope)?.message.attributes
        .contains { $0.id.name == name } == true
    guard !isOwn, table.find(name, in: scope)?.message.value == nil, !isUncertain("\(scope).ftl")
    else { return nil }
    return Rule.missingText.fault(
      "nothing says why ‘\(entry.name.text)’ is named", draft,
      (entry.because ?? entry.name).spot,
      notes: ["add ‘\(name) = …’ to \(folder)/reasons.ftl or \(scope).ftl"])
  }
}
