extension ReadingPass {
  /// Reads `true`, `false` or `null`, whose first letter is known.
  mutating func word(
    _ word: String, _ kind: Token.Kind, _ bytes: Span<UInt8>
  ) throws(JSON.Fault) {
    let start = position
    for letter in word.utf8 {
      guard position < bytes.count, bytes[position] == letter else { throw syntaxFault() }
      position += 1
    }
    tape.append(Token(kind, start: start, end: position, next: tape.count + 1))
  }

  /// Reads a number literal (RFC 8259, section 6) without asking for its value.
  mutating func number(_ bytes: Span<UInt8>) throws(JSON.Fault) {
    let start = position
    let isWellFormed = skipNumber(bytes)
    if position - start > limits.number { throw JSON.Fault(.number, at: start) }
    guard isWellFormed else { throw syntaxFault() }
    tape.append(Token(.number, start: start, end: position, next: tape.count + 1))
  }

  /// Goes behind a number; false if it stands before a byte that does not fit.
  private mutating func skipNumber(_ bytes: Span<UInt8>) -> Bool {
    skip(UInt8(ascii: "-"), bytes)
    if skip(UInt8(ascii: "0"), bytes) {
      // `01` is one bad number, not a number and something behind it.
      if position < bytes.count, Self.isDigit(bytes[position]) { return false }
    } else if !skipDigits(bytes) {
      return false
    }
    if skip(UInt8(ascii: "."), bytes), !skipDigits(bytes) { return false }
    if skip(UInt8(ascii: "e"), bytes) || skip(UInt8(ascii: "E"), bytes) {
      if !skip(UInt8(ascii: "+"), bytes) { skip(UInt8(ascii: "-"), bytes) }
      return skipDigits(bytes)
    }
    return true
  }

  @discardableResult
  private mutating func skip(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipDigits(_ bytes: Span<UInt8>) -> Bool {
    let start = position
    while position < bytes.count, Self.isDigit(bytes[position]) { position += 1 }
    return position > start
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Reads a string from quote to quote.
  mutating func string(_ bytes: Span<UInt8>, isName: Bool = false) throws(JSON.Fault) {
    let start = position + 1
    var at = PlainText.end(in: bytes, from: start)
    // How many bytes shorter the string is without escapes.
    var saved = 0
    var fault = JSON.Fault(.syntax, at: bytes.count)
    scan: while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        if at - start - saved > limits.string { break scan }
        let next = isName ? 0 : tape.count + 1
        tape.append(Token(.string, start: start, end: at, next: next, escaped: saved > 0))
        position = at + 1
        return
      } else if byte == UInt8(ascii: "\\") {
        switch Self.escape(bytes, at: at) {
        case .lengths(let source, let decoded):
          at = PlainText.end(in: bytes, from: at + source)
          saved += source - decoded
        case .fault(let found):
          fault = found
          break scan
        }
      } else if byte < 0x20 {
        fault = JSON.Fault(.syntax, at: at)
        break scan
      } else if byte < 0x80 {
        at = PlainText.end(in: bytes, from: at + 1)
      } else {
        let length = Encoding.sequenceLength(in: bytes, at: at)
        if length == 0 {
          fault = JSON.Fault(.utf8, at: at)
          break scan
        }
        at = PlainText.end(in: bytes, from: at + length)
      }
    }
    // The limit was passed before the other fault was met.
    if at - start - saved > limits.string { fault = JSON.Fault(.tooLong, at: start - 1) }
    throw fault
  }

  /// An escape as written and as meant, in bytes, or what is wrong with it.
  private enum Escape {
    case lengths(source: Int, decoded: Int)
    case fault(JSON.Fault)
  }

  private static func escape(_ bytes: Span<UInt8>, at start: Int) -> Escape {
    guard start + 1 < bytes.count else { return .fault(JSON.Fault(.syntax, at: bytes.count)) }
    let letter = bytes[start + 1]
    guard letter == UInt8(ascii: "u") else {
      return Unescaped.meaning(of: letter) == nil
        ? .fault(JSON.Fault(.syntax, at: start + 1)) : .lengths(source: 2, decoded: 1)
    }
    guard let unit = Hexadecimal.four(in: bytes, at: start + 2, end: bytes.count) else {
      return .fault(JSON.Fault(.syntax, at: firstNonDigit(bytes, from: start + 2)))
    }
    switch unit {
    case ..<0x80: return .lengths(source: 6, decoded: 1)
    case ..<0x800: return .lengths(source: 6, decoded: 2)
    case 0xD800...0xDFFF: break
    default: return .lengths(source: 6, decoded: 3)
    }
    let next = start + 6
    guard Surrogate.isHigh(unit), next + 1 < bytes.count, bytes[next] == UInt8(ascii: "\\"),
      bytes[next + 1] == UInt8(ascii: "u"),
      let low = Hexadecimal.four(in: bytes, at: next + 2, end: bytes.count), Surrogate.isLow(low)
    else { return .fault(JSON.Fault(.loneSurrogate, at: start)) }
    return .lengths(source: 12, decoded: 4)
  }

  private static func firstNonDigit(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.count, Hexadecimal.digit(bytes[at]) != nil { at += 1 }
    return at
  }
}
