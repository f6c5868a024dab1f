/// FNV-1a of 64 bits over parts: tells texts and files apart, here and on every other machine.
struct Hash {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds a part; where it ends counts, too.
  mutating func add(_ part: some Sequence<UInt8>) {
    for byte in part { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    value = (value ^ 0xFF) &* 0x100_0000_01b3
  }

  /// 16 hex digits.
  var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
