extension JSON {
  /// The text of a string, unescaped.
  package var string: String? {
    guard token.kind == .string else { return nil }
    guard token.isEscaped else { return String(decoding: bytes[token.range], as: UTF8.self) }
    return String(decoding: unescaped, as: UTF8.self)
  }

  /// The UTF-8 of a string, unescaped; without escapes it is a part of the text, not a copy.
  package var utf8: ArraySlice<UInt8>? {
    guard token.kind == .string else { return nil }
    return token.isEscaped ? unescaped[...] : bytes[token.range]
  }

  private var unescaped: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(token.range.count)
    var text = Unescaped(token)
    while let byte = text.next(in: bytes.span) { result.append(byte) }
    return result
  }

  /// Whether the value is a string with exactly these bytes, unescaped; makes no string.
  ///
  /// Composed and decomposed forms differ here, as they do in names.
  package func isString(_ expected: String) -> Bool {
    let token = token
    // Most are told apart by their lengths.
    guard token.kind == .string, token.mayHave(length: expected.utf8.count) else {
      return false
    }
    return Self.hasText(token, expected.utf8.span, in: bytes.span)
  }

  static func hasText(
    _ token: Token, _ expected: Span<UInt8>, in bytes: Span<UInt8>
  ) -> Bool {
    guard token.isEscaped else {
      let start = Int(token.start)
      guard token.length == expected.count else { return false }
      var at = 0
      while at < expected.count {
        if expected[at] != bytes[start + at] { return false }
        at += 1
      }
      return true
    }
    var text = Unescaped(token)
    for at in expected.indices where text.next(in: bytes) != expected[at] { return false }
    return text.next(in: bytes) == nil
  }
}
