/// A text with a name that the program can ask for; it has a value, attributes or both.
package struct Message: Equatable, Sendable {
  package var id: Identifier
  package var value: Pattern?
  package var attributes: [Attribute]
  /// The `#` comment directly above.
  package var comment: Comment?
  /// From the first byte of the name to the end of the last pattern.
  package var span: Range<Int>

  package init(
    id: Identifier, value: Pattern?, attributes: [Attribute] = [], comment: Comment? = nil,
    span: Range<Int> = 0..<0
  ) {
    self.id = id
    self.value = value
    self.attributes = attributes
    self.comment = comment
    self.span = span
  }
}

/// A text that only other texts can refer to; written with a leading `-` that is not in its name.
package struct Term: Equatable, Sendable {
  package var id: Identifier
  package var value: Pattern
  package var attributes: [Attribute]
  /// The `#` comment directly above.
  package var comment: Comment?
  /// From the `-` to the end of the last pattern.
  package var span: Range<Int>

  package init(
    id: Identifier, value: Pattern, attributes: [Attribute] = [], comment: Comment? = nil,
    span: Range<Int> = 0..<0
  ) {
    self.id = id
    self.value = value
    self.attributes = attributes
    self.comment = comment
    self.span = span
  }
}

/// A further text of a message or term, written `.name = …`.
package struct Attribute: Equatable, Sendable {
  package var id: Identifier
  package var value: Pattern
  /// From the `.` to the end of the pattern.
  package var span: Range<Int>

  package init(id: Identifier, value: Pattern, span: Range<Int> = 0..<0) {
    self.id = id
    self.value = value
    self.span = span
  }
}

/// A name as written, without `$`, `-` or `.`.
package struct Identifier: Equatable, Sendable {
  package var name: String
  package var span: Range<Int>

  package init(_ name: String, span: Range<Int> = 0..<0) {
    self.name = name
    self.span = span
  }
}

/// Lines of remarks of one kind.
package struct Comment: Equatable, Sendable {
  /// What a comment is about; the raw value is the number of `#`.
  package enum Level: Int, Sendable {
    case entry = 1
    case group = 2
    case resource = 3
  }

  package var level: Level
  /// The lines without their `#`, joined by line feeds.
  package var text: String
  package var span: Range<Int>

  package init(level: Level, text: String, span: Range<Int> = 0..<0) {
    self.level = level
    self.text = text
    self.span = span
  }
}
