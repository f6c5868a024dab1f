import StrictJSON

/// A request as it was read: an ID that is answered, a method's name and what goes with it.
struct Request: Sendable {
  /// What the response carries, so that the peer knows what is answered.
  enum ID: Hashable, Sendable {
    /// Its UTF-8, unescaped: composed and decomposed forms differ.
    case string([UInt8])
    case integer(Int)
  }

  let id: ID
  /// A value of kind string.
  let method: JSON
  let params: JSON?
}

extension Request.ID {
  /// Nil if the value is no ID: neither a string of 1 to 128 bytes nor an integer literal in range.
  init?(_ json: JSON) {
    if let text = json.utf8 {
      guard 1...Limits.id ~= text.count else { return nil }
      self = .string(Array(text))
    } else if json.isIntegerLiteral, let value = json.integer?.value {
      self = .integer(value)
    } else {
      return nil
    }
  }
}

/// What a frame turns out to be, by the first checks of section 2.1 of the protocol.
enum Message: Sendable {
  case request(Request)
  /// The notification that a waiting request need not be run; nil if its ID is missing or none.
  case cancellation(of: Request.ID?)
  /// Another notification, or a response, though the server asks nothing.
  case ignored
  case faulty(RPCError.Reason, id: Request.ID?)

  init(_ frame: JSON) {
    guard frame.kind == .object else {
      self = .faulty(frame.kind == .array ? .batchUnsupported : .notAnObject, id: nil)
      return
    }
    let method = frame["method"]
    if method == nil, frame["result"] != nil || frame["error"] != nil {
      self = .ignored
      return
    }
    let member = frame["id"]
    let id = member.flatMap { Request.ID($0) }
    if frame["jsonrpc"]?.isString("2.0") != true {
      self = .faulty(.jsonrpcVersion, id: id)
    } else if let method, method.kind == .string {
      self.init(method, frame["params"], id: id, hasID: member != nil)
    } else {
      self = .faulty(.method, id: id)
    }
  }

  private init(_ method: JSON, _ params: JSON?, id: Request.ID?, hasID: Bool) {
    if let id {
      self = .request(Request(id: id, method: method, params: params))
    } else if hasID {
      self = .faulty(.id, id: nil)
    } else if method.isString("$/cancelRequest") {
      self = .cancellation(of: params?["id"].flatMap { Request.ID($0) })
    } else {
      self = .ignored
    }
  }
}
