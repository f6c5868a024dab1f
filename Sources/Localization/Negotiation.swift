/// Picks the locale in which somebody is served.
package struct Negotiation: Sendable {
  /// A locale that has texts, and the languages it stands in for.
  package struct Served: Hashable, Sendable {
    package let tag: LanguageTag
    /// Other languages whose readers are content with this one, as `bs` serves `hr`.
    package let serves: [LanguageTag]

    package init(_ tag: LanguageTag, serves: [LanguageTag] = []) {
      self.tag = tag
      self.serves = serves
    }
  }

  /// The locale chosen.
  package struct Match: Hashable, Sendable {
    package let tag: LanguageTag
    /// A language was asked for and none of those asked for is served.
    package let isFallback: Bool

    package init(_ tag: LanguageTag, isFallback: Bool = false) {
      self.tag = tag
      self.isFallback = isFallback
    }
  }

  private let served: [Served]
  private let reference: LanguageTag

  /// A negotiation over `served`; `reference` is what remains when nothing fits.
  package init(_ served: [Served], reference: LanguageTag) {
    self.served = served
    self.reference = reference
  }

  /// The locale for one tag, or the reference as a fallback.
  ///
  /// Tried in this order: the tag itself; the same language, script and variants; the same
  /// language and script; a locale that serves the tag. Other subtags are passed over.
  package func match(_ tag: LanguageTag) -> Match {
    find(tag).map { Match($0) } ?? Match(reference, isFallback: true)
  }

  /// The locale for the first tag of several that is served.
  package func match(_ tags: [LanguageTag]) -> Match {
    for tag in tags {
      if let found = find(tag) { return Match(found) }
    }
    return Match(reference, isFallback: !tags.isEmpty)
  }

  /// The locale that environment variables ask for.
  ///
  /// `values` are those of `LOTSEN_LANGUAGE`, `LANGUAGE`, `LC_ALL`, `LC_MESSAGES` and `LANG` in
  /// this order, each a list between colons. `C`, `POSIX` and nothing at all mean the reference;
  /// what is no tag is passed over, and so is a language that is not served if another follows.
  package func match(environment values: [String?]) -> Match {
    var asked = false
    for name in values.compactMap({ $0 }).flatMap({ $0.split(separator: ":") }) {
      switch LanguageTag.posix(String(name)) {
      case .tag(let tag)?:
        if let found = find(tag) { return Match(found) }
        asked = true
      case LanguageTag.POSIXName.none?:
        return Match(reference, isFallback: asked)
      case nil: break
      }
    }
    return Match(reference, isFallback: asked)
  }

  private func find(_ tag: LanguageTag) -> LanguageTag? {
    if served.contains(where: { $0.tag == tag }) { return tag }
    let related = served.map(\.tag).filter { $0.isWritten(like: tag) }
    return best(of: related.filter { $0.variants == tag.variants }, for: tag)
      ?? best(of: related.filter(\.variants.isEmpty), for: tag)
      ?? related.first
      ?? served.first { $0.serves.contains { $0.isWritten(like: tag) } }?.tag
  }

  /// The one with the same region, then one without, then the first.
  private func best(of tags: [LanguageTag], for wanted: LanguageTag) -> LanguageTag? {
    tags.first { $0.region == wanted.region } ?? tags.first { $0.region == nil } ?? tags.first
  }
}

extension LanguageTag {
  /// Whether this is the same language in the same script.
  fileprivate func isWritten(like other: LanguageTag) -> Bool {
    !language.isEmpty && language == other.language && likelyScript == other.likelyScript
  }
}
