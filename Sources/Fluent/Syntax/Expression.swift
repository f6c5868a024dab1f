/// What can stand in a placeable.
package indirect enum Expression: Equatable, Sendable {
  case literal(Literal)
  case variable(Identifier)
  case message(Identifier, attribute: Identifier?)
  case term(Identifier, attribute: Identifier?, arguments: CallArguments?)
  case function(Identifier, arguments: CallArguments)
  case placeable(Placeable)
  case select(SelectExpression)
}

/// A constant, exactly as written.
package enum Literal: Equatable, Sendable {
  /// What is between the quotes, escapes not yet replaced.
  case string(String)
  /// Sign, digits and fraction.
  case number(String)
}

/// A choice between variants by the value of a selector.
package struct SelectExpression: Equatable, Sendable {
  package let selector: Expression
  package let variants: [Variant]
  /// The place in `variants` of the one marked with `*`.
  package let defaultIndex: Int

  /// Makes a choice; `defaultIndex` must be a place in `variants`.
  package init(selector: Expression, variants: [Variant], defaultIndex: Int) {
    precondition(variants.indices.contains(defaultIndex), "a select needs its default variant")
    self.selector = selector
    self.variants = variants
    self.defaultIndex = defaultIndex
  }
}

/// One text of a select expression.
package struct Variant: Equatable, Sendable {
  /// What the selector is compared with.
  package enum Key: Equatable, Sendable {
    case name(Identifier)
    /// The number as written.
    case number(String)
  }

  package var key: Key
  package var value: Pattern
  /// From `[` or `*` to the end of the pattern.
  package var span: Range<Int>

  package init(key: Key, value: Pattern, span: Range<Int> = 0..<0) {
    self.key = key
    self.value = value
    self.span = span
  }
}

/// What is given to a function or a term.
package struct CallArguments: Equatable, Sendable {
  package var positional: [Expression]
  package var named: [NamedArgument]

  package init(positional: [Expression] = [], named: [NamedArgument] = []) {
    self.positional = positional
    self.named = named
  }
}

/// An argument with a name, whose value is always a constant.
package struct NamedArgument: Equatable, Sendable {
  package var name: Identifier
  package var value: Literal

  package init(name: Identifier, value: Literal) {
    self.name = name
    self.value = value
  }
}
