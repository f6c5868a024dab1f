package import Fluent

/// The name of a text.
package struct TextKey: Hashable, Sendable {
  /// The dialogue in whose file it is looked for first; nothing for the common files alone.
  package let scope: String?
  package let message: String
  /// Nothing for the value of the message.
  package let attribute: String?

  package init(scope: String? = nil, message: String, attribute: String? = nil) {
    self.scope = scope
    self.message = message
    self.attribute = attribute
  }
}

/// Words in one language.
package struct Text: Hashable, Sendable {
  package let string: String
  /// Not always the language asked for: a missing text comes from another.
  package let language: LanguageTag
  package let direction: Direction
  /// What could not be resolved; `string` has a fallback in its place.
  package let faults: [Fault]

  package init(
    string: String, language: LanguageTag, direction: Direction, faults: [Fault] = []
  ) {
    self.string = string
    self.language = language
    self.direction = direction
    self.faults = faults
  }
}

/// Words in one language some of which are still to be selected.
package struct OpenText: Equatable, Sendable {
  package let pieces: [Piece]
  package let language: LanguageTag
  package let direction: Direction
}
