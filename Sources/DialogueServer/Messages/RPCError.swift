/// A fault of a peer's frame, as it is answered (protocol, section 5). Nothing received is in it.
package struct RPCError: Error, Hashable, Sendable {
  package let code: Code
  package let reason: Reason
  /// JSON Pointer to the fault, made of names that the schema knows.
  package let path: String?
  /// The known name within two edits of an unknown one.
  package let nearest: String?
  /// Eight hex digits that stand in the log as well, for faults in the server.
  package let incident: String?

  init(
    _ code: Code, _ reason: Reason, path: String? = nil, nearest: String? = nil,
    incident: String? = nil
  ) {
    self.code = code
    self.reason = reason
    self.path = path
    self.nearest = nearest
    self.incident = incident
  }

  /// The frame may succeed on another process now.
  package var mayBeRetried: Bool { code == .shuttingDown }
}

extension RPCError {
  /// What kind of fault it is; the message says no more than the code.
  package enum Code: Int, CaseIterable, Sendable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case internalError = -32603
    case cancelled = -32800
    case sessionNotAccepted = 1001
    case sessionTooOld = 1002
    case callDoesNotFit = 1003
    case dialogueNotAvailable = 1004
    case shuttingDown = 1005
    case protocolNotSupported = 1006

    package var message: String {
      switch self {
      case .parseError: "Parse error"
      case .invalidRequest: "Invalid request"
      case .methodNotFound: "Method not found"
      case .invalidParams: "Invalid params"
      case .internalError: "Internal error"
      case .cancelled: "Request cancelled"
      case .sessionNotAccepted: "Session not accepted"
      case .sessionTooOld: "Session too old"
      case .callDoesNotFit: "Call does not fit the session"
      case .dialogueNotAvailable: "Dialogue not available"
      case .shuttingDown: "Shutting down"
      case .protocolNotSupported: "Protocol not supported"
      }
    }

    /// Frames with such a fault count towards the end of the connection.
    var isFaultyFrame: Bool { self == .parseError || self == .invalidRequest }
  }

  /// What programs test.
  package enum Reason: String, CaseIterable, Sendable {
    case frameTooLarge = "frame-too-large"
    case byteOrderMark = "bom"
    case utf8, nul, syntax
    case loneSurrogate = "lone-surrogate"
    case duplicateName = "duplicate-name"
    case tooDeep = "too-deep"
    case tooMany = "too-many"
    case tooLong = "too-long"
    case number
    case trailingData = "trailing-data"

    case notAnObject = "not-an-object"
    case batchUnsupported = "batch-unsupported"
    case jsonrpcVersion = "jsonrpc-version"
    case method, id

    case unknownMethod = "unknown-method"
    case notEnabled = "not-enabled"

    case paramsNotObject = "params-not-object"
    case unknownParam = "unknown-param"
    case missing, type, range
    case malformedLanguage = "malformed-language"
    case unknownDialogue = "unknown-dialogue"
    case unknownQuestion = "unknown-question"
    case unknownContact = "unknown-contact"
    case cursor
    case bindingRequired = "binding-required"
    case answerType = "answer-type"

    case `internal`, cancelled
    case sessionInvalid = "session-invalid"
    case sessionExpired = "session-expired"
    case staleQuestion = "stale-question"
    case notAQuestion = "not-a-question"
    case questionNotOnTrail = "question-not-on-trail"
    case noOutcome = "no-outcome"
    case dialogueGone = "dialogue-gone"
    case shuttingDown = "shutting-down"
    case unsupportedProtocol = "unsupported-protocol"
  }

  static let sessionInvalid = RPCError(.sessionNotAccepted, .sessionInvalid)
  static let sessionExpired = RPCError(.sessionTooOld, .sessionExpired)
  static let dialogueGone = RPCError(.dialogueNotAvailable, .dialogueGone)
  static let cancelled = RPCError(.cancelled, .cancelled)
  static let shuttingDown = RPCError(.shuttingDown, .shuttingDown)

  /// A fault of one parameter, or of a member of one.
  static func param(
    _ reason: Reason, _ name: Parameter.Name, member: String? = nil
  ) -> RPCError {
    RPCError(
      .invalidParams, reason,
      path: "/params/\(name.rawValue)" + (member.map { "/\($0)" } ?? ""))
  }

  /// A fault in the server, with a number by which it is found in the log.
  static func internalFault() -> RPCError {
    let number = String(UInt32.random(in: .min ... .max), radix: 16)
    return RPCError(
      .internalError, .internal,
      incident: String(repeating: "0", count: 8 - number.utf8.count) + number)
  }
}
