import DialogueContent
import DialogueServer
import StrictJSON
import TestSupport

extension Property {
  /// However bytes are cut, each response is a text of JSON on a line, and none of them says that
  /// the server is at fault.
  package static let frames = Property(
    "frames", tests: "DialogueServerTests", seeds: FrameSeeds.all
  ) { bytes in
    guard SampleContent.edition != nil else { return "the sample has no edition" }
    let lines = SampleServer.responses(to: [bytes[...]])
    for line in lines {
      guard let response = try? JSON(reading: Array(line)) else {
        return "a response is no JSON: \(String(decoding: line, as: UTF8.self))"
      }
      if response["error"]?["code"]?.integer?.value == internalFault {
        return "the server says that it is at fault"
      }
    }
    // Sealed sessions differ each time, but for their length.
    let middle = bytes.count / 2
    let cut = SampleServer.responses(to: [bytes[..<middle], bytes[middle...]])
    return cut.map(\.count) == lines.map(\.count) ? nil : "a cut changes what is answered"
  }

  private static let internalFault = -32_603
}

/// A server of the sample content whose keys and clock never change, so that sealed sessions in
/// kept bytes can be opened.
package enum SampleServer {
  /// 2026-11-24T09:15:00Z, a Tuesday.
  static let now = 1_795_511_700
  static let keys = MasterKeys(Array(0x00...0x1F))

  /// All responses to bytes that come in pieces, without their LF.
  package static func responses(to pieces: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    guard var connection else { return [] }
    for piece in pieces {
      connection.receive(piece)
      while connection.answerNext() {}
    }
    connection.receiveEnd()
    while connection.answerNext() {}
    return connection.output.split(separator: 0x0A)
  }

  /// On which nothing was sent.
  private static let connection: Connection? = SampleContent.edition.map { edition in
    var options = Server.Options()
    options.now = now
    options.staff = Server.Staff { _ in CheckReport(diagnostics: []) }
    return Connection(server: Server(edition: edition, keys: keys, options: options) { now })
  }
}

/// Frames of a peer that uses every method.
private enum FrameSeeds {
  static let all: [[UInt8]] = {
    let asked = session(after: "dialogue/start", #""dialogue":"mornings""#)
    let yes = #"\#(asked),"question":"safety.danger","answer":"yes""#
    let told = session(after: "dialogue/answer", yes)
    let frames = [
      frame("lotsen/discover"), frame("lotsen/ping"), frame("rpc.discover"),
      frame("dialogue/list"), frame("dialogue/find", #""text":"det är svårt på morgonen""#),
      frame("dialogue/start", #""dialogue":"mornings","language":"ar","binding":"b""#),
      frame("dialogue/answer", yes), frame("dialogue/interpret", #"\#(asked),"text":"nej""#),
      frame("dialogue/back", told),
      frame("dialogue/change", #"\#(told),"question":"safety.danger""#),
      frame("dialogue/page", told), frame("dialogue/safety", told),
      frame("dialogue/summary", #"\#(told),"answers":true"#),
      frame("contact/list", #""for":"guardian""#), frame("contact/get", #""id":"school""#),
      frame("dialogue/check"), frame("dialogue/graph", #""dialogue":"mornings""#),
    ]
    return frames + [frames.flatMap { $0 }]
  }()

  private static func frame(_ method: String, _ params: String = "") -> [UInt8] {
    Array(#"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{\#(params)}}"#.utf8) + [0x0A]
  }

  /// The parameter with the session that a call gives.
  private static func session(after method: String, _ params: String) -> String {
    let lines = SampleServer.responses(to: [frame(method, params)[...]])
    let response = lines.first.flatMap { try? JSON(reading: Array($0)) }
    return #""session":"\#(response?["result"]?["session"]?.string ?? "")""#
  }
}
