/// Walks over a string that has been read and gives its bytes without escapes.
///
/// The bytes are passed at each step, since a span cannot be stored.
struct Unescaped {
  private var at: Int
  private let end: Int
  /// Bytes of a scalar not yet given, the next one lowest.
  private var waiting: UInt32 = 0

  init(_ token: Token) {
    at = Int(token.start)
    end = Int(token.end)
  }

  mutating func next(in bytes: Span<UInt8>) -> UInt8? {
    if waiting != 0 { return takeWaiting() }
    guard at < end else { return nil }
    let byte = bytes[at]
    guard byte == UInt8(ascii: "\\") else {
      at += 1
      return byte
    }
    let letter = bytes[at + 1]
    guard letter == UInt8(ascii: "u") else {
      at += 2
      return Self.meaning(of: letter)
    }
    return encode(takeScalar(in: bytes))
  }

  private mutating func takeWaiting() -> UInt8 {
    let byte = UInt8(truncatingIfNeeded: waiting)
    waiting >>= 8
    return byte
  }

  private mutating func takeScalar(in bytes: Span<UInt8>) -> UInt32 {
    let high = Hexadecimal.four(in: bytes, at: at + 2, end: end) ?? 0
    at += 6
    guard Surrogate.isHigh(high) else { return high }
    let low = Hexadecimal.four(in: bytes, at: at + 2, end: end) ?? 0
    at += 6
    return Surrogate.scalar(high, low)
  }

  /// Gives the first byte of the scalar in UTF-8 and keeps the others.
  private mutating func encode(_ scalar: UInt32) -> UInt8 {
    func tail(_ shift: UInt32) -> UInt32 { 0x80 | (scalar >> shift & 0x3F) }
    switch scalar {
    case ..<0x80:
      return UInt8(truncatingIfNeeded: scalar)
    case ..<0x800:
      waiting = tail(0)
      return UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
    case ..<0x1_0000:
      waiting = tail(6) | tail(0) << 8
      return UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
    default:
      waiting = tail(12) | tail(6) << 8 | tail(0) << 16
      return UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
    }
  }

  /// What a backslash and this letter stand for, nil if they are no escape; `u` is not among them.
  static func meaning(of letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }
}

/// The digits of `\u` escapes.
enum Hexadecimal {
  /// The value of one digit in either case.
  static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// The value of four digits, nil if there are fewer.
  static func four(in bytes: Span<UInt8>, at start: Int, end: Int) -> UInt32? {
    guard start + 4 <= end else { return nil }
    var value: UInt32 = 0
    for at in start..<start + 4 {
      guard let digit = digit(bytes[at]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }
}

/// The halves in which UTF-16, and so JSON's escapes, write scalars beyond the basic plane.
enum Surrogate {
  static func isHigh(_ unit: UInt32) -> Bool { unit & 0xFC00 == 0xD800 }
  static func isLow(_ unit: UInt32) -> Bool { unit & 0xFC00 == 0xDC00 }

  static func scalar(_ high: UInt32, _ low: UInt32) -> UInt32 {
    0x1_0000 + ((high & 0x3FF) << 10 | low & 0x3FF)
  }

  static func halves(of scalar: UInt32) -> (high: UInt32, low: UInt32) {
    let rest = scalar - 0x1_0000
    return (0xD800 | rest >> 10, 0xDC00 | rest & 0x3FF)
  }
}
