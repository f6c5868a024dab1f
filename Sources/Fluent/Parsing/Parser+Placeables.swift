extension Parser {
  mutating func parsePlaceable() throws(SyntaxFault) -> Placeable {
    let start = position
    try enter()
    defer { depth -= 1 }
    position += 1
    skipBlank()
    let selectorStart = position
    var expression = try parseInlineExpression()
    let expressionEnd = position
    skipBlank()
    if byte(position) == Byte.hyphen && byte(position + 1) == Byte.greater {
      try checkSelector(expression, at: selectorStart)
      expression = .select(try parseSelect(on: expression))
    } else {
      position = expressionEnd
      if case .term(_, _?, _) = expression {
        throw SyntaxFault(.termAttributeInText, at: selectorStart)
      }
    }
    try parseClosing(Byte.closeBrace, orThrow: .expectedClosingBrace)
    return Placeable(expression, span: start..<position)
  }

  /// Goes one level deeper or throws at the brace or parenthesis that is one too many.
  mutating func enter() throws(SyntaxFault) {
    guard depth < Limits.nesting else { throw SyntaxFault(.nestedTooDeep, at: position) }
    depth += 1
  }

  /// Reads blanks and a closing sign; a missing one is reported on the line where it is missing.
  mutating func parseClosing(
    _ sign: UInt8, orThrow reason: SyntaxFault.Reason
  ) throws(SyntaxFault) {
    skipInlineBlank()
    let expected = position
    skipBlank()
    guard byte(position) == sign else { throw SyntaxFault(reason, at: expected) }
    position += 1
  }

  private func checkSelector(_ selector: Expression, at offset: Int) throws(SyntaxFault) {
    switch selector {
    case .message: throw SyntaxFault(.messageAsSelector, at: offset)
    case .term(_, nil, _): throw SyntaxFault(.termAsSelector, at: offset)
    case .placeable, .select: throw SyntaxFault(.placeableAsSelector, at: offset)
    case .literal, .variable, .function, .term: break
    }
  }

  private mutating func parseSelect(
    on selector: Expression
  ) throws(SyntaxFault) -> SelectExpression {
    let arrow = position
    position += 2
    skipInlineBlank()
    guard isLineEnd(position) else { throw SyntaxFault(.expectedBreakAfterArrow, at: position) }
    var variants: [Variant] = []
    var defaultIndex: Int?
    while isLineEnd(position), position < end {
      let lineEnd = position
      skipBlank()
      let isDefault = byte(position) == Byte.asterisk
      guard isDefault || byte(position) == Byte.openBracket else {
        position = lineEnd
        break
      }
      if isDefault {
        guard defaultIndex == nil else { throw SyntaxFault(.secondDefaultVariant, at: position) }
        defaultIndex = variants.count
      }
      variants.append(try parseVariant())
    }
    guard let defaultIndex else { throw SyntaxFault(.expectedDefaultVariant, at: arrow) }
    guard isLineEnd(position) else { throw SyntaxFault(.expectedBreakAfterVariants, at: position) }
    return SelectExpression(selector: selector, variants: variants, defaultIndex: defaultIndex)
  }

  private mutating func parseVariant() throws(SyntaxFault) -> Variant {
    let start = position
    if byte(position) == Byte.asterisk { position += 1 }
    guard byte(position) == Byte.openBracket else {
      throw SyntaxFault(.expectedVariantKey, at: position)
    }
    position += 1
    skipBlank()
    let isNumber = byte(position).isDigit || byte(position) == Byte.hyphen
    let key: Variant.Key =
      isNumber ? .number(try parseNumber()) : .name(try parseIdentifier())
    try parseClosing(Byte.closeBracket, orThrow: .expectedKeyEnd)
    let afterKey = position
    skipInlineBlank()
    guard let value = parsePattern() else { throw SyntaxFault(.expectedVariantValue, at: afterKey) }
    return Variant(key: key, value: value, span: start..<value.span.upperBound)
  }
}
