/// A mention, inside a text, of something that must be defined elsewhere.
package struct Reference: Equatable, Sendable {
  /// What is mentioned; names come without `$`, `-` and `.`.
  package enum Subject: Hashable, Sendable {
    case variable(String)
    case function(String)
    case message(String, attribute: String?)
    case term(String, attribute: String?)
  }

  package var subject: Subject
  /// The bytes of the name, with that of the attribute if there is one.
  package var span: Range<Int>
}

extension Pattern {
  /// Everything the pattern mentions, in the order of the file, repetitions included.
  package var references: [Reference] {
    var found: [Reference] = []
    collect(into: &found)
    return found
  }

  private func collect(into found: inout [Reference]) {
    for case .placeable(let placeable) in elements {
      Self.collect(placeable.expression, into: &found)
    }
  }

  private static func collect(_ expression: Expression, into found: inout [Reference]) {
    switch expression {
    case .literal: break
    case .variable(let id): found.append(Reference(subject: .variable(id.name), span: id.span))
    case .message(let id, let attribute):
      found.append(
        Reference(
          subject: .message(id.name, attribute: attribute?.name), span: join(id, attribute)))
    case .term(let id, let attribute, let arguments):
      found.append(
        Reference(subject: .term(id.name, attribute: attribute?.name), span: join(id, attribute)))
      for argument in arguments?.positional ?? [] { collect(argument, into: &found) }
    case .function(let id, let arguments):
      found.append(Reference(subject: .function(id.name), span: id.span))
      for argument in arguments.positional { collect(argument, into: &found) }
    case .placeable(let inner): collect(inner.expression, into: &found)
    case .select(let select):
      collect(select.selector, into: &found)
      for variant in select.variants { variant.value.collect(into: &found) }
    }
  }

  private static func join(_ id: Identifier, _ attribute: Identifier?) -> Range<Int> {
    id.span.lowerBound..<(attribute ?? id).span.upperBound
  }
}

extension Message {
  /// Everything the value and then the attributes mention.
  package var references: [Reference] {
    (value?.references ?? []) + attributes.flatMap(\.value.references)
  }
}

extension Term {
  /// Everything the value and then the attributes mention.
  package var references: [Reference] {
    value.references + attributes.flatMap(\.value.references)
  }
}
