/// The messages and terms of one language, ready to be put into words.
///
/// A value: adding a resource to a copy leaves the original as it is.
package struct Bundle: Sendable {
  let functions: [String: Value.Function]
  let useIsolates: Bool
  let pluralCategory: @Sendable (NumberValue) -> String
  let formatNumber: @Sendable (NumberValue) -> String
  private var texts: Texts = .read(ReadEntries())

  private enum Texts {
    case read(ReadEntries)
    /// Terms that are not among the entries are looked for in the second block.
    case packed(PackedEntries, terms: PackedEntries)
  }

  /// Makes a bundle without messages.
  ///
  /// - Parameters:
  ///   - functions: what texts may call, by name; `NUMBER` exists unless it is replaced here.
  ///   - useIsolates: whether values stand between FSI (or LRI) and PDI, as mixed directions need.
  ///   - pluralCategory: the CLDR category of a number; ordinal if the number says so.
  ///   - formatNumber: how numbers are shown.
  package init(
    functions: [String: Value.Function] = [:],
    useIsolates: Bool = true,
    pluralCategory: @escaping @Sendable (NumberValue) -> String = { _ in "other" },
    formatNumber: @escaping @Sendable (NumberValue) -> String = { $0.literal }
  ) {
    self.functions = ["NUMBER": NumberValue.function].merging(functions) { $1 }
    self.useIsolates = useIsolates
    self.pluralCategory = pluralCategory
    self.formatNumber = formatNumber
  }

  /// The names of all messages in the order in which they were added.
  package var messageIDs: [String] { entries.messageIDs }

  /// Adds all messages and terms whose names are still free; returns those that were not.
  ///
  /// What came first stays. Junk and comments are passed over.
  package mutating func add(_ resource: Resource) -> [Duplicate] {
    var entries = entries
    // Let go, so that it is not copied.
    texts = .read(ReadEntries())
    defer { texts = .read(entries) }
    return entries.add(resource)
  }

  /// Puts a message or one of its attributes into words; nil if there is no such text.
  ///
  /// Never fails otherwise: what cannot be resolved shows as `{$name}` and is among the faults.
  package func format(
    _ id: String, attribute: String? = nil, arguments: Variables = [:]
  ) -> Formatted? {
    guard let pattern = pattern(id, attribute: attribute) else { return nil }
    if let text = pattern.plainText { return Formatted(text: text) }
    var resolver = Resolver(bundle: self)
    let path = Resolver.join(id, attribute)
    let text = resolver.format(pattern, path: path, arguments: arguments)
    return Formatted(text: text, faults: resolver.faults)
  }

  /// Whether a message has a value, or the named attribute.
  package func has(_ id: String, attribute: String? = nil) -> Bool {
    pattern(id, attribute: attribute) != nil
  }

  /// The message as it was read.
  package func message(_ id: String) -> Message? {
    switch texts {
    case .read(let entries): entries.messages[id]
    case .packed(let entries, _): entries.message(id)
    }
  }

  /// The term as it was read; its name is without `-`.
  package func term(_ id: String) -> Term? {
    switch texts {
    case .read(let entries): entries.terms[id]
    case .packed(let entries, let terms): entries.term(id) ?? terms.term(id)
    }
  }

  func pattern(_ id: String, attribute: String?) -> Pattern? {
    guard let message = message(id) else { return nil }
    guard let attribute else { return message.value }
    return message.attributes.pattern(attribute)
  }

  func termPattern(_ id: String, attribute: String?) -> Pattern? {
    guard let term = term(id) else { return nil }
    guard let attribute else { return term.value }
    return term.attributes.pattern(attribute)
  }
}

extension Bundle {
  /// The same bundle with other texts, which are read each time they are asked for.
  ///
  /// - Parameter terms: where terms are found that are not among the entries.
  package func with(_ entries: PackedEntries, terms: PackedEntries) -> Bundle {
    var bundle = self
    bundle.texts = .packed(entries, terms: terms)
    return bundle
  }

  /// The same bundle with all texts read: for those who ask often.
  package var read: Bundle {
    var bundle = self
    bundle.texts = .read(entries)
    return bundle
  }

  /// All messages and terms as text, without the terms of another bundle.
  package func packed(without other: Bundle? = nil) -> PackedEntries {
    let entries = entries
    let known = other?.entries.terms ?? [:]
    return PackedEntries(
      messages: Array(entries.messages.values),
      terms: entries.terms.values.filter { known[$0.id.name] == nil })
  }

  private var entries: ReadEntries {
    switch texts {
    case .read(let entries): return entries
    case .packed(let packed, let terms):
      var entries = ReadEntries()
      _ = entries.add(packed.resource)
      _ = entries.add(Resource(entries: terms.resource.terms.map(Entry.term)))
      return entries
    }
  }
}

extension [Attribute] {
  /// The text of the first attribute with this name.
  fileprivate func pattern(_ name: String) -> Pattern? {
    first { $0.id.name == name }?.value
  }
}
