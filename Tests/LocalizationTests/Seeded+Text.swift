import TestSupport

extension Seeded {
  /// Up to thirty scalars: now from where trouble lives, now from anywhere.
  mutating func text() -> String {
    let trouble: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0...0xFF, 0x300...0x36F, 0x600...0x6FF, 0x2028...0x202E, 0x2066...0x2069,
      0x400...0x45F, 0x1100...0x11FF, 0xAC00...0xAD00, 0xFE70...0xFFEF, 0x1F300...0x1F5FF,
      0x660...0x669, 0x2460...0x24FF, 0...0x10FFFF,
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...30, using: &self) {
      let range = trouble[Int.random(in: trouble.indices, using: &self)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
