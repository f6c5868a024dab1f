/// Runs of bytes that stand in a string for themselves, in the reader as in the writer: U+0020 to
/// U+007E but `"` and `\`.
enum PlainText {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The first byte from there on that is not plain, or the end.
  ///
  /// Eight bytes at a time: a request with its session was read in half the instructions. Each load
  /// lies within the span, which checks it, and any bits are an integer.
  static func end(in bytes: Span<UInt8>, from start: Int) -> Int {
    let raw = unsafe bytes.bytes
    var at = start
    while at + 8 <= bytes.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
      let special = special(UInt64(littleEndian: word))
      if special != 0 { return at + special.trailingZeroBitCount / 8 }
      at += 8
    }
    guard at < bytes.count, bytes.count >= 8 else { return slowEnd(in: bytes, from: at) }
    // The last eight, without those before; spaces are plain.
    let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
    let left = UInt64(bytes.count - at) * 8
    let rest = UInt64(littleEndian: word) >> (64 - left) | ones &* 0x20 << left
    return Swift.min(at + special(rest).trailingZeroBitCount / 8, bytes.count)
  }

  private static func slowEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.count, special(UInt64(bytes[at]) | ones &* 0x20 << 8) == 0 { at += 1 }
    return at
  }

  /// The top bit of each byte that is not plain, and perhaps of some behind the first such.
  /// Subtracting sets a byte's top bit where it was too small, adding one where it was 7F or above.
  private static func special(_ word: UInt64) -> UInt64 {
    let controls = word &- ones &* 0x20
    let quotes = (word ^ ones &* 0x22) &- ones
    let escapes = (word ^ ones &* 0x5C) &- ones
    return (controls | quotes | escapes | word | (word &+ ones)) & tops
  }
}
