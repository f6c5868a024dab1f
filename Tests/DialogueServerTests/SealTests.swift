import Localization
import Testing

@testable import DialogueServer

struct SealTests {
  private static let master = MasterKeys(Array(0x00...0x1F))
  private static let plain = Array(
    #"{"edition":"b3f1c2d4e5a60718","start":"early-signs","begun":1795511700,"issued":1795511700,"answers":[["safety.danger",1,"no"]]}"#
      .utf8)

  @Test func `The test vector of the protocol is sealed to the letter`() throws {
    var seal = Seal(try #require(Self.master))
    let sealed = seal.seal(
      Self.plain, binding: nil, day: try #require(Day("2026-11-24")), nonce: Array(0xA0...0xAB))
    #expect(
      String(decoding: try #require(sealed), as: UTF8.self) == """
        l1.ASa80nWgoaKjpKWmp6ipqqtPfTOjEYzQ4TV_TQiPC-5FrAjm7unKVIzgnLjBNlU3PoRvXiqRa6GcmKokEkcExd0BB7\
        mvVqayvS_ZeVWkwCMbqCDAPLXSSod9G7Wvk7Idz9ZWmwevA4_0MxnokP5Ff7Ks1RyHz24vncXjsIyqGfMlWtNeirtzFJ1r\
        DH6dfgQa_YeDD-pLARMsPf8r80cIujyLaMsP-R6hH-_QnZ3sIg5JR5zayuahTELCZlZvW5IjkXHkG27qzjw3v1PRZaB-xmP\
        TsGfhkk5p5rrgHKUKsndS6YMVAJ0MJl1U4jzNqAX-5FrY2E52RuWqCSCwC-Q72k2wSep7p6MaiVtcvT97xN-H0FYm0mvwwT\
        XbbTY82K8G0A
        """)
  }

  /// Not a requirement as it stands: the macro does not take calls that change something.
  private static func made(_ bytes: [UInt8]?) throws -> [UInt8] { try #require(bytes) }

  private static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test func `What is sealed is opened again, padded to blocks of 256`() throws {
    var seal = Seal(try #require(Self.master))
    let day = try Self.day("2026-11-24")
    for length in [0, 1, 255, 256, 257] {
      let plain = [UInt8](repeating: 0x61, count: length)
      let sealed = try Self.made(seal.seal(plain, binding: nil, day: day))
      let opened = try Self.made(seal.open(sealed[...], binding: nil, day: day))
      #expect(opened.count == (length + 255) / 256 * 256)
      #expect(opened.starts(with: plain))
      #expect(opened.dropFirst(length).allSatisfy { $0 == 0x20 })
    }
  }

  @Test func `A change of any bit, a cut and an addition open nothing`() throws {
    var seal = Seal(try #require(Self.master))
    let day = try Self.day("2026-11-24")
    let sealed = try Self.made(seal.seal(Self.plain, binding: nil, day: day))
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    for place in sealed.indices {
      var changed = sealed
      let value = letters.firstIndex(of: sealed[place]) ?? 0
      changed[place] = letters[(value + 1) % 64]
      #expect(seal.open(changed[...], binding: nil, day: day) == nil, "byte \(place)")
      #expect(seal.open(sealed[..<place], binding: nil, day: day) == nil, "cut at \(place)")
    }
    for wrong in [sealed + [0x41], sealed + [0x3D], [0x20] + sealed, sealed + [0x0A]] {
      #expect(seal.open(wrong[...], binding: nil, day: day) == nil)
    }
  }

  @Test func `Another binding and another purpose open nothing`() throws {
    var seal = Seal(try #require(Self.master))
    let day = try Self.day("2026-11-24")
    let bindings: [[UInt8]?] = [
      nil, Array("a".utf8), Array("b".utf8), [UInt8](repeating: 0, count: 32),
    ]
    for (number, binding) in bindings.enumerated() {
      let sealed = try Self.made(seal.seal(Self.plain, binding: binding, day: day))
      for (other, tried) in bindings.enumerated() {
        #expect((seal.open(sealed[...], binding: tried, day: day) != nil) == (number == other))
      }
    }
  }

  @Test func `Keys of yesterday and tomorrow open, two days away they do not`() throws {
    var seal = Seal(try #require(Self.master))
    let sealed = try Self.made(seal.seal(Self.plain, binding: nil, day: try Self.day("2026-12-31")))
    let opens = try ["2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"].map {
      seal.open(sealed[...], binding: nil, day: try Self.day($0)) != nil
    }
    #expect(opens == [false, true, true, true, false])
  }

  @Test func `Keys are changed without losing anybody`() throws {
    let old = Array(UInt8(0)...31)
    let new = Array(UInt8(32)...63)
    let day = try Self.day("2026-11-24")
    var before = Seal(try #require(MasterKeys(old)))
    var added = Seal(try #require(MasterKeys(old + new)))
    var moved = Seal(try #require(MasterKeys(new + old)))
    var after = Seal(try #require(MasterKeys(new)))
    let first = try Self.made(added.seal(Self.plain, binding: nil, day: day))
    #expect(before.open(first[...], binding: nil, day: day) != nil)
    #expect(moved.open(first[...], binding: nil, day: day) != nil)
    let second = try Self.made(moved.seal(Self.plain, binding: nil, day: day))
    #expect(added.open(second[...], binding: nil, day: day) != nil)
    #expect(after.open(second[...], binding: nil, day: day) != nil)
    #expect(before.open(second[...], binding: nil, day: day) == nil)
    #expect(after.open(first[...], binding: nil, day: day) == nil)
  }

  @Test(arguments: [0, 1, 31, 33, 288])
  func `A key file of another length is none`(_ length: Int) {
    #expect(MasterKeys([UInt8](repeating: 7, count: length)) == nil)
  }

  @Test func `No nonce comes twice`() throws {
    var seal = Seal(try #require(Self.master))
    let day = try Self.day("2026-11-24")
    let all = (0..<1000).compactMap { _ in seal.seal([], binding: nil, day: day) }
    #expect(Set(all).count == 1000)
  }
}
