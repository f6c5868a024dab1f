import Properties
import Testing

struct MutationTests {
  /// A small generator whose numbers depend on its seed alone (SplitMix64).
  struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let sources: [[UInt8]] =
    Property.fluent.seeds + Conformance.names.compactMap { try? Conformance.source($0) }

  /// Bytes with meaning come up more often than others.
  static let spice = Array("{}[]()*.#-=$\"\\\n\r \tAa1:,>".utf8)

  @Test(arguments: [1, 20_251_124, 77] as [UInt64])
  func `a changed file never traps, loses no byte and is written as it was read`(seed: UInt64) {
    var random = Seeded(state: seed)
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
