import StrictJSON
import Testing

@testable import DialogueServer

struct ConnectionTests {
  private static func ping(_ id: String, padding: Int = 0) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"lotsen/ping"}"#
      + String(repeating: " ", count: padding) + "\n"
  }

  private static func cancel(_ id: String) -> String {
    #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":\#(id)}}"# + "\n"
  }

  /// The IDs of responses with how each ended.
  private static func ends(_ lines: [String]) throws -> [String] {
    try lines.map { line in
      let response = try JSON(reading: Array(line.utf8))
      return "\(response["id"]?.text ?? "") \(Peer.summary(of: response))"
    }
  }

  @Test func `Responses come in the order of the requests, faulty frames in their place`() throws {
    var peer = Peer()
    let lines = peer.send(Self.ping("3") + "x\n" + Self.ping("1") + "[]\n" + Self.ping(#""1""#))
    #expect(
      try Self.ends(lines) == [
        "3 result", "null -32700 syntax", "1 result", "null -32600 batch-unsupported",
        #""1" result"#,
      ])
  }

  @Test func `The earliest waiting request with the ID is cancelled, once`() throws {
    var peer = Peer()
    let lines = peer.send(
      Self.ping("1") + Self.ping(#""1""#) + Self.ping("2") + Self.ping("2") + Self.cancel("2")
        + Self.cancel(#""1""#) + Self.cancel("7") + Self.ping("3"))
    #expect(
      try Self.ends(lines) == [
        "1 result", #""1" -32800 cancelled"#, "2 -32800 cancelled", "2 result", "3 result",
      ])
    #expect(try Self.ends(peer.send(Self.cancel("3") + Self.ping("3"))) == ["3 result"])
  }

  @Test func `Large requests are cancelled like others`() throws {
    var peer = Peer()
    let lines = peer.send(
      Self.ping("1", padding: 20_000) + Self.ping("2", padding: 20_000) + Self.cancel("1"))
    #expect(try Self.ends(lines) == ["1 -32800 cancelled", "2 result"])
  }

  @Test func `Reading pauses at 64 frames and goes on when there is room`() throws {
    var peer = Peer()
    for id in 1...63 { peer.receive(Self.ping("\(id)")) }
    #expect(peer.connection.wantsInput)
    peer.receive(Self.ping("64"))
    #expect(!peer.connection.wantsInput)
    // What came in the same read waits outside: it cannot cancel yet.
    peer.receive(Self.ping("65") + Self.cancel("2"))
    #expect(try Self.ends(peer.lines()) == (1...65).map { "\($0) result" })
    #expect(peer.connection.wantsInput)
  }

  @Test func `Reading pauses at four mebibytes`() {
    var peer = Peer()
    let frame = Self.ping("1", padding: 262_144 - Self.ping("1").utf8.count + 1)
    for _ in 1...15 { peer.receive(frame) }
    #expect(peer.connection.wantsInput)
    peer.receive(frame)
    #expect(!peer.connection.wantsInput)
    #expect(peer.lines().count == 16)
  }

  @Test func `A hundred faulty frames in a row end the connection after the answer`() throws {
    var peer = Peer()
    let faulty = String(repeating: "x\n", count: 99)
    #expect(peer.send(faulty + " \n" + Self.ping("1") + faulty).count == 199)
    #expect(peer.connection.exit == nil)
    #expect(peer.send("[]\n" + Self.ping("2")).count == 1)
    #expect(peer.connection.exit == .notOurPeer)
    #expect(!peer.connection.wantsInput)
    #expect(peer.send(Self.ping("3")) == [])
  }

  @Test(arguments: [
    #"{"jsonrpc":"2.0","id":1,"method":"none"}"#, #"{"jsonrpc":"2.0","method":"none"}"#,
    #"{"jsonrpc":"2.0","id":1,"result":1}"#,
  ])
  func `Any other frame begins the count anew`(_ frame: String) {
    var peer = Peer()
    let faulty = String(repeating: "x\n", count: 99)
    _ = peer.send(faulty + frame + "\n" + faulty)
    #expect(peer.connection.exit == nil)
  }

  @Test func `Sixteen mebibytes without LF end the connection after what came before`() {
    var peer = Peer()
    peer.receive(Self.ping("1"))
    let chunk = [UInt8](repeating: 0x20, count: 1_048_576)
    for _ in 1...15 { #expect(peer.send(chunk).count <= 1) }
    #expect(peer.send(Array(chunk.dropLast())) == [])
    #expect(peer.connection.exit == nil)
    #expect(peer.send([0x20, 0x0A] + Array(Self.ping("2").utf8)) == [])
    #expect(peer.connection.exit == .notOurPeer)
  }

  @Test func `Shutting down answers all that waits and lies in the input`() throws {
    var peer = Peer()
    peer.receive(Self.ping("1") + Self.ping("2") + Self.cancel("2") + "x\n")
    for id in 3...70 { peer.receive(Self.ping("\(id)")) }
    peer.receive(#"{"jsonrpc":"2.0""#)
    peer.shutDown()
    #expect(!peer.connection.wantsInput)
    let ends = try Self.ends(peer.lines())
    #expect(
      ends == ["1 1005 shutting-down", "2 -32800 cancelled", "null -32700 syntax"]
        + (3...70).map { "\($0) 1005 shutting-down" })
    #expect(peer.connection.exit == .shutDown)
  }

  @Test func `An empty input ends at once`() {
    var peer = Peer()
    #expect(peer.connection.exit == nil)
    peer.end()
    #expect(peer.connection.exit == .endOfInput)
  }

  @Test func `Written output is forgotten, and the rest stays`() {
    var connection = Peer().connection
    connection.receive(Array((Self.ping("1") + Self.ping("2")).utf8))
    while connection.answerNext() {}
    let all = connection.output
    connection.removeOutput(5)
    #expect(connection.output == Array(all[5...]))
    connection.removeOutput(all.count - 5)
    #expect(connection.output == [])
  }

  @Test func `The record of an answer says what a log may know`() {
    var peer = Peer()
    _ = peer.send(
      #"{"jsonrpc":"2.0","id":1,"method":"contact/get","params":{"id":"x","meta":{"traceId":"t-1"}}}"#
        + "\n")
    #expect(
      peer.connection.record
        == Connection.Record(
          method: "contact/get", error: .param(.unknownContact, .id), traceID: "t-1"))
  }
}
