/// The messages and terms of one language, ready to be put into words.
///
/// A value: adding a resource to a copy leaves the original as it is.
package struct Bundle: Sendable {
  let functions: [String: Value.Function]
  let useIsolates: Bool
  let pluralCategory: @Sendable (NumberValue) -> String
  let formatNumber: @Sendable (NumberValue) -> String
  private(set) var messages: [String: Message] = [:]
  private(set) var terms: [String: Term] = [:]
  /// The names of all messages in the order in which they were added.
  package private(set) var messageIDs: [String] = []

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

  /// Adds all messages and terms whose names are still free; returns those that were not.
  ///
  /// What came first stays. Junk and comments are passed over.
  package mutating func add(_ resource: Resource) -> [Duplicate] {
    var duplicates: [Duplicate] = []
    for entry in resource.entries {
      switch entry {
      case .message(let message):
        duplicates += Duplicate.all(in: message.attributes, of: message.id.name)
        if messages[message.id.name] == nil {
          messages[message.id.name] = message
          messageIDs.append(message.id.name)
        } else {
          duplicates.append(Duplicate(name: message.id.name, span: message.id.span))
        }
      case .term(let term):
        duplicates += Duplicate.all(in: term.attributes, of: "-" + term.id.name)
        if terms[term.id.name] == nil {
          terms[term.id.name] = term
        } else {
          duplicates.append(Duplicate(name: "-" + term.id.name, span: term.id.span))
        }
      case .comment, .junk: break
      }
    }
    return duplicates
  }

  /// Puts a message or one of its attributes into words; nil if there is no such text.
  ///
  /// Never fails otherwise: what cannot be resolved shows as `{$name}` and is among the faults.
  package func format(
    _ id: String, attribute: String? = nil, arguments: [String: Value] = [:]
  ) -> Formatted? {
    guard let pattern = pattern(id, attribute: attribute) else { return nil }
    if let text = pattern.plainText { return Formatted(text: text) }
    var resolver = Resolver(bundle: self)
    let path = attribute.map { "\(id).\($0)" } ?? id
    let text = resolver.format(pattern, path: path, arguments: arguments)
    return Formatted(text: text, faults: resolver.faults)
  }

  /// Whether a message has a value, or the named attribute.
  package func has(_ id: String, attribute: String? = nil) -> Bool {
    pattern(id, attribute: attribute) != nil
  }

  /// The message as it was read.
  package func message(_ id: String) -> Message? { messages[id] }

  /// The term as it was read; its name is without `-`.
  package func term(_ id: String) -> Term? { terms[id] }

  func pattern(_ id: String, attribute: String?) -> Pattern? {
    guard let message = messages[id] else { return nil }
    guard let attribute else { return message.value }
    return message.attributes.pattern(attribute)
  }

  func termPattern(_ id: String, attribute: String?) -> Pattern? {
    guard let term = terms[id] else { return nil }
    guard let attribute else { return term.value }
    return term.attributes.pattern(attribute)
  }
}

/// A message, term or attribute whose name was taken before.
package struct Duplicate: Equatable, Sendable {
  /// `message`, `-term`, `message.attribute` or `-term.attribute`.
  package var name: String
  /// The bytes of the second name, in the resource that was added.
  package var span: Range<Int>

  fileprivate static func all(in attributes: [Attribute], of owner: String) -> [Duplicate] {
    guard attributes.count > 1 else { return [] }
    var seen: Set<String> = []
    return attributes.filter { !seen.insert($0.id.name).inserted }
      .map { Duplicate(name: "\(owner).\($0.id.name)", span: $0.id.span) }
  }
}

extension [Attribute] {
  /// The text of the first attribute with this name.
  fileprivate func pattern(_ name: String) -> Pattern? {
    first { $0.id.name == name }?.value
  }
}
