import DialogueCore
import Fluent
import Localization

extension Rule {
  static let unusedText: Self = Rule(
    "unused-text", .warning, isLint: true, summary: "every text is shown somewhere",
    explanation: """
      This text is shown nowhere. Mostly its name is misspelt, and then the right place shows \
      no text; or the question it belonged to is gone. Correct the name, or take the text out, \
      so that nobody translates it in vain.
      """
  ) { draft in
    guard draft.referenceTable != nil else { return [] }
    let search = UnusedTexts(draft)
    return draft.locales.all.flatMap(search.faults)
  }
}

private struct UnusedTexts {
  private let draft: Draft
  /// What may stand in a file: attributes by message, by dialogue; common files under "".
  private var known: [String: [String: Set<String>]] = [:]
  /// Names to which another text refers.
  private var mentioned: Set<String> = []

  init(_ draft: Draft) {
    self.draft = draft
    for wanted in draft.plan.wanted {
      let attributes = Set(wanted.required + wanted.optional + wanted.general)
      allow(wanted.message, attributes, in: wanted.scope ?? "")
      if wanted.message.hasPrefix("say-") { allow(wanted.message, attributes, in: "") }
    }
    for dialogue in draft.dialogues { allowReasons(in: dialogue) }
    for mention in draft.mentions {
      for case .message(let name, _) in mention.references.map(\.subject) {
        mentioned.insert(name)
      }
    }
  }

  private mutating func allow(_ message: String, _ attributes: Set<String>, in scope: String) {
    known[scope, default: [:]][message, default: []].formUnion(attributes)
  }

  private mutating func allowReasons(in dialogue: DialogueDraft) {
    let contacts = dialogue.outcomes.flatMap(\.contacts)
    for entry in contacts {
      let name = "because-\(entry.because?.text ?? entry.name.text)"
      allow(name, [], in: dialogue.id.name)
      allow(name, [], in: "")
    }
    for step in dialogue.outcomes.flatMap(\.steps) {
      allow("step-\(step.name.text)", ["body"], in: dialogue.id.name)
    }
  }

  private var hasBrokenDialogues: Bool {
    draft.broken.contains { $0.hasPrefix(ContentPath.dialogues) }
  }

  func faults(in locale: LocaleDraft) -> [Diagnostic] {
    locale.texts.flatMap { file -> [Diagnostic] in
      let scope = file.isCommon ? "" : file.name
      // What wants the texts may stand in a file that could not be read.
      let isUncertain =
        scope == "" ? hasBrokenDialogues : draft.dialogue(scope).map(draft.isBroken) ?? true
      if isUncertain { return [] }
      return file.messages.flatMap { faults(in: $0, of: file, scope, locale) }
    }
  }

  /// What the program's own texts may be, only the program knows; there the reference decides.
  private func attributes(
    of message: Message, in file: TextFile, _ scope: String, _ locale: LocaleDraft
  ) -> Set<String>? {
    if let known = known[scope]?[message.id.name] { return known }
    guard ["ui", "answers"].contains(file.name) else { return nil }
    guard locale.tag != draft.locales.referenceLocale?.tag else {
      return Set(message.attributes.map(\.id.name))
    }
    return draft.referenceTable?.findCommon(message.id.name)
      .map { Set($0.message.attributes.map(\.id.name)).union(["short"]) }
  }

  private func faults(
    in message: Message, of file: TextFile, _ scope: String, _ locale: LocaleDraft
  ) -> [Diagnostic] {
    guard let known = attributes(of: message, in: file, scope, locale) else {
      return mentioned.contains(message.id.name)
        ? [] : [fault(message.id, "‘\(message.id.name)’", file, scope)]
    }
    return message.attributes.filter { !known.contains($0.id.name) }.map {
      fault($0.id, "‘\(message.id.name).\($0.id.name)’", file, scope, among: known.sorted())
    }
  }

  private func fault(
    _ id: Identifier, _ what: String, _ file: TextFile, _ scope: String,
    among names: [String]? = nil
  ) -> Diagnostic {
    let near = Spelling.nearest(to: id.name, among: names ?? known[scope]?.keys.sorted() ?? [])
    return Rule.unusedText.fault(
      "nothing shows the text \(what)", draft, file.spot(id.span),
      notes: [near.map { "did you mean ‘\($0)’?" } ?? "take it out, or correct its name"])
  }
}
