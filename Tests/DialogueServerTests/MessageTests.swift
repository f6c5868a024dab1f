import StrictJSON
import Testing

@testable import DialogueServer

struct MessageTests {
  private static func line(_ frame: String) throws -> String? {
    var peer = Peer()
    let lines = peer.send(frame + "\n")
    guard let line = lines.first else { return nil }
    let response = try JSON(reading: Array(line.utf8))
    let id = response["id"]?.text ?? "none"
    return "\(id) \(Peer.summary(of: response))"
  }

  /// The checks of section 2.1, in their order: each frame has every later fault as well.
  static let order: [(String, String)] = [
    (#"[{"jsonrpc":"1"}]"#, "null -32600 batch-unsupported"),
    ("[]", "null -32600 batch-unsupported"),
    (#""text""#, "null -32600 not-an-object"), ("7", "null -32600 not-an-object"),
    ("null", "null -32600 not-an-object"),
    (#"{"id":{},"jsonrpc":"1.0"}"#, "null -32600 jsonrpc-version"),
    (#"{"id":5,"method":1}"#, "5 -32600 jsonrpc-version"),
    (#"{"jsonrpc":2.0,"id":5,"method":1}"#, "5 -32600 jsonrpc-version"),
    (#"{"jsonrpc":"2.0","id":5,"method":1}"#, "5 -32600 method"),
    (#"{"jsonrpc":"2.0","id":"a"}"#, #""a" -32600 method"#), ("{}", "null -32600 jsonrpc-version"),
    (#"{"jsonrpc":"2.0","id":null,"method":"x"}"#, "null -32600 id"),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"x","params":{"meta":{"protocol":2},"y":1}}"#,
      "1 1006 unsupported-protocol"
    ),
    (#"{"jsonrpc":"2.0","id":1,"method":"x","params":[]}"#, "1 -32601 unknown-method"),
    (#"{"jsonrpc":"2.0","id":1,"method":"lotsen/Ping"}"#, "1 -32601 unknown-method"),
    (#"{"jsonrpc":"2.0","id":1,"method":"$/ping"}"#, "1 -32601 unknown-method"),
    (#"{"jsonrpc":"2.0","id":1,"method":"rpc.ping"}"#, "1 -32601 unknown-method"),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"\#(String(repeating: "m", count: 65))"}"#,
      "1 -32601 unknown-method"
    ),
    (#"{"jsonrpc":"2.0","id":1,"method":"dialogue/check","params":[]}"#, "1 -32601 not-enabled"),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"lotsen/ping","params":[]}"#,
      "1 -32602 params-not-object /params"
    ),
    (#"{"jsonrpc":"2.0","id":1,"method":"lotsen\u002fping"}"#, "1 result"),
    (#"{"jsonrpc":"2.0","id":1,"method":"lotsen/ping","params":null,"more":[]}"#, "1 result"),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"lotsen/ping","params":{"meta":{"protocol":1,"x":2}}}"#,
      "1 result"
    ),
  ]

  @Test(arguments: order)
  func `The first fault in the order of the protocol is answered`(
    _ frame: String, _ expected: String
  ) throws {
    #expect(try Self.line(frame) == expected)
  }

  static let ids: [(String, String)] = [
    ("0", "0"), ("-1", "-1"), ("9007199254740991", "9007199254740991"),
    ("-9007199254740991", "-9007199254740991"), (#""1""#, #""1""#), (#""\u0061""#, #""a""#),
    (#""\u0000""#, #""\u0000""#), (#""🧭""#, #""🧭""#),
    ("\"\(String(repeating: "å", count: 64))\"", "\"\(String(repeating: "å", count: 64))\""),
  ]

  @Test(arguments: ids)
  func `An ID comes back as the same value`(_ sent: String, _ received: String) {
    var peer = Peer()
    #expect(
      peer.send(#"{"jsonrpc":"2.0","id":\#(sent),"method":"lotsen/ping"}"# + "\n")
        == [#"{"jsonrpc":"2.0","id":\#(received),"result":{}}"#])
  }

  @Test(arguments: [
    "1.0", "1e0", "-0", "null", "true", #""""#, "[]", "{}", "9007199254740992",
    "-9007199254740992", "1e400", "\"\(String(repeating: "a", count: 129))\"",
  ])
  func `What is no ID is answered with none`(_ id: String) throws {
    #expect(
      try Self.line(#"{"jsonrpc":"2.0","id":\#(id),"method":"lotsen/ping"}"#)
        == "null -32600 id")
  }

  @Test(arguments: [
    #"{"jsonrpc":"2.0","method":"lotsen/ping"}"#, #"{"jsonrpc":"2.0","method":"nothing"}"#,
    #"{"jsonrpc":"2.0","method":"lotsen/ping","params":[],"result":1}"#,
    #"{"jsonrpc":"2.0","method":"$/cancelRequest"}"#,
    #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1.5}}"#,
    #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":[1]}"#,
    #"{"jsonrpc":"2.0","id":1,"result":{}}"#, #"{"error":{},"id":{}}"#,
  ])
  func `Notifications and responses have no answer`(_ frame: String) {
    var peer = Peer()
    #expect(peer.send(frame + "\n") == [])
  }

  @Test func `A protocol that is not supported is answered with those that are`() {
    var peer = Peer()
    let lines = peer.send(
      #"{"jsonrpc":"2.0","id":1,"method":"x","params":{"meta":{"protocol":0}}}"# + "\n")
    #expect(
      lines == [
        #"{"jsonrpc":"2.0","id":1,"error":{"code":1006,"message":"Protocol not supported","#
          + #""data":{"reason":"unsupported-protocol","retry":false,"supported":[1]}}}"#
      ])
  }
}
