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
}
