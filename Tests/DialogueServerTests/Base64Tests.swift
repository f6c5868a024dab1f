import TestSupport
import Testing

@testable import DialogueServer

/// Blocks against the definition, which goes letter by letter.
struct Base64Tests {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  private static func letters(for bytes: [UInt8]) -> [UInt8] {
    let bits = bytes.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
    return stride(from: 0, to: bits.count, by: 6).map { start in
      let six = (start..<start + 6).map { $0 < bits.count ? bits[$0] : 0 }
      return alphabet[Int(six.reduce(0) { $0 << 1 | $1 })]
    }
  }

  private static func bytes(for letters: ArraySlice<UInt8>) -> [UInt8]? {
    var bits: [UInt8] = []
    for letter in letters {
      guard let value = alphabet.firstIndex(of: letter) else { return nil }
      bits += (0..<6).map { UInt8(value >> (5 - $0) & 1) }
    }
    let count = bits.count / 8
    guard bits.count % 8 < 6, !bits[(count * 8)...].contains(1) else { return nil }
    return (0..<count).map { bits[$0 * 8..<$0 * 8 + 8].reduce(0) { $0 << 1 | $1 } }
  }

  @Test func `Bytes of any number are encoded and decoded as the definition says`() {
    var random = Seeded(0xB64)
    for count in 0...100 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      let letters = Self.letters(for: bytes)
      let prefix = Array("l1.".utf8.prefix(count % 4))
      #expect(Base64URL.encode(bytes, behind: prefix) == prefix + letters)
      #expect(Base64URL.decode((prefix + letters)[prefix.count...]) == bytes)
    }
  }

  /// Among them every byte that is no letter, and those that leave bits over.
  @Test(arguments: [2, 3, 4, 15, 16, 18, 35])
  func `Any byte at any place is decoded as the definition says, or refused`(_ count: Int) {
    var random = Seeded(0x64B)
    let letters = (0..<count).map { _ in Self.alphabet[Int.random(in: 0..<64, using: &random)] }
    for place in letters.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = letters
        changed[place] = byte
        let expected = Self.bytes(for: changed[...])
        #expect(Base64URL.decode(changed[...]) == expected, "\(byte) at \(place)")
      }
    }
  }

  @Test func `A single letter stands for no byte`() {
    for count in stride(from: 1, to: 50, by: 4) {
      #expect(Base64URL.decode([UInt8](repeating: 0x41, count: count)[...]) == nil)
    }
  }
}
