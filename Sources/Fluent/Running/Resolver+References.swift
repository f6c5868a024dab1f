extension Resolver {
  mutating func writeMessage(
    _ id: Identifier, _ attribute: Identifier?, in scope: Scope, to output: inout String
  ) {
    let name = Self.join(id, attribute)
    guard let pattern = bundle.pattern(id.name, attribute: attribute?.name) else {
      faults.append(.unknownMessage(name))
      return append("{\(name)}", to: &output)
    }
    enter(name, pattern, in: scope, to: &output)
  }

  mutating func writeTerm(
    _ id: Identifier, _ attribute: Identifier?, _ arguments: CallArguments?, in scope: Scope,
    to output: inout String
  ) {
    let name = Self.join(id, attribute)
    guard let pattern = bundle.termPattern(id.name, attribute: attribute?.name) else {
      faults.append(.unknownTerm(name))
      return append("{-\(name)}", to: &output)
    }
    // Terms take no positional arguments, so those are not even resolved.
    let named = (arguments?.named ?? []).map { ($0.name.name, Value($0.value)) }
    let inner = Scope(
      arguments: Variables(Dictionary(named) { first, _ in first }), isTerm: true,
      isolates: scope.isolates)
    enter("-" + name, pattern, in: inner, to: &output)
  }

  private mutating func enter(
    _ name: String, _ pattern: Pattern, in scope: Scope, to output: inout String
  ) {
    guard !path.contains(name) else {
      faults.append(.cycle(name))
      return append("{\(name)}", to: &output)
    }
    path.append(name)
    write(pattern, in: scope, to: &output)
    path.removeLast()
  }

  static func join(_ id: Identifier, _ attribute: Identifier?) -> String {
    join(id.name, attribute?.name)
  }

  /// The name of a text among others.
  static func join(_ id: String, _ attribute: String?) -> String {
    attribute.map { id + "." + $0 } ?? id
  }
}

extension Expression {
  /// What is shown where the expression cannot be resolved.
  var fallback: String {
    switch self {
    case .variable(let id): "{$\(id.name)}"
    case .function(let id, _): "{\(id.name)()}"
    case .message(let id, let attribute): "{\(Resolver.join(id, attribute))}"
    case .term(let id, let attribute, _): "{-\(Resolver.join(id, attribute))}"
    case .literal, .placeable, .select: "{}"
    }
  }
}
