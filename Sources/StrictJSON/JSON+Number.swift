extension JSON {
  /// What a number is as an integer.
  package enum Integer: Hashable, Sendable {
    /// Exactly this, within ±(2^53−1).
    case exact(Int)
    /// Not a whole number, however near it is to one.
    case fractional
    /// Whole, but beyond ±(2^53−1), where other programs begin to round (RFC 7493, section 2.2).
    case outOfRange

    /// The integer, if it is one within range.
    package var value: Int? {
      if case .exact(let value) = self { value } else { nil }
    }
  }

  /// A number as written.
  package var literal: String? {
    token.kind == .number ? String(decoding: bytes[token.range], as: UTF8.self) : nil
  }

  /// A number as an integer, computed from its digits: `3.0` and `30e-1` are 3, `-0` is 0.
  package var integer: Integer? {
    guard token.kind == .number else { return nil }
    return Decimal(bytes.span, token.range).integer
  }

  /// Whether the value is a number written `0` or `-?[1-9][0-9]*`, of any size.
  package var isIntegerLiteral: Bool {
    guard token.kind == .number else { return false }
    let literal = bytes[token.range]
    if literal.first == UInt8(ascii: "-"), literal.dropFirst().first == UInt8(ascii: "0") {
      return false
    }
    return literal.allSatisfy { $0 != UInt8(ascii: ".") && $0 | 0x20 != UInt8(ascii: "e") }
  }
}

/// The digits of a number literal: its leading ones as an integer, and a power of ten.
private struct Decimal {
  /// Largest magnitude that is exact in every program.
  private static var largest: Int { (1 << 53) - 1 }
  /// More digits than this are out of range.
  private static var mostDigits: Int { 16 }
  /// An exponent is counted up to here; no literal has digits enough to bring it back.
  private static var largestExponent: Int { 1 << 40 }

  private var isNegative = false
  /// The digits up to the last that is not zero; right only up to `mostDigits` of them.
  private var magnitude = 0
  /// How many digits `magnitude` has.
  private var digits = 0
  /// The power of ten by which `magnitude` is multiplied.
  private var exponent = 0

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var zeros = 0
    var isFraction = false
    for at in range {
      switch bytes[at] {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isFraction { exponent -= 1 }
        take(Int(bytes[at] - UInt8(ascii: "0")), &zeros)
      default:
        exponent += zeros + Self.exponent(bytes, at + 1..<range.upperBound)
        return
      }
    }
    exponent += zeros
  }

  /// Zeros are kept back until a digit follows that needs them.
  private mutating func take(_ digit: Int, _ zeros: inout Int) {
    if digit == 0 {
      if digits > 0 { zeros += 1 }
      return
    }
    digits += zeros + 1
    if digits <= Self.mostDigits {
      for _ in 0..<zeros { magnitude *= 10 }
      magnitude = magnitude * 10 + digit
    }
    zeros = 0
  }

  private static func exponent(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var value = 0
    var isNegative = false
    for at in range {
      switch bytes[at] {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "+"): break
      default: value = min(value * 10 + Int(bytes[at] - UInt8(ascii: "0")), largestExponent)
      }
    }
    return isNegative ? -value : value
  }

  var integer: JSON.Integer {
    if digits == 0 { return .exact(0) }
    if exponent < 0 { return .fractional }
    if digits + exponent > Self.mostDigits { return .outOfRange }
    var value = magnitude
    for _ in 0..<exponent { value *= 10 }
    if value > Self.largest { return .outOfRange }
    return .exact(isNegative ? -value : value)
  }
}
