import Fluent

extension Rule {
  static let duplicateID: Self = Rule(
    "duplicate-id",
    summary: "no two nodes of a dialogue, choices of a question or texts share a name",
    explanation: """
      Two things have the same name, and whoever refers to that name gets only one of them. \
      With texts this happens when a passage was copied and not renamed. Keep one of the two, \
      or give one a name of its own.
      """
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
    draft.tables.flatMap(\.repeated).map { found in
      twice("there are two texts ‘\(found.message.id.name)’", found.file, found.message.id, draft)
    } + draft.locales.all.flatMap(\.texts).flatMap { parts(of: $0, draft) }
      + draft.locales.all.flatMap { terms(of: $0, draft) }
  }

  private static func twice(
    _ message: String, _ file: TextFile, _ id: Identifier, _ draft: Draft
  ) -> Diagnostic {
    duplicateID.fault(
      message, draft, file.spot(id.span),
      notes: ["keep one of them; all files but those of dialogues share their names"])
  }

  /// The attributes of one message.
  private static func parts(of file: TextFile, _ draft: Draft) -> [Diagnostic] {
    file.messages.filter { $0.attributes.count > 1 }.flatMap { message -> [Diagnostic] in
      var seen: Set<String> = []
      return message.attributes.filter { !seen.insert($0.id.name).inserted }.map { attribute in
        duplicateID.fault(
          "‘\(message.id.name)’ has two texts ‘.\(attribute.id.name)’", draft,
          file.spot(attribute.id.span), notes: ["keep one of them"])
      }
    }
  }

  private static func terms(of locale: LocaleDraft, _ draft: Draft) -> [Diagnostic] {
    var seen: Set<String> = []
    return locale.texts.flatMap { file in
      file.resource.terms.compactMap { term in
        let scope = file.isCommon ? "" : "\(file.name)/"
        return seen.insert(scope + term.id.name).inserted
          ? nil : twice("there are two terms ‘-\(term.id.name)’", file, term.id, draft)
      }
    }
  }
}
