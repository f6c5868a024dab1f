/// Numbers as people type them, in the digits of any script.
package enum Digits {
  /// The number that `text` is and nothing else, or nothing.
  ///
  /// Decimal digits of all scripts count, also mixed; so does one circled or Ethiopic digit by
  /// itself. White space around it, invisible characters and one mark after it (`.` `)` `،`) are
  /// passed over. There is no sign. A number too large for `Int` is `Int.max`: it is still a
  /// number, and in no range.
  package static func number(in text: String) -> Int? {
    let scalars = trimmed(text)
    guard !scalars.isEmpty else { return nil }
    if scalars.count == 1, let value = single(scalars[0]) { return value }
    var number = 0
    for scalar in scalars {
      guard let digit = digit(scalar) else { return nil }
      let (product, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, overflow2) = product.addingReportingOverflow(digit)
      number = overflow || overflow2 || number == .max ? .max : sum
    }
    return number
  }

  /// The value of a decimal digit of any script.
  package static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.value < 0x80 {
      return (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
    }
    let properties = scalar.properties
    guard properties.numericType == .decimal, let value = properties.numericValue else {
      return nil
    }
    return Int(value)
  }

  /// The value of a character that is a number by itself: circled, or Ethiopic up to ten.
  private static func single(_ scalar: Unicode.Scalar) -> Int? {
    for (range, first) in singles where range.contains(scalar.value) {
      return Int(scalar.value - range.lowerBound) + first
    }
    return nil
  }

  private static let singles: [(ClosedRange<UInt32>, Int)] = [
    (0x1369...0x1372, 1), (0x2460...0x2473, 1), (0x24EA...0x24EA, 0), (0x24EB...0x24F4, 11),
    (0x24F5...0x24FE, 1), (0x24FF...0x24FF, 0), (0x2776...0x277F, 1), (0x2780...0x2789, 1),
    (0x278A...0x2793, 1),
  ]

  private static func trimmed(_ text: String) -> [Unicode.Scalar] {
    var scalars = text.unicodeScalars.filter { !isUnseen($0) }[...]
    func trim() {
      while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
      while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    }
    trim()
    if let last = scalars.last, marks.contains(last) {
      scalars.removeLast()
      trim()
    }
    return Array(scalars)
  }

  private static let marks: Set<Unicode.Scalar> = [".", ")", "،", "．", "）"]

  /// Bidi and zero-width controls, and the two characters that make a keycap of a digit.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x061C, 0xFEFF, 0xFE0F, 0x20E3: true
    default: false
    }
  }
}
