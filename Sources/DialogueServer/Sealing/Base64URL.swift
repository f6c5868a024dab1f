/// Base64 with the alphabet for addresses and without padding (RFC 4648, section 5).
enum Base64URL {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// The six bits each letter stands for; 0xFF for bytes that are none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// The letters for some bytes, behind others.
  ///
  /// Written in place, in threes: letter by letter it was a seventh of sealing.
  static func encode(_ bytes: [UInt8], behind prefix: [UInt8] = []) -> [UInt8] {
    var letters = [UInt8](repeating: 0, count: prefix.count + (bytes.count * 4 + 2) / 3)
    letters.replaceSubrange(0..<prefix.count, with: prefix)
    let (source, table) = (bytes.span, alphabet.span)
    var target = letters.mutableSpan
    var (from, to) = (0, prefix.count)
    while from < source.count {
      let left = source.count - from
      let bits =
        Int(source[from]) << 16 | (left > 1 ? Int(source[from + 1]) << 8 : 0)
        | (left > 2 ? Int(source[from + 2]) : 0)
      target[to] = table[bits >> 18]
      target[to + 1] = table[bits >> 12 & 0x3F]
      if left > 1 { target[to + 2] = table[bits >> 6 & 0x3F] }
      if left > 2 { target[to + 3] = table[bits & 0x3F] }
      from += 3
      to += 4
    }
    return letters
  }

  /// The bytes that the letters stand for; nil unless they are the one canonical form.
  static func decode(_ letters: ArraySlice<UInt8>) -> [UInt8]? {
    guard letters.count % 4 != 1 else { return nil }
    var bytes = [UInt8](repeating: 0, count: letters.count * 3 / 4)
    let (source, table) = (letters.span, values.span)
    var target = bytes.mutableSpan
    var (bits, count, to) = (0, 0, 0)
    for from in source.indices {
      let value = table[Int(source[from])]
      guard value != 0xFF else { return nil }
      bits = bits << 6 | Int(value)
      count += 6
      if count >= 8 {
        count -= 8
        target[to] = UInt8(truncatingIfNeeded: bits >> count)
        to += 1
      }
      bits &= 1 << count - 1
    }
    // Bits that are left over are zero in the canonical form.
    return bits == 0 ? bytes : nil
  }
}
