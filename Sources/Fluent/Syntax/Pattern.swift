/// The text of a message, term, attribute or variant, with indentation already taken out.
package struct Pattern: Equatable, Sendable {
  package var elements: [PatternElement]
  /// From the first byte of content to the last, without blanks around it.
  package var span: Range<Int>

  package init(_ elements: [PatternElement], span: Range<Int> = 0..<0) {
    self.elements = elements
    self.span = span
  }

  /// The text if there is nothing to resolve in it.
  package var plainText: String? {
    guard elements.count == 1, case .text(let text) = elements[0] else { return nil }
    return text
  }
}

/// A stretch of text or something to be replaced.
package enum PatternElement: Equatable, Sendable {
  case text(String)
  case placeable(Placeable)
}

/// An expression in braces.
package struct Placeable: Equatable, Sendable {
  package var expression: Expression
  /// Both braces included.
  package var span: Range<Int>

  package init(_ expression: Expression, span: Range<Int> = 0..<0) {
    self.expression = expression
    self.span = span
  }
}
