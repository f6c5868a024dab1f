import DialogueContent
import StrictJSON
import Testing

@testable import DialogueServer

/// A person's walk through a peer: each call carries the session of the page before.
struct Walk {
  var peer: Peer
  private(set) var page: JSON
  /// What every call carries beside the session.
  private let more: String

  init(
    _ peer: Peer = Peer(), start: String = "mornings", more: String = "", answers: [String] = [],
    at location: SourceLocation = #_sourceLocation
  ) throws {
    self.peer = peer
    self.more = more
    page = try self.peer.call("dialogue/start", #"{"dialogue":"\#(start)"\#(more)}"#, at: location)
    for answer in answers { try self.answer(answer, at: location) }
  }

  var session: String { page["session"]?.string ?? "" }
  var question: String { page["question"]?["id"]?.string ?? "" }

  /// `question safety.danger`, `outcome safety.danger-now`, `invalid …`.
  var place: String {
    let id = page["question"]?["id"] ?? page["outcome"]?["id"]
    return "\(page["status"]?.string ?? "") \(id?.string ?? "")"
  }

  var trail: [String] { page["trail"]?.elements.compactMap { $0["question"]?.string } ?? [] }
  var notices: [String] { page["notices"]?.elements.compactMap { $0["code"]?.string } ?? [] }
  var problems: [String] { page["problems"]?.elements.compactMap { $0["code"]?.string } ?? [] }

  /// Answers the question that waits, with JSON.
  mutating func answer(_ answer: String, at location: SourceLocation = #_sourceLocation) throws {
    try call("dialogue/answer", #""question":"\#(question)","answer":\#(answer)"#, at: location)
  }

  mutating func type(_ text: String, at location: SourceLocation = #_sourceLocation) throws {
    try call("dialogue/interpret", #""text":"\#(text)""#, at: location)
  }

  /// Calls a method with the session and goes on from its page; `Unclear` keeps the session.
  mutating func call(
    _ method: String, _ params: String = "", at location: SourceLocation = #_sourceLocation
  ) throws {
    let result = try result(method, params, at: location)
    if result["session"] != nil { page = result }
  }

  /// Calls a method with the session, and stays.
  mutating func result(
    _ method: String, _ params: String = "", at location: SourceLocation = #_sourceLocation
  ) throws -> JSON {
    try peer.call(method, parameters(params), at: location)
  }

  mutating func error(
    _ method: String, _ params: String = "", at location: SourceLocation = #_sourceLocation
  ) throws -> String {
    try peer.error(method, parameters(params), at: location)
  }

  private func parameters(_ params: String) -> String {
    #"{"session":"\#(session)"\#(params.isEmpty ? "" : ",")\#(params)\#(more)}"#
  }

  /// Answers that lead through `mornings` to its outcome.
  static let whole = [
    #""no""#, #""guardian""#, "null", #""no""#, #"["pain"]"#, "3", #""2026-11-20""#, #""teacher""#,
  ]
}
