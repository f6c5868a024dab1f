/// What remains of a typed line when all that is not text has been taken out.
enum TypedText {
  /// Without escape sequences and other controls, and without white space, bidi and zero-width
  /// controls at its ends.
  static func clean(_ text: String) -> String {
    var scalars = Substring(withoutControls(text)).unicodeScalars
    while let first = scalars.first, isPadding(first) { scalars.removeFirst() }
    while let last = scalars.last, isPadding(last) { scalars.removeLast() }
    return String(scalars)
  }

  private static func withoutControls(_ text: String) -> String {
    var rest = text.unicodeScalars[...]
    var kept = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 0x1B: skipSequence(&rest)
      case 0x9B: skipParameters(&rest)
      case 0x09, 0x0A, 0x0D: kept.append(" ")
      case 0...0x1F, 0x7F...0x9F: break
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }

  /// Behind an ESC: a control sequence, a string up to its end, or one character.
  private static func skipSequence(_ rest: inout Substring.UnicodeScalarView) {
    switch rest.popFirst() {
    case "[": skipParameters(&rest)
    case "]", "P", "X", "^", "_": skipString(&rest)
    case "O": _ = rest.popFirst()
    default: break
    }
  }

  /// ECMA-48 5.4: parameter and intermediate bytes, then one final byte.
  private static func skipParameters(_ rest: inout Substring.UnicodeScalarView) {
    while let next = rest.first, 0x20...0x3F ~= next.value { rest.removeFirst() }
    if let last = rest.first, 0x40...0x7E ~= last.value { rest.removeFirst() }
  }

  /// Up to BEL or ST. A string without an end is left where it is: it may hold words of danger.
  private static func skipString(_ rest: inout Substring.UnicodeScalarView) {
    guard let end = rest.firstIndex(where: { $0 == "\u{7}" || $0 == "\u{1B}" || $0 == "\u{9C}" })
    else { return }
    let isTerminator = rest[end] == "\u{1B}"
    rest = rest[rest.index(after: end)...]
    if isTerminator, rest.first == "\\" { rest.removeFirst() }
  }

  private static func isPadding(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x061C, 0xFEFF: true
    default: scalar.properties.isWhitespace
    }
  }
}
