/// A sum over bytes that any change in eight bytes next to each other changes, and any other
/// change almost certainly. It finds damage; it keeps nobody from writing a file.
enum Checksum {
  static func of(_ bytes: [UInt8], from start: Int) -> UInt64 {
    var sum = UInt64(bytes.count - start)
    // Eight at a time: byte by byte this would take longer than all else that a start does.
    unsafe bytes.withUnsafeBytes { buffer in
      var place = start
      while place + 8 <= buffer.count {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        sum = mixed(sum, UInt64(littleEndian: word))
        place += 8
      }
      var rest: UInt64 = 0
      while place < buffer.count {
        rest = unsafe rest << 8 | UInt64(buffer[place])
        place += 1
      }
      sum = mixed(sum, rest)
    }
    return sum
  }

  /// Each of both steps can be undone, so that two sums that differ stay different.
  private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}
