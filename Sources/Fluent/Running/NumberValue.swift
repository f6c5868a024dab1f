/// A decimal number with the digits that are shown, so that `1` and `1.0` differ.
///
/// Plural rules ask for just these digits (UTS 35, operands n, i, v, w, f, t).
package struct NumberValue: Equatable, Sendable {
  package private(set) var isNegative: Bool
  /// At least one digit and no leading zero but in `0` itself.
  package private(set) var integerDigits: String
  /// The digits behind the decimal sign, with the zeros that are to be shown.
  package private(set) var fractionDigits: String
  /// Whether plural categories are those of order (1st, 2nd) instead of amount.
  package var isOrdinal = false

  package init(_ number: Int) {
    isNegative = number < 0
    integerDigits = String(number.magnitude)
    fractionDigits = ""
  }

  /// Reads `-?[0-9]+(\.[0-9]+)?`; anything else gives nil.
  package init?(_ literal: String) {
    var rest = literal.utf8[...]
    isNegative = rest.first == Byte.hyphen
    if isNegative { rest.removeFirst() }
    let parts = rest.split(separator: Byte.dot, omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else {
      return nil
    }
    let significant = parts[0].drop { $0 == UInt8(ascii: "0") }
    integerDigits = significant.isEmpty ? "0" : String(decoding: significant, as: UTF8.self)
    fractionDigits = parts.count == 2 ? String(decoding: parts[1], as: UTF8.self) : ""
  }

  /// The whole number, unless there are fraction digits or it is too large for `Int`.
  package var integer: Int? {
    fractionDigits.isEmpty ? Int((isNegative ? "-" : "") + integerDigits) : nil
  }

  /// The number as a literal of FTL.
  package var literal: String {
    (isNegative ? "-" : "") + integerDigits + (fractionDigits.isEmpty ? "" : "." + fractionDigits)
  }

  /// Whether both show the same digits; how they are to be counted does not matter.
  package func isSame(as other: NumberValue) -> Bool {
    integerDigits == other.integerDigits && fractionDigits == other.fractionDigits
      && (isNegative == other.isNegative || isZero)
  }

  private var isZero: Bool {
    integerDigits == "0" && fractionDigits.utf8.allSatisfy { $0 == UInt8(ascii: "0") }
  }
}

extension NumberValue {
  /// The number with at least so many fraction digits.
  package func padded(to minimum: Int) -> NumberValue {
    let missing = min(minimum, Limits.fractionDigits) - fractionDigits.utf8.count
    guard missing > 0 else { return self }
    var result = self
    result.fractionDigits += String(repeating: "0", count: missing)
    return result
  }

  /// The number with at most so many fraction digits; halves are rounded away from zero.
  package func rounded(to maximum: Int) -> NumberValue {
    let kept = max(0, maximum)
    let fraction = Array(fractionDigits.utf8)
    guard fraction.count > kept else { return self }
    var digits = Array(integerDigits.utf8) + fraction[..<kept]
    if fraction[kept] >= UInt8(ascii: "5") { Self.increment(&digits) }
    var result = self
    result.integerDigits = String(decoding: digits.dropLast(kept), as: UTF8.self)
    result.fractionDigits = String(decoding: digits.suffix(kept), as: UTF8.self)
    return result
  }

  private static func increment(_ digits: inout [UInt8]) {
    for index in digits.indices.reversed() {
      if digits[index] < UInt8(ascii: "9") {
        digits[index] += 1
        return
      }
      digits[index] = UInt8(ascii: "0")
    }
    digits.insert(UInt8(ascii: "1"), at: 0)
  }

  /// The function `NUMBER` of Fluent: sets what digits are shown and how they are counted.
  static let function: Value.Function = { positional, named in
    guard case .number(var number)? = positional.first else { return nil }
    if case .number(let maximum)? = named["maximumFractionDigits"] {
      guard let digits = maximum.integer else { return nil }
      number = number.rounded(to: digits)
    }
    if case .number(let minimum)? = named["minimumFractionDigits"] {
      guard let digits = minimum.integer else { return nil }
      number = number.padded(to: digits)
    }
    if let type = named["type"] { number.isOrdinal = type == .text("ordinal") }
    return .number(number)
  }
}
