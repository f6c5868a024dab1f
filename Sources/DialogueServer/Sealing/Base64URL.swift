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

  /// Appends the letters for some bytes.
  static func encode(_ bytes: some Sequence<UInt8>, into letters: inout [UInt8]) {
    var bits = 0
    var count = 0
    for byte in bytes {
      bits = bits << 8 | Int(byte)
      count += 8
      while count >= 6 {
        count -= 6
        letters.append(alphabet[bits >> count & 0x3F])
      }
      bits &= 1 << count - 1
    }
    if count > 0 { letters.append(alphabet[bits << (6 - count) & 0x3F]) }
  }

  /// The bytes that the letters stand for; nil unless they are the one canonical form.
  static func decode(_ letters: some Collection<UInt8>) -> [UInt8]? {
    guard letters.count % 4 != 1 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count * 3 / 4)
    var bits = 0
    var count = 0
    for letter in letters {
      let value = values[Int(letter)]
      guard value != 0xFF else { return nil }
      bits = bits << 6 | Int(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
      bits &= 1 << count - 1
    }
    // Bits that are left over are zero in the canonical form.
    return bits == 0 ? bytes : nil
  }
}
