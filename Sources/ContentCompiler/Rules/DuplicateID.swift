import Fluent

extension Rule {
  static let duplicateID: Self = Rule(
    "duplicate-id",
    summary: "no two nodes of a dialogue, choices of a question or texts share a name"
  ) { draft in
    draft.scopes.flatMap { nodes($0, draft) + choices($0, draft) } + texts(draft)
  }

  private static func nodes(_ dialogue: DialogueDraft, _ draft: Draft) -> [Diagnostic] {
    let names = dialogue.questions.map(\.name) + dialogue.outcomes.map(\.name)
    return repeated(names).map { name in
      duplicateID.fault(
        "‘\(name.text)’ is the name of a question and of an outcome", draft, name.spot,
        notes: ["give one of them another name"])
    }
  }

  private static func choices(_ dialogue: DialogueDraft, _ draft: Draft) -> [Diagnostic] {
    dialogue.questions.flatMap { question in
      repeated(question.choices.map(\.name)).map { name in
        duplicateID.fault(
          "the question ‘\(question.name.text)’ has the choice ‘\(name.text)’ twice", draft,
          name.spot, notes: ["keep one of them"])
      }
    }
  }

  /// All names but the first of each.
  private static func repeated(_ names: [Written]) -> [Written] {
    var seen: Set<String> = []
    return names.filter { !seen.insert($0.text).inserted }
  }

  /// A dialogue's file is a namespace, and so are all other files of a locale together.
  private static func texts(_ draft: Draft) -> [Diagnostic] {
    draft.locales.all.flatMap { locale -> [Diagnostic] in
      var common: Set<String> = []
      return locale.texts.flatMap { file -> [Diagnostic] in
        var own: Set<String> = []
        if file.isCommon { own = common }
        let faults = texts(of: file, seen: &own, draft)
        if file.isCommon { common = own }
        return faults
      }
    }
  }

  private static func texts(
    of file: TextFile, seen: inout Set<String>, _ draft: Draft
  ) -> [Diagnostic] {
    let names =
      file.messages.map { ($0.id.name, $0.id.span, $0.attributes) }
      + file.resource.terms.map { ("-\($0.id.name)", $0.id.span, $0.attributes) }
    return names.flatMap { name, span, attributes -> [Diagnostic] in
      var faults: [Diagnostic] = []
      if !seen.insert(name).inserted {
        faults.append(
          duplicateID.fault(
            "there are two texts ‘\(name)’", draft, file.spot(span),
            notes: ["keep one of them; all files but those of dialogues share their names"]))
      }
      var known: Set<String> = []
      for attribute in attributes where !known.insert(attribute.id.name).inserted {
        faults.append(
          duplicateID.fault(
            "‘\(name)’ has two texts ‘.\(attribute.id.name)’", draft,
            file.spot(attribute.id.span), notes: ["keep one of them"]))
      }
      return faults
    }
  }
}
