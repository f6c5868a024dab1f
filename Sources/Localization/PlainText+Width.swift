extension PlainText {
  /// The columns a text takes on a terminal: none for marks, isolates and other invisible
  /// characters, two for wide ones, one for all else.
  package static func width(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F...0x9F).contains(value) ? 0 : 1 }
    if UnicodeTable.contains(UnicodeTable.unseen, value) { return 0 }
    return value >= 0x1100 && UnicodeTable.contains(UnicodeTable.wide, value) ? 2 : 1
  }
}
