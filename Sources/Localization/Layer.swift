import Fluent

/// The texts of one locale alone, as one of the places where a catalog looks.
struct Layer: Sendable {
  let tag: LanguageTag
  let overlay: LanguageTag?
  let direction: Direction
  /// The language its texts are in for the catalog that holds the layer.
  var language: LanguageTag
  /// The common files.
  let common: Namespace
  /// Each dialogue's own file.
  let scopes: [String: Namespace]

  /// Makes the layer of a locale; `behind` are the locales that lend it terms it lacks.
  init(_ texts: LocaleTexts, over behind: ArraySlice<LocaleTexts>) {
    tag = texts.tag
    overlay = texts.overlay
    direction = texts.direction
    language = texts.tag
    var base = Bundle(for: LocaleData.of(texts.tag))
    for file in ([texts] + behind).flatMap(\.files) where file.scope == nil {
      _ = base.add(Resource(entries: file.resource.entries.filter(\.isTerm)))
    }
    let commonFiles = texts.files.filter { $0.scope == nil }
    common = Namespace(base, commonFiles) { name in
      behind.lazy.flatMap(\.files).filter { $0.scope == nil }.message(name)
    }
    var scopes: [String: Namespace] = [:]
    for (scope, files) in Dictionary(grouping: texts.files, by: \.scope) {
      guard let scope else { continue }
      scopes[scope] = Namespace(base, files) { [common] name in
        let others = behind.lazy.flatMap(\.files)
        return common.bundle.message(name)
          ?? others.filter { $0.scope == scope }.message(name)
          ?? others.filter { $0.scope == nil }.message(name)
      }
    }
    self.scopes = scopes
  }

  init(
    tag: LanguageTag, overlay: LanguageTag?, direction: Direction, common: Namespace,
    scopes: [String: Namespace]
  ) {
    self.tag = tag
    self.overlay = overlay
    self.direction = direction
    language = tag
    self.common = common
    self.scopes = scopes
  }

  /// A text of one of the layer's namespaces in words, if it has it.
  func text(_ key: TextKey, in namespace: Namespace?, _ arguments: Variables) -> Text? {
    namespace?.format(key, arguments).map {
      Text(string: $0.text, language: language, direction: direction, faults: $0.faults)
    }
  }
}

/// Messages that may refer to each other by name.
struct Namespace: Sendable {
  private(set) var bundle: Bundle
  /// Messages that are here only because another one refers to them.
  private var borrowed: Set<String> = []

  /// Adds files to a bundle of terms, and what their texts refer to but do not have.
  init(_ base: Bundle, _ files: [LocaleTexts.File], lend: (String) -> Message?) {
    bundle = base
    for file in files { _ = bundle.add(file.resource) }
    var unchecked = files.flatMap(\.resource.messages).filter(\.refersToSomething)
    while let message = unchecked.popLast() {
      for case .message(let name, _) in message.references.lazy.map(\.subject) {
        guard bundle.message(name) == nil, let lent = lend(name) else { continue }
        _ = bundle.add(Resource(entries: [.message(lent)]))
        borrowed.insert(name)
        unchecked.append(lent)
      }
    }
  }

  /// Texts that lie in a file; `language` speaks as the language does.
  init(_ part: PackedLocale.Part, _ language: Bundle, terms: PackedEntries) {
    bundle = language.with(part.entries, terms: terms)
    borrowed = Set(part.borrowed)
  }

  /// The same with all texts read.
  var read: Namespace {
    var namespace = self
    namespace.bundle = bundle.read
    return namespace
  }

  /// As it lies in a file, without the terms that the common texts have as well.
  func packed(scope: String?, without common: Namespace?) -> PackedLocale.Part {
    PackedLocale.Part(
      scope: scope, entries: bundle.packed(without: common?.bundle), borrowed: borrowed.sorted())
  }

  func format(_ key: TextKey, _ arguments: Variables) -> Formatted? {
    guard !borrowed.contains(key.message) else { return nil }
    return bundle.format(key.message, attribute: key.attribute, arguments: arguments)
  }

  func has(_ key: TextKey) -> Bool {
    !borrowed.contains(key.message) && bundle.has(key.message, attribute: key.attribute)
  }
}

extension Bundle {
  /// A bundle without messages that speaks as a language does.
  init(for data: LocaleData) {
    let functions = LocaleFunction.all.map { function in
      (
        function.name,
        { @Sendable positional, named in function.call(positional, named, data) } as Value.Function
      )
    }
    self.init(
      functions: Dictionary(functions) { first, _ in first },
      useIsolates: true,
      pluralCategory: { number in
        guard let operands = PluralOperands(number.literal) else { return "other" }
        return (number.isOrdinal ? data.ordinal : data.cardinal).category(of: operands).rawValue
      },
      formatNumber: { data.number($0.literal) ?? $0.literal })
  }
}

extension Message {
  /// Whether any of its texts is more than plain words.
  fileprivate var refersToSomething: Bool {
    value.map { $0.plainText == nil } == true || attributes.contains { $0.value.plainText == nil }
  }
}

extension Entry {
  fileprivate var isTerm: Bool {
    if case .term = self { true } else { false }
  }
}

extension Sequence<LocaleTexts.File> {
  fileprivate func message(_ name: String) -> Message? {
    for file in self {
      for case .message(let message) in file.resource.entries where message.id.name == name {
        return message
      }
    }
    return nil
  }
}
