/// Values one after the other as bytes, as `ByteReader` reads them.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Seven bits a byte, low ones first; the highest bit says that more follow. The sign is the
  /// lowest bit of all.
  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(byte: UInt8) { bytes.append(byte) }

  mutating func write(_ text: String) {
    write(block: Array(text.utf8)[...])
  }

  /// With its length before it.
  mutating func write(block: ArraySlice<UInt8>) {
    write(block.count)
    bytes += block
  }

  mutating func write(_ value: some Coded) { value.write(to: &self) }

  mutating func write(_ values: [some Coded]) {
    write(values.count)
    for value in values { write(value) }
  }

  mutating func write(_ value: (some Coded)?) {
    write(value != nil)
    if let value { write(value) }
  }
}

/// What an edition file holds: written and read in the same order.
protocol Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage)
  func write(to writer: inout ByteWriter)
}
