/// One value or name on the tape, pointing into the bytes it was read from.
///
/// A container is followed by all it holds; a name by its value. Sixteen bytes, so that a usual
/// frame's tape fits in a few cache lines.
struct Token: Sendable {
  enum Kind: UInt32 {
    case null, no, yes, number, string, array, object
  }

  /// First byte; of a string the one after the quote.
  var start: UInt32
  /// Behind the last byte; of a string its closing quote.
  var end: UInt32
  /// Position of the token behind this value and all it holds. While a container is open: its
  /// parent's position plus one, so that reading needs no stack. Of a name: its hash, or 0.
  var next: UInt32
  /// Kind in the lowest three bits, then one that says whether there are escapes, then a count.
  private var packed: UInt32

  init(_ kind: Kind, start: Int, end: Int, next: Int, escaped: Bool = false) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.next = UInt32(truncatingIfNeeded: next)
    packed = kind.rawValue | (escaped ? 8 : 0)
  }

  var kind: Kind { Kind(rawValue: packed & 7) ?? .null }
  var isObject: Bool { packed & 7 == Kind.object.rawValue }
  var isArray: Bool { packed & 7 == Kind.array.rawValue }
  var isEscaped: Bool { packed & 8 != 0 }
  /// Members or elements.
  var count: Int { Int(packed >> 4) }
  /// How many bytes there are between `start` and `end`.
  var length: Int { Int(end) - Int(start) }
  /// Whether the text, unescaped, may have so many bytes: most are told apart by that alone.
  func mayHave(length: Int) -> Bool { isEscaped || self.length == length }
  /// The bytes between `start` and `end`.
  var range: Range<Int> { Int(start)..<Int(end) }

  mutating func close(count: Int, end: Int, next: Int) {
    keep(count: count)
    self.end = UInt32(truncatingIfNeeded: end)
    self.next = UInt32(truncatingIfNeeded: next)
  }

  mutating func keep(count: Int) { packed = packed & 15 | UInt32(truncatingIfNeeded: count) << 4 }
}
