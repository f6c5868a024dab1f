import DialogueContent
import Localization
import StrictJSON
import Testing

@testable import DialogueServer

/// A program at the other end: it sends frames and judges all that comes back by the schemas.
struct Peer {
  /// 2026-11-24T09:15:00Z, a Tuesday.
  static let now = 1_795_511_700

  private(set) var connection: Connection
  private static let validator = try? SchemaValidator(Schema.json)

  init(
    _ edition: Edition = Sample.edition, keys: MasterKeys? = Peer.keys, now: Int = Peer.now,
    configure: (inout Server.Options) -> Void = { _ in }
  ) {
    var options = Server.Options()
    options.now = Peer.now
    configure(&options)
    connection = Connection(
      server: Server(edition: edition, keys: keys, options: options, clock: { now }))
  }

  static let keys = MasterKeys(Array(0x00...0x1F))
  static let otherKeys = MasterKeys(Array(0x20...0x3F))

  /// Sends bytes and gives every response to them as a line.
  mutating func send(_ bytes: [UInt8]) -> [String] {
    connection.receive(bytes)
    return lines()
  }

  mutating func send(_ text: String) -> [String] { send(Array(text.utf8)) }

  mutating func end() { connection.receiveEnd() }

  mutating func shutDown() { connection.shutDown() }

  mutating func receive(_ text: String) { connection.receive(Array(text.utf8)) }

  /// All responses to what has been received.
  mutating func lines() -> [String] {
    while connection.answerNext() {}
    let output = connection.output
    connection.removeOutput(output.count)
    return output.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls a method with parameters written as JSON and gives the whole response.
  mutating func response(
    _ method: String, _ params: String = "{}", at location: SourceLocation = #_sourceLocation
  ) throws -> JSON {
    let lines = send(#"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(params)}"# + "\n")
    let line = try #require(lines.count == 1 ? lines[0] : nil, sourceLocation: location)
    let response = try JSON(reading: Array(line.utf8))
    Self.check(response, method: method, params: params, at: location)
    return response
  }

  /// The result of a call; an error is a failure of the test.
  mutating func call(
    _ method: String, _ params: String = "{}", at location: SourceLocation = #_sourceLocation
  ) throws -> JSON {
    let response = try response(method, params, at: location)
    let text = String(decoding: response.source, as: UTF8.self)
    return try #require(response["result"], "\(text)", sourceLocation: location)
  }

  /// Code and reason of the error of a call, as `1001 session-invalid`, with path and nearest name.
  mutating func error(
    _ method: String, _ params: String = "{}", at location: SourceLocation = #_sourceLocation
  ) throws -> String {
    Self.summary(of: try response(method, params, at: location))
  }

  static func summary(of response: JSON) -> String {
    guard let error = response["error"] else { return "result" }
    let data = error["data"]
    let parts = [
      error["code"]?.literal, data?["reason"]?.string, data?["path"]?.string,
      data?["nearest"].flatMap { $0.string.map { "(\($0))" } },
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// Every frame of every test fits the published schemas.
  static func check(
    _ response: JSON, method: String, params: String, at location: SourceLocation
  ) {
    guard let validator else {
      Issue.record("the schemas cannot be read", sourceLocation: location)
      return
    }
    let names = response.members.compactMap(\.name.string)
    var faults: [String] = []
    if let error = response["error"] {
      #expect(names == ["jsonrpc", "id", "error"], sourceLocation: location)
      faults = validator.faults(of: error, as: "error")
    } else if let result = response["result"],
      let known = Method.all.first(where: { $0.name == method })
    {
      #expect(names == ["jsonrpc", "id", "result"], sourceLocation: location)
      faults = validator.faults(of: result, as: known.schemaName + "-result")
      faults += Page.wrongPointers(in: result)
    }
    #expect(faults == [], sourceLocation: location)
  }
}

extension Page {
  /// Fallbacks that point to no text.
  fileprivate static func wrongPointers(in result: JSON) -> [String] {
    (result["fallbacks"].map { Array($0.elements) } ?? []).compactMap { fallback in
      let path = fallback["path"]?.string ?? ""
      return result.at(pointer: path)?.kind == .string ? nil : path
    }
  }
}

extension JSON {
  /// The value a JSON Pointer leads to.
  func at(pointer: String) -> JSON? {
    pointer.split(separator: "/").reduce(self as JSON?) { value, part in
      guard let value else { return nil }
      guard value.kind == .array else { return value[String(part)] }
      return Int(part).flatMap { index in
        value.elements.enumerated().first { $0.offset == index }?.element
      }
    }
  }

  var text: String { String(decoding: source, as: UTF8.self) }
}
