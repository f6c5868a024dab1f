extension Parser {
  mutating func parseEntry() throws(SyntaxFault) -> Entry {
    if let furthest, furthest.offset < position { self.furthest = nil }
    let first = source[position]
    if first.isLetter { return .message(try parseMessage()) }
    switch first {
    case Byte.hyphen: return .term(try parseTerm())
    case Byte.hash: return .comment(try parseComment())
    default: throw SyntaxFault(whyNoEntry, at: position)
    }
  }

  private var whyNoEntry: SyntaxFault.Reason {
    switch source[position] {
    case Byte.space: .indentedEntry
    case Byte.tab: .tabIndentation
    case 0xEF where position == 0 && byte(1) == 0xBB && byte(2) == 0xBF: .byteOrderMark
    case Byte.closeBrace: .unopenedBrace
    default: .expectedEntry
    }
  }

  private mutating func parseMessage() throws(SyntaxFault) -> Message {
    let start = position
    let id = try parseIdentifier()
    try parseEquals()
    let afterEquals = position
    let value = parseValue()
    let attributes = parseAttributes()
    guard value != nil || !attributes.isEmpty else {
      throw faultInValue(.expectedMessageValue, at: afterEquals)
    }
    let span = start..<(attributes.last?.span ?? value?.span ?? id.span).upperBound
    try parseEntryEnd()
    return Message(id: id, value: value, attributes: attributes, span: span)
  }

  private mutating func parseTerm() throws(SyntaxFault) -> Term {
    let start = position
    position += 1
    let id = try parseIdentifier()
    try parseEquals()
    let afterEquals = position
    guard let value = parseValue() else {
      throw faultInValue(.expectedTermValue, at: afterEquals)
    }
    let attributes = parseAttributes()
    let span = start..<(attributes.last?.span ?? value.span).upperBound
    try parseEntryEnd()
    return Term(id: id, value: value, attributes: attributes, span: span)
  }

  mutating func parseIdentifier() throws(SyntaxFault) -> Identifier {
    let start = position
    guard byte(position).isLetter else { throw SyntaxFault(.expectedName, at: position) }
    repeat { position += 1 } while byte(position).isNamePart
    return Identifier(text(start..<position), span: start..<position)
  }

  private mutating func parseEquals() throws(SyntaxFault) {
    skipInlineBlank()
    guard byte(position) == Byte.equals else { throw SyntaxFault(.expectedEquals, at: position) }
    position += 1
  }

  private mutating func parseValue() -> Pattern? {
    skipInlineBlank()
    return parsePattern()
  }

  /// A closing brace where a value should be says more than that the value is missing.
  private func faultInValue(_ reason: SyntaxFault.Reason, at offset: Int) -> SyntaxFault {
    byte(position) == Byte.closeBrace
      ? SyntaxFault(.unopenedBrace, at: position) : SyntaxFault(reason, at: offset)
  }

  private mutating func parseEntryEnd() throws(SyntaxFault) {
    guard isLineEnd(position) else { throw SyntaxFault(.unopenedBrace, at: position) }
    position = afterLineEnd(position)
  }

  private mutating func parseAttributes() -> [Attribute] {
    var attributes: [Attribute] = []
    while true {
      let start = position
      guard isLineEnd(position) else { return attributes }
      skipBlank()
      guard byte(position) == Byte.dot else {
        position = start
        return attributes
      }
      do {
        attributes.append(try parseAttribute())
      } catch {
        note(error)
        position = start
        return attributes
      }
    }
  }

  private mutating func parseAttribute() throws(SyntaxFault) -> Attribute {
    let start = position
    position += 1
    let id = try parseIdentifier()
    try parseEquals()
    let afterEquals = position
    guard let value = parseValue() else {
      throw faultInValue(.expectedAttributeValue, at: afterEquals)
    }
    return Attribute(id: id, value: value, span: start..<value.span.upperBound)
  }
}
