extension String {
  /// The content of a string literal with its escapes replaced.
  ///
  /// A code point that cannot stand alone in text, such as half a surrogate pair, becomes U+FFFD.
  package var unescaped: String {
    guard utf8.contains(Byte.backslash) else { return self }
    var result = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let kind = rest.popFirst() else {
        result.append(scalar)
        continue
      }
      guard kind == "u" || kind == "U" else {
        result.append(kind)
        continue
      }
      let digits = rest.prefix(kind == "u" ? 4 : 6)
      rest = rest[digits.endIndex...]
      result.append(UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
    }
    return String(result)
  }
}
