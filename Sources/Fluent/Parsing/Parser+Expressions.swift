extension Parser {
  mutating func parseInlineExpression() throws(SyntaxFault) -> Expression {
    let first = byte(position)
    if first.isLetter { return try parseMessageOrFunction() }
    if first.isDigit { return .literal(.number(try parseNumber())) }
    switch first {
    case Byte.dollar:
      position += 1
      return .variable(try parseIdentifier())
    case Byte.quote: return .literal(.string(try parseString()))
    case Byte.openBrace: return .placeable(try parsePlaceable())
    case Byte.hyphen:
      if byte(position + 1).isLetter { return try parseTermReference() }
      return .literal(.number(try parseNumber()))
    default: throw SyntaxFault(.expectedExpression, at: position)
    }
  }

  private mutating func parseMessageOrFunction() throws(SyntaxFault) -> Expression {
    let id = try parseIdentifier()
    if let arguments = try parseArguments(of: id) {
      return .function(id, arguments: arguments)
    }
    return .message(id, attribute: try parseAccessor())
  }

  private mutating func parseTermReference() throws(SyntaxFault) -> Expression {
    position += 1
    let id = try parseIdentifier()
    let attribute = try parseAccessor()
    return .term(id, attribute: attribute, arguments: try parseArguments(of: nil))
  }

  private mutating func parseAccessor() throws(SyntaxFault) -> Identifier? {
    guard byte(position) == Byte.dot else { return nil }
    position += 1
    return try parseIdentifier()
  }

  /// Reads arguments if an opening parenthesis comes next; only names in capitals may be called.
  private mutating func parseArguments(
    of function: Identifier?
  ) throws(SyntaxFault) -> CallArguments? {
    let start = position
    skipBlank()
    guard byte(position) == Byte.openParenthesis else {
      position = start
      return nil
    }
    if let function, function.name.utf8.contains(where: { $0.isLetter && $0 & 0x20 != 0 }) {
      throw SyntaxFault(.lowerCaseFunction, at: function.span.lowerBound)
    }
    try enter()
    defer { depth -= 1 }
    position += 1
    return try parseArgumentList()
  }

  private mutating func parseArgumentList() throws(SyntaxFault) -> CallArguments {
    var arguments = CallArguments()
    skipBlank()
    while byte(position) != Byte.closeParenthesis {
      let start = position
      if let named = try parseNamedArgument() {
        if arguments.named.contains(where: { $0.name.name == named.name.name }) {
          throw SyntaxFault(.repeatedArgument, at: start)
        }
        arguments.named.append(named)
      } else {
        let argument = try parseInlineExpression()
        guard arguments.named.isEmpty else { throw SyntaxFault(.positionalAfterNamed, at: start) }
        arguments.positional.append(argument)
      }
      skipInlineBlank()
      let expected = position
      skipBlank()
      if byte(position) == Byte.comma {
        position += 1
        skipBlank()
      } else if byte(position) != Byte.closeParenthesis {
        throw SyntaxFault(.expectedArgumentEnd, at: expected)
      }
    }
    position += 1
    return arguments
  }

  private mutating func parseNamedArgument() throws(SyntaxFault) -> NamedArgument? {
    guard byte(position).isLetter else { return nil }
    let start = position
    let name = try parseIdentifier()
    skipBlank()
    guard byte(position) == Byte.colon else {
      position = start
      return nil
    }
    position += 1
    skipBlank()
    let first = byte(position)
    if first == Byte.quote { return NamedArgument(name: name, value: .string(try parseString())) }
    guard first.isDigit || first == Byte.hyphen && byte(position + 1).isDigit else {
      throw SyntaxFault(.expectedLiteral, at: position)
    }
    return NamedArgument(name: name, value: .number(try parseNumber()))
  }
}
