/// Puts one pattern into words and keeps account of faults and limits.
struct Resolver {
  let bundle: Bundle
  var faults: [Fault] = []
  /// The texts we are inside of, outermost first.
  var path: [String] = []
  var depth = 0
  var steps = 0
  var written = 0
  /// Set when a limit is reached; nothing is written or resolved any more.
  var isExhausted = false

  /// What differs between the message itself and what it refers to.
  struct Scope {
    var arguments: Variables
    /// Inside a term only its own arguments exist, and each of them may be left out.
    var isTerm = false
    /// Whether values are isolated; not where text is compared or given to a function.
    var isolates: Bool
  }

  init(bundle: Bundle) {
    self.bundle = bundle
  }

  mutating func format(_ pattern: Pattern, path: String, arguments: Variables) -> String {
    self.path.append(path)
    var output = ""
    write(pattern, in: scope(of: pattern, arguments), to: &output)
    return output
  }

  /// A value that is the whole text has no neighbours to be kept from.
  func scope(of pattern: Pattern, _ arguments: Variables) -> Scope {
    Scope(arguments: arguments, isolates: bundle.useIsolates && !pattern.isSingleValue)
  }

  mutating func write(_ pattern: Pattern, in scope: Scope, to output: inout String) {
    guard goDeeper() else { return }
    defer { depth -= 1 }
    for element in pattern.elements {
      if isExhausted { return }
      switch element {
      case .text(let text): append(text, to: &output)
      case .placeable(let placeable):
        steps += 1
        if steps > Limits.steps { return exhaust(.tooManySteps) }
        write(placeable.expression, in: scope, to: &output)
      }
    }
  }

  mutating func append(_ text: String, to output: inout String) {
    if isExhausted { return }
    written += text.utf8.count
    if written > Limits.output { return exhaust(.tooLong) }
    output += text
  }

  mutating func exhaust(_ fault: Fault) {
    if !isExhausted { faults.append(fault) }
    isExhausted = true
  }

  /// Counts a level; says no, and stops everything, when there are too many.
  mutating func goDeeper() -> Bool {
    if isExhausted { return false }
    guard depth < Limits.resolution else {
      exhaust(.tooDeep)
      return false
    }
    depth += 1
    return true
  }

  mutating func write(
    _ expression: Expression, in scope: Scope, to output: inout String
  ) {
    guard goDeeper() else { return }
    defer { depth -= 1 }
    switch expression {
    case .literal(.string(let raw)): append(raw.unescaped, to: &output)
    case .placeable(let inner): write(inner.expression, in: scope, to: &output)
    case .select(let select):
      let variant = choose(from: select, in: scope)
      if !isExhausted { write(variant.value, in: scope, to: &output) }
    case .message(let id, let attribute):
      writeMessage(id, attribute, in: scope, to: &output)
    case .term(let id, let attribute, let arguments):
      writeTerm(id, attribute, arguments, in: scope, to: &output)
    case .literal(.number), .variable, .function:
      if let value = evaluate(expression, in: scope) {
        write(value, in: scope, to: &output)
      } else {
        append(expression.fallback, to: &output)
      }
    }
  }

  private mutating func write(_ value: Value, in scope: Scope, to output: inout String) {
    let text = value.display(number: bundle.formatNumber)
    guard scope.isolates && !text.isEmpty else { return append(text, to: &output) }
    append((value.isLeftToRight ? "\u{2066}" : "\u{2068}") + text + "\u{2069}", to: &output)
  }
}

extension Pattern {
  /// Whether the pattern is one value and nothing else; a reference has neighbours inside it.
  fileprivate var isSingleValue: Bool {
    guard elements.count == 1, case .placeable(var placeable) = elements[0] else { return false }
    while case .placeable(let inner) = placeable.expression { placeable = inner }
    switch placeable.expression {
    case .literal, .variable, .function: return true
    case .message, .term, .select, .placeable: return false
    }
  }
}
