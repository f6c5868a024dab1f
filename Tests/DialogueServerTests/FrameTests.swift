import TestSupport
import Testing

@testable import DialogueServer

struct FrameTests {
  private static let start = #"{"jsonrpc":"2.0","id":1,"method":"lotsen/ping"}"#
  private static let pong = #"{"jsonrpc":"2.0","id":1,"result":{}}"#

  private static func fault(_ reason: String) -> String {
    #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error","data":{"#
      + #""reason":"\#(reason)","retry":false}}}"#
  }

  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  static let faults: [(String, [UInt8])] = [
    ("bom", [0xEF, 0xBB, 0xBF] + Array("{}".utf8)),
    ("bom", [0xEF, 0xBB, 0xBF, 0xFF, 0x00]),
    ("utf8", [0x22, 0xC0, 0xAF, 0x22]),
    ("utf8", [0x22, 0xED, 0xA0, 0x80, 0x22]),
    ("utf8", [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22]),
    ("utf8", Array("{} nonsense".utf8) + [0x80]),
    ("utf8", [0x00, 0x7B, 0xFF]),
    ("nul", Array("{}".utf8) + [0x00]),
    ("nul", [0x7B, 0x00, 0x7D, 0x00]),
    ("syntax", Array("not json".utf8)),
    ("syntax", Array(#"{"a":1,}"#.utf8)),
    ("syntax", Array("{} // no".utf8.prefix(1)) + Array("'a':1}".utf8)),
    ("syntax", Array(#"{"a":01}"#.utf8)),
    ("syntax", Array(#"{"a":NaN}"#.utf8)),
    ("syntax", Array("{\"a\":\"\u{1}\"}".utf8)),
    ("syntax", Array(#"{"a":"\x"}"#.utf8)),
    ("syntax", Array(start.utf8.dropLast())),
    ("lone-surrogate", Array(#"{"a":"\uD800"}"#.utf8)),
    ("lone-surrogate", Array(#"{"a":"\uDC00\uD800"}"#.utf8)),
    ("duplicate-name", Array(#"{"a":1,"\u0061":2}"#.utf8)),
    ("too-deep", Array(nested(33).utf8)),
    (
      "too-many",
      Array(("{" + (0...256).map { "\"\($0)\":0" }.joined(separator: ",") + "}").utf8)
    ),
    ("too-many", Array(("[" + (0...1024).map { "\($0)" }.joined(separator: ",") + "]").utf8)),
    ("too-long", Array(("\"" + String(repeating: "a", count: 65_537) + "\"").utf8)),
    ("number", Array(("{\"a\":" + String(repeating: "1", count: 1001) + "}").utf8)),
    ("trailing-data", Array((start + start).utf8)),
    ("frame-too-large", Array(repeating: 0x61, count: 262_145)),
    ("frame-too-large", [0xEF, 0xBB, 0xBF] + Array(repeating: 0xFF, count: 262_143)),
  ]

  @Test(arguments: faults)
  func `Each fault of a frame is named, and the next frame is served`(
    _ reason: String, _ frame: [UInt8]
  ) {
    var peer = Peer()
    let lines = peer.send(frame + [0x0A] + Array((Self.start + "\n").utf8))
    #expect(lines == [Self.fault(reason), Self.pong])
  }

  static let good: [String] = [
    start, start + "\r", " \t" + start, start.replacing("1,", with: "1 , "),
    #"{"jsonrpc":"2.0","id":1,"method":"lotsen/ping","x":1e400,"y":-0,"z":"\u0000￿"}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"lotsen\/ping","\u00e9":1,"e\u0301":2}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"lotsen/ping","params":null}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"lotsen/ping","x":"\#u{2028}\#u{85}"}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"lotsen/ping","x":\#(nested(31))}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"lotsen/ping","x":"\#(String(repeating: "a", count: 65_536))"}"#,
    start + String(repeating: " ", count: 262_144 - start.utf8.count),
  ]

  @Test(arguments: good)
  func `What is allowed is served`(_ frame: String) {
    var peer = Peer()
    #expect(peer.send(frame + "\n") == [Self.pong])
  }

  @Test func `Blank frames are skipped, however long they are`() {
    var peer = Peer()
    let blank = String(repeating: " \t\r", count: 100_000)
    #expect(peer.send("\n\r\n \t\n\(blank)\n" + Self.start + "\n\n") == [Self.pong])
  }

  @Test func `A last frame without LF is a frame like any other`() {
    var peer = Peer()
    #expect(peer.send(Self.start) == [])
    peer.end()
    #expect(peer.lines() == [Self.pong])
    #expect(peer.connection.exit == .endOfInput)

    var cut = Peer()
    _ = cut.send(Self.start + "\n" + #"{"jsonrpc":"2.0""#)
    cut.end()
    #expect(cut.lines() == [Self.fault("syntax")])
  }

  @Test func `Of a frame that is too large nothing is kept`() {
    var reader = FrameReader()
    let chunk = [UInt8](repeating: 0x61, count: 65_536)
    for _ in 0..<255 {
      reader.receive(chunk[...])
      #expect(reader.next() == nil)
    }
    #expect(reader.heldBytes <= Limits.frameIn + chunk.count)
    #expect(!reader.isLineless)
    reader.receive([0x0A, 0x7B, 0x7D, 0x0A])
    #expect(reader.next() == .tooLarge)
    #expect(reader.next() == .bytes([0x7B, 0x7D]))
    #expect(reader.next() == nil)
  }

  /// Something of everything: good, faulty, blank, too large, cancelled, without LF at the end.
  private static let transcript: [UInt8] = Array(
    """
    {"jsonrpc":"2.0","id":"a\\u00e5","method":"lotsen/ping"}\r
    not json
     \t
    {"jsonrpc":"2.0","id":2,"method":"contact/get","params":{"id":"line"}}
    {"jsonrpc":"2.0","id":3,"method":"dialogue/list","params":{"language":"ar"}}
    [1]
    {"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":3}}
    {"jsonrpc":"2.0","id":4,"method":"lotsen/ping"}
    """.utf8)

  private static func output(of pieces: [ArraySlice<UInt8>]) -> [UInt8] {
    var connection = Peer().connection
    for piece in pieces { connection.receive(piece) }
    connection.receiveEnd()
    while connection.answerNext() {}
    return connection.output
  }

  @Test func `Any cut gives the same output`() {
    let all = Self.transcript
    let whole = Self.output(of: [all[...]])
    #expect(whole.split(separator: 0x0A).count == 6)
    for cut in 0...all.count {
      #expect(Self.output(of: [all[..<cut], all[cut...]]) == whole, "cut at \(cut)")
    }
    #expect(Self.output(of: all.indices.map { all[$0...$0] }) == whole)
  }

  @Test(arguments: UInt64(1)...20)
  func `Random cuts give the same output`(seed: UInt64) {
    var random = Seeded(seed)
    let filler = [UInt8](repeating: 0x61, count: 300_000) + [0x0A]
    let all = Self.transcript + [0x0A] + filler + Self.transcript
    var pieces: [ArraySlice<UInt8>] = []
    var at = 0
    while at < all.count {
      let length = random.next() % 4 == 0 ? 1 : Int(random.next() % 9_000)
      pieces.append(all[at..<min(all.count, at + length)])
      at += length
    }
    #expect(Self.output(of: pieces) == Self.output(of: [all[...]]))
  }
}
