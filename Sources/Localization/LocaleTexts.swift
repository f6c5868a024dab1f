package import Fluent

/// Everything one locale brings along: what `locales.yaml` says of it, and its files of texts.
package struct LocaleTexts: Sendable {
  /// One file `<stem>.ftl` of the locale's folder.
  package struct File: Sendable {
    package let stem: String
    package let resource: Resource

    package init(stem: String, resource: Resource) {
      self.stem = stem
      self.resource = resource
    }

    /// The dialogue whose texts these are; nothing for a file that all dialogues share.
    package var scope: String? { LocaleTexts.commonFiles.contains(stem) ? nil : stem }
  }

  package let tag: LanguageTag
  /// What the language is called in itself.
  package let name: String
  package let direction: Direction
  /// The locale of which this one changes some texts only; what it leaves out is its own as well.
  package let overlay: LanguageTag?
  /// Where texts come from that are missing, in this order; the reference need not be named.
  package let fallbacks: [LanguageTag]
  package let files: [File]

  package init(
    tag: LanguageTag, name: String, direction: Direction, overlay: LanguageTag? = nil,
    fallbacks: [LanguageTag] = [], files: [File]
  ) {
    self.tag = tag
    self.name = name
    self.direction = direction
    self.overlay = overlay
    self.fallbacks = fallbacks
    self.files = files
  }

  /// The stems of the files whose messages are one namespace; all others belong to a dialogue.
  package static let commonFiles: Set<String> = [
    "terms", "ui", "answers", "contacts", "shared", "steps", "sayings", "reasons",
  ]
}

extension [LocaleTexts] {
  /// The locales in which a text for `tag` is looked for: the overlay, the locale under it, its
  /// fallbacks and theirs, at last the reference; none twice.
  package func chain(of tag: LanguageTag, reference: LanguageTag) -> [LocaleTexts] {
    var chain: [LocaleTexts] = []
    func add(_ tag: LanguageTag) {
      guard !chain.contains(where: { $0.tag == tag }), let texts = first(where: { $0.tag == tag })
      else { return }
      chain.append(texts)
      if let overlay = texts.overlay { add(overlay) }
      for fallback in texts.fallbacks { add(fallback) }
    }
    add(tag)
    add(reference)
    return chain
  }
}
