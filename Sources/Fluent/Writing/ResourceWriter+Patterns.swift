extension ResourceWriter {
  /// Writes a pattern behind `=` or `]`; its own lines begin with `indent` blanks.
  mutating func write(_ pattern: Pattern, indent: Int) {
    var isLineStart = pattern.wantsOwnLines
    if isLineStart { endLine() } else { output += " " }
    for (index, element) in pattern.elements.enumerated() {
      switch element {
      case .placeable(let placeable):
        if isLineStart { pad(indent) }
        isLineStart = false
        write(placeable, indent: indent)
      case .text(let text):
        for (number, line) in Self.lines(of: text).enumerated() {
          if number > 0 {
            endLine()
            isLineStart = true
          }
          guard !line.isEmpty else { continue }
          if isLineStart { pad(indent) }
          let mayBeginSpecial = !isLineStart || (index == 0 && number == 0)
          isLineStart = false
          write(line, mayBeginSpecial: mayBeginSpecial)
        }
      }
    }
  }

  /// Writes text in which braces and, at a line start, `.`, `*` and `[` need quotes.
  private mutating func write(_ line: String, mayBeginSpecial: Bool) {
    var rest = Substring(line)
    if !mayBeginSpecial, let first = rest.unicodeScalars.first, Pattern.isSpecial(first) {
      output += "{\"\(first)\"}"
      rest.unicodeScalars.removeFirst()
    }
    for scalar in rest.unicodeScalars {
      if scalar == "{" || scalar == "}" {
        output += "{\"\(scalar)\"}"
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
  }

  private mutating func write(_ placeable: Placeable, indent: Int) {
    switch placeable.expression {
    case .placeable(let inner):
      output += "{"
      write(inner, indent: indent)
      output += "}"
    case .select(let select):
      output += "{ "
      write(select, indent: indent)
      output += "}"
    case let expression:
      output += "{ "
      write(expression, indent: indent)
      output += " }"
    }
  }

  private mutating func write(_ select: SelectExpression, indent: Int) {
    write(select.selector, indent: indent)
    output += " ->"
    for (index, variant) in select.variants.enumerated() {
      endLine()
      pad(indent + 3)
      output += index == select.defaultIndex ? "*[" : " ["
      switch variant.key {
      case .name(let id): output += id.name
      case .number(let number): output += number
      }
      output += "]"
      write(variant.value, indent: indent + 8)
    }
    endLine()
    pad(indent)
  }

  private mutating func write(_ expression: Expression, indent: Int) {
    switch expression {
    case .literal(let literal): write(literal)
    case .variable(let id): output += "$" + id.name
    case .message(let id, let attribute):
      output += id.name
      if let attribute { output += "." + attribute.name }
    case .term(let id, let attribute, let arguments):
      output += "-" + id.name
      if let attribute { output += "." + attribute.name }
      if let arguments { write(arguments, indent: indent) }
    case .function(let id, let arguments):
      output += id.name
      write(arguments, indent: indent)
    case .placeable(let inner): write(inner, indent: indent)
    case .select(let select): write(select, indent: indent)
    }
  }

  private mutating func write(_ arguments: CallArguments, indent: Int) {
    output += "("
    var isFirst = true
    for argument in arguments.positional {
      if !isFirst { output += ", " }
      isFirst = false
      write(argument, indent: indent)
    }
    for argument in arguments.named {
      if !isFirst { output += ", " }
      isFirst = false
      output += argument.name.name + ": "
      write(argument.value)
    }
    output += ")"
  }

  private mutating func write(_ literal: Literal) {
    switch literal {
    case .string(let raw): output += "\"" + raw + "\""
    case .number(let number): output += number
    }
  }
}

extension Pattern {
  /// Whether the pattern begins on the line after the `=`.
  ///
  /// Several lines look better so, and a first line with more blanks than the others can only be
  /// written so; text that begins with a special sign can only stay on the line of the `=`.
  fileprivate var wantsOwnLines: Bool {
    if case .text(let text)? = elements.first, let first = text.unicodeScalars.first,
      Self.isSpecial(first)
    {
      return false
    }
    return elements.contains { element in
      switch element {
      case .text(let text): text.utf8.contains(Byte.lineFeed)
      case .placeable(let placeable):
        if case .select = placeable.expression { true } else { false }
      }
    }
  }

  fileprivate static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "*" || scalar == "["
  }
}
