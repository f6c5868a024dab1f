import StrictJSON
import TestSupport
import Testing

@testable import DialogueServer

/// Nothing received is in any error, and no typed text in any result.
struct PrivacyTests {
  private static let marker = "Zq7marker"

  private static func value(_ random: inout Seeded, _ depth: Int = 0) -> String {
    switch random.next() % (depth > 2 ? 6 : 9) {
    case 0: "\"\(marker)\""
    case 1: "\"\(marker.lowercased())\""
    case 2: "\"\(marker.lowercased()).\(marker.lowercased())\""
    case 3: "\(random.next() % 100)"
    case 4:
      ["null", "true", "1e9", "\"safety.danger\"", "\"sv\"", "\"no\""][Int(random.next() % 6)]
    case 5: "\"l1.\(marker)\""
    case 6: "[\(value(&random, depth + 1)),\(value(&random, depth + 1))]"
    case 7: #"{"\#(marker)":\#(value(&random, depth + 1))}"#
    default: #"{"meta":{"traceId":"\#(marker)","protocol":\#(value(&random, depth + 1))}}"#
    }
  }

  private static func params(_ random: inout Seeded, session: String) -> String {
    let names = Parameter.Name.allCases.map(\.rawValue) + [marker]
    var members: [String] = []
    for name in names where random.next() % 3 == 0 {
      let isSession = name == "session" && random.next() % 2 == 0
      members.append("\"\(name)\":\(isSession ? "\"\(session)\"" : value(&random))")
    }
    return "{\(members.joined(separator: ","))}"
  }

  @Test(arguments: UInt64(1)...10)
  func `No error and no record holds what was received`(seed: UInt64) throws {
    var random = Seeded(seed)
    var walk = try Walk(answers: [#""no""#])
    for _ in 0..<100 {
      let methods = Method.all.map(\.name) + [Self.marker]
      let method = methods[Int(random.next() % UInt64(methods.count))]
      let params = Self.params(&random, session: walk.session)
      let version = random.next() % 10 == 0 ? Self.marker : "2.0"
      let lines = walk.peer.send(
        #"{"jsonrpc":"\#(version)","id":1,"method":"\#(method)","params":\#(params)}"# + "\n")
      let line = try #require(lines.first)
      #expect(!line.lowercased().contains(Self.marker.lowercased()), "\(method) \(params)")
      let response = try JSON(reading: Array(line.utf8))
      Peer.check(response, method: method, params: params, at: #_sourceLocation)
      if let error = walk.peer.connection.record?.error {
        #expect(!"\(error)".lowercased().contains(Self.marker.lowercased()))
      }
    }
  }

  @Test func `Frames broken at every place say nothing of what they held`() throws {
    let walk = try Walk()
    let frame = Array(
      #"{"jsonrpc":"2.0","id":"\#(Self.marker)","method":"dialogue/answer","params":{"session":"\#(walk.session)","question":"\#(Self.marker)","answer":"\#(Self.marker)"}}"#
        .utf8)
    for cut in frame.indices {
      var peer = Peer()
      for line in peer.send(frame[..<cut] + [0x0A]) {
        #expect(!line.contains(Self.marker), "cut at \(cut)")
      }
    }
  }

  @Test func `Typed words are in no result`() throws {
    var walk = try Walk(answers: [#""no""#])
    for text in ["\(Self.marker)", "försvunnen \(Self.marker)", "1 \(Self.marker)"] {
      #expect(
        !(try walk.result("dialogue/interpret", #""text":"\#(text)""#)).text.contains(Self.marker))
      #expect(
        !(try walk.peer.call("dialogue/find", #"{"text":"\#(text)"}"#)).text.contains(Self.marker))
    }
  }
}
