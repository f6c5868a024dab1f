import Properties
import TestSupport
import Testing

struct MutationTests {
  static let sources: [[UInt8]] =
    Property.fluent.seeds + Conformance.names.compactMap { try? Conformance.source($0) }

  /// Bytes with meaning come up more often than others.
  static let spice = Array("{}[]()*.#-=$\"\\\n\r \tAa1:,>".utf8)

  @Test(arguments: [1, 20_251_124, 77] as [UInt64])
  func `a changed file never traps, loses no byte and is written as it was read`(seed: UInt64) {
    var random = Seeded(seed)
    for source in Self.sources {
      for _ in 0..<25 {
        var bytes = source
        for _ in 0..<Int.random(in: 1...6, using: &random) { Self.mutate(&bytes, &random) }
        #expect(Property.fluent.fault(bytes) == nil, "seed \(seed), source \(bytes)")
      }
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout Seeded) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let byte =
      random.next() % 8 == 0 ? UInt8(random.next() & 0xFF) : spice.randomElement(using: &random)
    switch random.next() % 4 {
    case 0 where place < bytes.count: bytes.remove(at: place)
    case 1 where place < bytes.count: bytes[place] = byte ?? 0
    case 2:
      let stop = min(bytes.count, place + Int.random(in: 0...30, using: &random))
      bytes.insert(contentsOf: bytes[place..<stop], at: Int.random(in: 0...place, using: &random))
    default: bytes.insert(byte ?? 0, at: place)
    }
  }
}
