/// The plural categories of CLDR.
package enum PluralCategory: String, Hashable, Sendable, CaseIterable {
  case zero, one, two, few, many, other
}

/// What plural rules look at: a number as it is written, not as it is worth.
///
/// The names are those of UTS #35: `i` the whole part, `v` the number of fraction digits, `f` these
/// digits as a number, `t` the same without zeros at the end. `n` is `i` where `t` is 0.
package struct PluralOperands: Hashable, Sendable {
  package let i: Int
  package let v: Int
  package let f: Int
  package let t: Int

  /// The operands of a whole number; its sign does not count.
  package init(_ value: Int) {
    i = value == .min ? .max : abs(value)
    (v, f, t) = (0, 0, 0)
  }

  /// The operands of a number written with ASCII digits and a point, such as `1.50`.
  package init?(_ text: String) {
    let bare = text.first == "-" ? text.dropFirst() : text[...]
    let parts = bare.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? parts[1] : ""
    guard let whole = parts.first, !whole.isEmpty,
      whole.utf8.allSatisfy(isDigit), fraction.utf8.allSatisfy(isDigit),
      parts.count == 1 || !fraction.isEmpty
    else { return nil }
    i = Self.value(of: whole)
    v = fraction.utf8.count
    f = Self.value(of: fraction)
    let zeros = fraction.reversed().prefix { $0 == "0" }.count
    t = Self.value(of: fraction.dropLast(zeros))
  }

  /// Rules look at the last digits and tell small numbers from large, so of a number too long for
  /// `Int` the end and a leading one say the same.
  private static func value(of digits: Substring) -> Int {
    let end = digits.suffix(15).utf8.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let rest = digits.dropLast(15).utf8.contains { $0 != 0x30 }
    return rest ? end + 1_000_000_000_000_000 : end
  }
}

/// The plural rules of one language, cardinal or ordinal.
package struct PluralRules: Sendable {
  /// The categories that occur, in CLDR's order; `other` is always one of them.
  package let categories: [PluralCategory]
  private let rule: @Sendable (PluralOperands) -> PluralCategory

  init(
    of rule: @escaping @Sendable (PluralOperands) -> PluralCategory,
    using categories: [PluralCategory]
  ) {
    self.rule = rule
    self.categories = categories
  }

  /// The category of a number as it is written.
  package func category(of number: PluralOperands) -> PluralCategory { rule(number) }

  /// The category of a whole number.
  package func category(of number: Int) -> PluralCategory { rule(PluralOperands(number)) }

  /// What CLDR's root says: every number is `other`.
  package static let root = PluralRules(of: { _ in .other }, using: [.other])
}
