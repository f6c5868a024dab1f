package import Fluent

/// The catalog of one locale as it lies in a file: its own texts, and where it looks further.
package struct PackedLocale: Sendable {
  /// Texts that may refer to each other by name.
  package struct Part: Sendable {
    /// The dialogue whose texts these are; nil for the common ones.
    package let scope: String?
    package let entries: PackedEntries
    /// Messages that are there only because others refer to them.
    package let borrowed: [String]

    /// Texts, with the names of those that are not the locale's own.
    package init(scope: String?, entries: PackedEntries, borrowed: [String]) {
      self.scope = scope
      self.entries = entries
      self.borrowed = borrowed
    }
  }

  package let tag: LanguageTag
  /// What the language is called in itself.
  package let name: String
  package let direction: Direction
  package let overlay: LanguageTag?
  /// The languages in which texts are looked for, its own first.
  package let chain: [LanguageTag]
  package let common: Part
  package let scopes: [Part]

  /// The parts of a catalog; without its own language in `chain` it would have no texts.
  package init(
    tag: LanguageTag, name: String, direction: Direction, overlay: LanguageTag?,
    chain: [LanguageTag], common: Part, scopes: [Part]
  ) {
    self.tag = tag
    self.name = name
    self.direction = direction
    self.overlay = overlay
    self.chain = chain
    self.common = common
    self.scopes = scopes
  }
}

extension Catalog {
  /// What is needed to have the same catalog again; nil for one without any layer.
  package var packed: PackedLocale? { layers.first?.packed(name: name, chain: languages) }

  /// The catalogs of all locales, in their order.
  package static func all(of locales: [PackedLocale]) -> [Catalog] {
    let layers = locales.map(Layer.init)
    return locales.map { locale in
      let own = locale.chain.compactMap { tag in layers.first { $0.tag == tag } }
      return Catalog(
        language: locale.tag, name: locale.name, direction: locale.direction, layers: own)
    }
  }

  /// The same catalogs with all texts read beforehand: for those who ask often.
  package static func read(_ catalogs: [Catalog]) -> [Catalog] {
    var read: [LanguageTag: Layer] = [:]
    for layer in catalogs.flatMap(\.layers) where read[layer.tag] == nil {
      read[layer.tag] = layer.read
    }
    return catalogs.map { catalog in
      Catalog(
        language: catalog.language, name: catalog.name, direction: catalog.direction,
        layers: catalog.layers.compactMap { read[$0.tag] })
    }
  }
}

extension Layer {
  fileprivate init(_ locale: PackedLocale) {
    let language = Bundle(for: LocaleData.of(locale.tag))
    let terms = locale.common.entries
    self.init(
      tag: locale.tag, overlay: locale.overlay, direction: locale.direction,
      common: Namespace(locale.common, language, terms: terms),
      scopes: Dictionary(
        locale.scopes.map { ($0.scope ?? "", Namespace($0, language, terms: terms)) }
      ) { first, _ in first })
  }

  fileprivate func packed(name: String, chain: [LanguageTag]) -> PackedLocale {
    PackedLocale(
      tag: tag, name: name, direction: direction, overlay: overlay, chain: chain,
      common: common.packed(scope: nil, without: nil),
      scopes: scopes.sorted { $0.key < $1.key }
        .map { $1.packed(scope: $0, without: common) })
  }

  fileprivate var read: Layer {
    Layer(
      tag: tag, overlay: overlay, direction: direction, common: common.read,
      scopes: scopes.mapValues(\.read))
  }
}
