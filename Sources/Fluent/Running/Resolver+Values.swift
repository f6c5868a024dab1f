extension Resolver {
  /// The value of an expression, or nil, with a fault, if it has none.
  mutating func evaluate(_ expression: Expression, in scope: Scope) -> Value? {
    guard goDeeper() else { return nil }
    defer { depth -= 1 }
    switch expression {
    case .literal(let literal): return Value(literal)
    case .variable(let id):
      if let value = scope.arguments[id.name] { return value }
      if !scope.isTerm { faults.append(.unknownVariable(id.name)) }
      return nil
    case .function(let id, let arguments): return call(id.name, arguments, in: scope)
    case .placeable(let inner): return evaluate(inner.expression, in: scope)
    case .select(let select): return text(of: choose(from: select, in: scope).value, in: scope)
    case .message(let id, let attribute):
      return resolved { resolver, output in
        resolver.writeMessage(id, attribute, in: scope.bare, to: &output)
      }
    case .term(let id, let attribute, let arguments):
      return resolved { resolver, output in
        resolver.writeTerm(id, attribute, arguments, in: scope.bare, to: &output)
      }
    }
  }

  private mutating func text(of pattern: Pattern, in scope: Scope) -> Value? {
    resolved { resolver, output in resolver.write(pattern, in: scope.bare, to: &output) }
  }

  /// The text that `write` makes, or nil if something in it is at fault.
  private mutating func resolved(
    _ write: (inout Resolver, inout String) -> Void
  ) -> Value? {
    let before = faults.count
    var output = ""
    write(&self, &output)
    return faults.count == before ? .text(output) : nil
  }

  private mutating func call(
    _ name: String, _ arguments: CallArguments, in scope: Scope
  ) -> Value? {
    guard let function = bundle.functions[name] else {
      faults.append(.unknownFunction(name))
      return nil
    }
    var positional: [Value] = []
    for argument in arguments.positional {
      steps += 1
      if steps > Limits.steps { exhaust(.tooManySteps) }
      guard let value = evaluate(argument, in: scope) else { return nil }
      positional.append(value)
    }
    let named = arguments.named.map { ($0.name.name, Value($0.value)) }
    guard let value = function(positional, Dictionary(named) { first, _ in first }) else {
      faults.append(.refusedArguments(name))
      return nil
    }
    return value
  }

  /// The variant for the selector's value: the first whose key fits, else the default.
  mutating func choose(from select: SelectExpression, in scope: Scope) -> Variant {
    let fallback = select.variants[select.defaultIndex]
    switch evaluate(select.selector, in: scope) {
    case .text(let text)?, .leftToRight(let text)?:
      return select.variants.first { variant in
        if case .name(let id) = variant.key { id.name == text } else { false }
      } ?? fallback
    case .number(let number)?:
      let category = bundle.pluralCategory(number)
      return select.variants.first { variant in
        switch variant.key {
        case .name(let id): id.name == category
        case .number(let literal): NumberValue(literal)?.isSame(as: number) ?? false
        }
      } ?? fallback
    default: return fallback
    }
  }
}

extension Resolver.Scope {
  /// The same scope without isolates.
  fileprivate var bare: Resolver.Scope {
    var scope = self
    scope.isolates = false
    return scope
  }
}

extension Value {
  /// The value of a constant.
  init(_ literal: Literal) {
    switch literal {
    case .string(let raw): self = .text(raw.unescaped)
    case .number(let digits): self = NumberValue(digits).map(Value.number) ?? .text(digits)
    }
  }
}
