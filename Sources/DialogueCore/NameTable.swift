/// Positions of names, found by the bytes of a name without making a text of them.
///
/// All of them are ours, so nobody chooses names that collide, and the hash can be a plain one.
struct NameTable: Sendable {
  /// All names, one behind the other.
  private var bytes: [UInt8] = []
  /// Where each name ends in `bytes`.
  private var ends: [Int] = []
  /// A position and one more where a name is, from the place that its hash says onwards; else 0.
  private var slots: [Int32]

  /// Of equal names the first one counts.
  init(_ names: some Collection<String>) {
    // At most half of them are taken, so that a search ends soon.
    let room = max(2, names.count * 2)
    slots = [Int32](repeating: 0, count: 1 << (Int.bitWidth - (room - 1).leadingZeroBitCount))
    for name in names {
      let slot = Self.hash(name.utf8.span)
      bytes.append(contentsOf: name.utf8)
      ends.append(bytes.count)
      insert(at: slot)
    }
  }

  private mutating func insert(at hash: Int) {
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(ends.count)
  }

  /// The position of the name with these bytes; nil if there is none.
  subscript(_ name: Span<UInt8>) -> Int? {
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if isName(name, at: position) { return position }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isName(_ name: Span<UInt8>, at position: Int) -> Bool {
    let start = position == 0 ? 0 : ends[position - 1]
    guard ends[position] - start == name.count else { return false }
    for at in name.indices where bytes[start + at] != name[at] { return false }
    return true
  }

  /// FNV-1a of 64 bits.
  private static func hash(_ name: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for at in name.indices { hash = (hash ^ UInt64(name[at])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash)
  }
}
