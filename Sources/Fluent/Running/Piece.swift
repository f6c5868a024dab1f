/// A stretch of a text that was put into words before all of its variables were known.
package enum Piece: Equatable, Sendable {
  case text(String)
  /// What a variable selects by name, once it is known to be a text or nothing.
  case select(variable: String, variants: [String: [Piece]], otherwise: [Piece])
}

extension Bundle {
  /// Puts a message or one of its attributes into words as far as that can be done without the
  /// variables that are open and not given.
  ///
  /// Nil if there is no such text, or if it wants an open variable for more than to select by it,
  /// or if anything in any of its variants is at fault.
  package func pieces(
    _ id: String, attribute: String? = nil, arguments: Variables, isOpen: (String) -> Bool
  ) -> [Piece]? {
    guard let pattern = pattern(id, attribute: attribute) else { return nil }
    var resolver = Resolver(bundle: self)
    resolver.path.append(Resolver.join(id, attribute))
    var pieces: [Piece] = []
    let scope = resolver.scope(of: pattern, arguments)
    resolver.add(pattern, in: scope, isOpen: isOpen, to: &pieces)
    return resolver.faults.isEmpty ? pieces : nil
  }
}

extension Resolver {
  fileprivate mutating func add(
    _ pattern: Pattern, in scope: Scope, isOpen: (String) -> Bool, to pieces: inout [Piece]
  ) {
    guard goDeeper() else { return }
    defer { depth -= 1 }
    for element in pattern.elements where !isExhausted {
      switch element {
      case .text(let text): addText(to: &pieces) { $0.append(text, to: &$1) }
      case .placeable(let placeable):
        steps += 1
        if steps > Limits.steps { return exhaust(.tooManySteps) }
        add(placeable.expression, in: scope, isOpen: isOpen, to: &pieces)
      }
    }
  }

  private mutating func add(
    _ expression: Expression, in scope: Scope, isOpen: (String) -> Bool, to pieces: inout [Piece]
  ) {
    guard goDeeper() else { return }
    defer { depth -= 1 }
    switch expression {
    case .placeable(let inner): add(inner.expression, in: scope, isOpen: isOpen, to: &pieces)
    case .select(let select):
      if case .variable(let id) = select.selector, isOpen(id.name), !scope.isTerm,
        scope.arguments[id.name] == nil
      {
        pieces.append(self.select(id.name, select, in: scope, isOpen: isOpen))
      } else {
        let variant = choose(from: select, in: scope)
        add(variant.value, in: scope, isOpen: isOpen, to: &pieces)
      }
    case .message(let id, let attribute):
      let name = Self.join(id, attribute)
      guard let pattern = bundle.pattern(id.name, attribute: attribute?.name),
        !path.contains(name)
      else { return faults.append(.unknownMessage(name)) }
      path.append(name)
      add(pattern, in: scope, isOpen: isOpen, to: &pieces)
      path.removeLast()
    case .literal, .variable, .function, .term:
      addText(to: &pieces) { $0.write(expression, in: scope, to: &$1) }
    }
  }

  private mutating func select(
    _ variable: String, _ select: SelectExpression, in scope: Scope, isOpen: (String) -> Bool
  ) -> Piece {
    let variants = select.variants.map { variant in
      var pieces: [Piece] = []
      add(variant.value, in: scope, isOpen: isOpen, to: &pieces)
      return (key: variant.key, pieces: pieces)
    }
    // A text is never a number, so the keys that are numbers fit none.
    let named = variants.compactMap { variant in
      if case .name(let id) = variant.key { (id.name, variant.pieces) } else { nil }
    }
    return .select(
      variable: variable, variants: Dictionary(named) { first, _ in first },
      otherwise: variants[select.defaultIndex].pieces)
  }

  /// Adds to the text at the end, so that no two texts follow each other.
  private mutating func addText(
    to pieces: inout [Piece], _ write: (inout Resolver, inout String) -> Void
  ) {
    var text = ""
    if case .text(let last)? = pieces.last {
      text = last
      pieces.removeLast()
    }
    write(&self, &text)
    pieces.append(.text(text))
  }
}
