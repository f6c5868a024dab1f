import Fluent

extension Rule {
  static let fluentReference: Self = Rule(
    "fluent-reference", summary: "every text that mentions another finds it, and none itself",
    explanation: """
      A text can take in another by its name in braces, such as the name of an organisation. \
      The one that is named here does not exist, or the two take in each other without end, \
      and the reader would see a name in braces. Correct the name, or write the words out.
      """
  ) { draft in
    guard draft.referenceTable != nil else { return [] }
    let search = TextReferences(draft)
    return draft.mentions.flatMap(search.faults) + search.circles
  }
}

private struct TextReferences {
  private let draft: Draft
  /// For each locale the positions of those in which its texts are looked for, its own first.
  private let chains: [[Int]]

  init(_ draft: Draft) {
    self.draft = draft
    chains = draft.locales.all.indices.map(draft.locales.chain)
  }

  func faults(in mention: Mention) -> [Diagnostic] {
    mention.references.compactMap { reference in
      switch reference.subject {
      case .variable, .function: return nil
      case .message(let name, let attribute):
        guard let found = message(name, for: mention) else {
          return unknown("text ‘\(name)’", reference, mention)
        }
        let has = attribute.map { name in found.attributes.contains { $0.id.name == name } }
        return has ?? (found.value != nil)
          ? nil : unknown("text ‘\(name)\(attribute.map { "." + $0 } ?? "")’", reference, mention)
      case .term(let name, let attribute):
        guard let found = term(name, for: mention) else {
          return unknown("term ‘-\(name)’", reference, mention)
        }
        guard let attribute, !found.contains(attribute) else { return nil }
        return unknown("text ‘-\(name).\(attribute)’", reference, mention)
      }
    }
  }

  /// Of the dialogue's own file and the common ones, first in the own language.
  private func message(_ name: String, for mention: Mention) -> Message? {
    for locale in chains[mention.locale] {
      if let found = draft.tables[locale].find(name, in: mention.scope) { return found.message }
    }
    return nil
  }

  private func term(_ name: String, for mention: Mention) -> [String]? {
    for locale in chains[mention.locale] {
      if let found = draft.tables[locale].term(name, in: mention.scope) { return found }
    }
    return nil
  }

  private func unknown(
    _ what: String, _ reference: Reference, _ mention: Mention
  ) -> Diagnostic? {
    let folders = chains[mention.locale].map { draft.locales.all[$0].name.text }
    let mayBeUnread = draft.broken.contains { path in
      path.hasSuffix(".ftl") && folders.contains { path.hasPrefix("\(ContentPath.locales)\($0)/") }
    }
    guard !mayBeUnread else { return nil }
    return Rule.fluentReference.fault(
      "there is no \(what)", draft, mention.file.spot(reference.span),
      notes: ["correct the name, or add it"])
  }

  /// Texts that mention themselves, at once or through others; within one language.
  var circles: [Diagnostic] {
    let mentions = draft.mentions
    var positions: [String: Int] = [:]
    for (position, mention) in mentions.enumerated() {
      positions[key(mention.locale, mention.scope, mention.name)] = position
    }
    let edges = mentions.map { mention in
      mention.references.map { reference -> Int? in
        let name: String
        switch reference.subject {
        case .message(let message, let attribute):
          name = attribute.map { "\(message).\($0)" } ?? message
        case .term(let term, let attribute):
          name = attribute.map { "-\(term).\($0)" } ?? "-\(term)"
        case .variable, .function: return nil
        }
        return positions[key(mention.locale, mention.scope, name)]
          ?? positions[key(mention.locale, nil, name)]
      }
    }
    var search = CircleSearch(edges)
    return search.backEdges().map { node, edge in
      Rule.fluentReference.fault(
        "the text ‘\(mentions[node].name)’ mentions itself here, at once or through others",
        draft, mentions[node].file.spot(mentions[node].references[edge].span),
        notes: ["write the words out"])
    }
  }

  private func key(_ locale: Int, _ scope: String?, _ name: String) -> String {
    "\(locale)/\(scope ?? "")/\(name)"
  }
}
