package import Fluent

/// All texts in one language, each missing one replaced from the languages behind it.
package struct Catalog: Sendable {
  /// The language of the catalog.
  package let language: LanguageTag
  /// What the language is called in itself.
  package let name: String
  package let direction: Direction
  /// What the language does with numbers, lists and dates.
  package let data: LocaleData
  let layers: [Layer]

  /// The languages in which texts are looked for, its own first.
  package var languages: [LanguageTag] { layers.map(\.tag) }

  /// The catalogs of all locales, in their order.
  package static func all(of locales: [LocaleTexts], reference: LanguageTag) -> [Catalog] {
    let layers = locales.map {
      Layer($0, over: locales.chain(of: $0.tag, reference: reference).dropFirst())
    }
    return locales.map { locale in
      let chain = locales.chain(of: locale.tag, reference: reference)
      let own = chain.compactMap { part in layers.first { $0.tag == part.tag } }
      return Catalog(
        language: locale.tag, name: locale.name, direction: locale.direction, layers: own)
    }
  }

  /// The catalog of one locale; the texts of no other are touched but those behind it.
  ///
  /// Nothing if `locales` has no such locale.
  package init?(for tag: LanguageTag, in locales: [LocaleTexts], reference: LanguageTag) {
    let chain = locales.chain(of: tag, reference: reference)
    guard let own = chain.first, own.tag == tag else { return nil }
    let layers = chain.map {
      Layer($0, over: locales.chain(of: $0.tag, reference: reference).dropFirst())
    }
    self.init(language: own.tag, name: own.name, direction: own.direction, layers: layers)
  }

  init(language: LanguageTag, name: String, direction: Direction, layers: [Layer]) {
    self.language = language
    self.name = name
    self.direction = direction
    data = LocaleData.of(language)
    // What an overlay leaves as it is under it is its own text, in its own language.
    var isOwn = true
    self.layers = layers.enumerated().map { place, layer in
      var layer = layer
      isOwn = place == 0 || isOwn && layers[place - 1].overlay == layer.tag
      layer.language = isOwn ? language : layer.tag
      return layer
    }
  }

  /// A text in words; nothing if no language has it.
  ///
  /// With a scope, the dialogue's file is looked at in all languages before the common files: they
  /// may have another text of this name. `language` of the text says where it was found.
  package func text(_ key: TextKey, arguments: Variables = [:]) -> Text? {
    if let scope = key.scope {
      for layer in layers {
        if let text = layer.text(key, in: layer.scopes[scope], arguments) { return text }
      }
    }
    for layer in layers {
      if let text = layer.text(key, in: layer.common, arguments) { return text }
    }
    return nil
  }

  /// The language that has a text, without putting it into words.
  package func language(of key: TextKey) -> LanguageTag? { place(of: key)?.layer.language }

  /// A text as far as it can be put into words without the variables that are open; nothing if
  /// that cannot be done (see `Bundle.pieces`) or no language has it.
  package func openText(
    _ key: TextKey, arguments: Variables, isOpen: (String) -> Bool
  ) -> OpenText? {
    guard let (layer, namespace) = place(of: key) else { return nil }
    return namespace.bundle.pieces(
      key.message, attribute: key.attribute, arguments: arguments, isOpen: isOpen
    ).map { OpenText(pieces: $0, language: layer.language, direction: layer.direction) }
  }

  private func place(of key: TextKey) -> (layer: Layer, namespace: Namespace)? {
    let scoped = layers.lazy.compactMap { layer in
      key.scope.flatMap { layer.scopes[$0] }.map { (layer: layer, namespace: $0) }
    }
    return scoped.first { $0.namespace.has(key) }
      ?? layers.first { $0.common.has(key) }.map { ($0, $0.common) }
  }
}

extension Catalog {
  /// The name of a month from 1 to 12, as it stands alone.
  package func monthName(_ month: Int) -> String {
    (1...12).contains(month) ? data.monthNames[month - 1] : ""
  }

  /// The name of a day of the week from 1 (Monday) to 7, as it stands alone.
  package func weekdayName(_ weekday: Int) -> String {
    (1...7).contains(weekday) ? data.weekdayNames[weekday - 1] : ""
  }

  /// What a language is called in this one; its tag where nobody knows.
  package func languageName(_ tag: String) -> String {
    LanguageTag(tag).flatMap(data.name(of:)) ?? tag
  }
}
