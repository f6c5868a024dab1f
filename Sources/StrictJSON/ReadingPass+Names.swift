extension ReadingPass {
  /// From this many members on names are compared by hash first, so that an object full of long
  /// names with the same beginning costs little; below it, making the hash would cost more.
  private static var membersWithoutHash: Int { 16 }

  /// Looks for the name among those before it in the same object.
  mutating func compareNames(
    with new: Int, in object: Int, count: Int, _ bytes: Span<UInt8>
  ) throws(JSON.Fault) {
    let isHashed = count >= Self.membersWithoutHash
    let hash = isHashed ? nameHash(new, bytes) : 0
    var old = object + 1
    while old < new {
      let mayBeSame = !isHashed || nameHash(old, bytes) == hash
      if mayBeSame, hasSameText(tape[old], tape[new], bytes) {
        throw JSON.Fault(.duplicateName, at: Int(tape[new].start) - 1)
      }
      old = Int(tape[old + 1].next)
    }
  }

  private func hasSameText(_ one: Token, _ other: Token, _ bytes: Span<UInt8>) -> Bool {
    guard one.isEscaped || other.isEscaped else {
      guard one.end - one.start == other.end - other.start else { return false }
      var left = Int(one.start)
      var right = Int(other.start)
      while left < Int(one.end) {
        if bytes[left] != bytes[right] { return false }
        left += 1
        right += 1
      }
      return true
    }
    var left = Unescaped(one)
    var right = Unescaped(other)
    while let byte = left.next(in: bytes) {
      if right.next(in: bytes) != byte { return false }
    }
    return right.next(in: bytes) == nil
  }

  /// The hash of a name without escapes, made once and kept in its token.
  private mutating func nameHash(_ name: Int, _ bytes: Span<UInt8>) -> UInt32 {
    if tape[name].next != 0 { return tape[name].next }
    var hash: UInt32 = 2_166_136_261
    var text = Unescaped(tape[name])
    while let byte = text.next(in: bytes) {
      hash = (hash ^ UInt32(byte)) &* 16_777_619
    }
    // 0 says that there is none yet.
    tape[name].next = hash | 1
    return hash | 1
  }
}
