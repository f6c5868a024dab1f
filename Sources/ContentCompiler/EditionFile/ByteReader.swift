/// Reads what `ByteWriter` wrote. Bytes that nobody wrote are damage and nothing worse: nothing is
/// read beyond them, no number is larger than 48 bits, and no position lies outside its array.
struct ByteReader {
  /// The bytes are not what was written.
  struct Damage: Error {}

  let bytes: [UInt8]
  private(set) var position: Int
  /// How many there are of what positions count; 0 until it is known.
  var dialogues = 0
  var questions = 0
  var outcomes = 0
  /// Of the dialogue that is read.
  var nodes = 0
  /// Conditions around the one that is read.
  var depth = 0

  init(_ bytes: [UInt8], from position: Int) {
    self.bytes = bytes
    self.position = position
  }

  var isAtEnd: Bool { position == bytes.count }

  mutating func byte() throws(Damage) -> UInt8 {
    guard position < bytes.count else { throw Damage() }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func number() throws(Damage) -> Int {
    var value = 0
    for shift in stride(from: 0, to: 49, by: 7) {
      let byte = try byte()
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value >> 1 ^ -(value & 1) }
    }
    throw Damage()
  }

  /// A count of things of which each takes at least a byte.
  mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard 0...(bytes.count - position) ~= count else { throw Damage() }
    return count
  }

  /// A position in an array of so many.
  mutating func position(in count: Int) throws(Damage) -> Int {
    let position = try number()
    guard 0..<count ~= position else { throw Damage() }
    return position
  }

  /// Where a block of bytes lies.
  mutating func block() throws(Damage) -> Range<Int> {
    let count = try count()
    defer { position += count }
    return position..<position + count
  }

  mutating func text() throws(Damage) -> String {
    String(decoding: bytes[try block()], as: UTF8.self)
  }

  mutating func value<Value: Coded>(_: Value.Type = Value.self) throws(Damage) -> Value {
    try Value(from: &self)
  }

  mutating func optional<Value: Coded>(_: Value.Type = Value.self) throws(Damage) -> Value? {
    try value(Bool.self) ? try value(Value.self) : nil
  }

  mutating func list<Value: Coded>(_: Value.Type = Value.self) throws(Damage) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(min(count, 1 << 12))
    for _ in 0..<count { values.append(try value()) }
    return values
  }
}
