extension Parser {
  /// Reads a number and returns it as written.
  mutating func parseNumber() throws(SyntaxFault) -> String {
    let start = position
    if byte(position) == Byte.hyphen { position += 1 }
    try parseDigits()
    if byte(position) == Byte.dot {
      position += 1
      try parseDigits()
    }
    return text(start..<position)
  }

  private mutating func parseDigits() throws(SyntaxFault) {
    guard byte(position).isDigit else { throw SyntaxFault(.expectedDigit, at: position) }
    repeat { position += 1 } while byte(position).isDigit
  }

  /// Reads a string and returns what is between its quotes, escapes untouched.
  mutating func parseString() throws(SyntaxFault) -> String {
    position += 1
    let start = position
    while position < end {
      switch source[position] {
      case Byte.quote:
        position += 1
        return text(start..<position - 1)
      case Byte.lineFeed: throw SyntaxFault(.unclosedString, at: lineContentEnd(start))
      case Byte.backslash: try parseEscape()
      default: position += 1
      }
    }
    throw SyntaxFault(.unclosedString, at: position)
  }

  private mutating func parseEscape() throws(SyntaxFault) {
    let start = position
    let digits: Int
    switch byte(start + 1) {
    case Byte.backslash, Byte.quote: digits = 0
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 6
    default: throw SyntaxFault(.unknownEscape, at: start)
    }
    position += 2
    for _ in 0..<digits {
      guard byte(position).isHexDigit else { throw SyntaxFault(.expectedHexDigits, at: start) }
      position += 1
    }
  }
}
