/// Faults of a frame as a run of bytes, which count before all faults of grammar.
enum Encoding {
  /// The first of `bom`, `utf8` and `nul`, in this order, wherever they are.
  ///
  /// It is asked only when reading has failed: outside of strings the pass accepts no byte above
  /// 7F, inside it checks the sequences itself, and it accepts 00 nowhere. So a frame that is
  /// read has none of these faults, and a good frame is gone through once.
  static func fault(in bytes: Span<UInt8>) -> JSON.Fault? {
    if startsWithByteOrderMark(bytes) { return JSON.Fault(.byteOrderMark, at: 0) }
    var nul: Int?
    var at = 0
    while at < bytes.count {
      let length = sequenceLength(in: bytes, at: at)
      guard length > 0 else { return JSON.Fault(.utf8, at: at) }
      if bytes[at] == 0, nul == nil { nul = at }
      at += length
    }
    return nul.map { JSON.Fault(.nul, at: $0) }
  }

  private static func startsWithByteOrderMark(_ bytes: Span<UInt8>) -> Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }

  /// Bytes of the well-formed sequence that begins here, 0 if there is none (Unicode, table 3-7).
  static func sequenceLength(in bytes: Span<UInt8>, at start: Int) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[start] {
    case ..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard start + length <= bytes.count, second.contains(bytes[start + 1]) else { return 0 }
    var at = start + 2
    while at < start + length {
      guard bytes[at] & 0xC0 == 0x80 else { return 0 }
      at += 1
    }
    return length
  }
}
