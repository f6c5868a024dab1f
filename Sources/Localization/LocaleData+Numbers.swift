extension LocaleData {
  /// A whole number in the digits of the language, thousands set apart from ten thousand on.
  ///
  /// Four digits stay together in every language: years and amounts of this size are read so.
  package func number(_ value: Int) -> String { number("\(value)") ?? "\(value)" }

  /// A number written with ASCII digits and a point, in the manner of the language; nothing if
  /// `text` is not such a number.
  package func number(_ text: String) -> String? {
    guard PluralOperands(text) != nil else { return nil }
    let bare = text.first == "-" ? text.dropFirst() : text[...]
    let parts = bare.split(separator: ".", maxSplits: 1)
    var out = text.first == "-" ? minus : ""
    out += grouped(parts[0])
    if parts.count > 1 { out += decimal + digits(parts[1]) }
    return out
  }

  private func grouped(_ whole: Substring) -> String {
    guard whole.utf8.count > 4, !group.isEmpty else { return digits(whole) }
    var out = ""
    for (place, digit) in zip(stride(from: whole.utf8.count, to: 0, by: -1), whole) {
      if place % 3 == 0, !out.isEmpty { out += group }
      out += digits(Substring(String(digit)))
    }
    return out
  }

  /// A number in the digits of the language, with zeros before it up to `length` digits.
  func digits(_ value: Int, _ length: Int = 1) -> String {
    let plain = "\(value)"
    let zeros = String(repeating: "0", count: max(0, length - plain.utf8.count))
    return digits((zeros + plain)[...])
  }

  private func digits(_ text: Substring) -> String {
    guard zero != "0" else { return String(text) }
    var out = String.UnicodeScalarView()
    for byte in text.utf8 {
      if isDigit(byte), let own = Unicode.Scalar(zero.value + UInt32(byte) - 0x30) {
        out.append(own)
      } else {
        out.append(Unicode.Scalar(byte))
      }
    }
    return String(out)
  }
}
