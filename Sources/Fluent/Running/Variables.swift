/// What a text is given for the variables it names, `$count` and the like.
package struct Variables: Sendable, ExpressibleByDictionaryLiteral {
  package var values: [String: Value]
  /// Whether a name without a value stands for nothing; otherwise it is a fault.
  package let isOpen: Bool

  package init(_ values: [String: Value] = [:], isOpen: Bool = false) {
    self.values = values
    self.isOpen = isOpen
  }

  package init(dictionaryLiteral elements: (String, Value)...) {
    self.init(Dictionary(elements) { first, _ in first })
  }

  package subscript(name: String) -> Value? { values[name] ?? (isOpen ? .nothing : nil) }
}
