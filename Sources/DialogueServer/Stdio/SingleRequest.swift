private import StrictJSON

/// One request whose parameters come from a file: they may stand on several lines.
package struct SingleRequest: Sendable {
  /// What came of it.
  package struct Response: Sendable {
    /// The result or the error object, ended by LF.
    package let line: [UInt8]
    package let error: RPCError?

    /// Whether it holds a session that only the keys of this process open.
    package var holdsSession: Bool {
      error == nil && String(decoding: line, as: UTF8.self).contains("\"session\":\"l1.")
    }

    /// The exit status: faulty parameters, something to try again later, or another failure.
    package var status: Int32 {
      guard let error else { return 0 }
      if error.mayBeRetried { return 75 }
      return -32_700 ... -32_600 ~= error.code.rawValue ? 65 : 1
    }
  }

  private let method: String
  private let parameters: [UInt8]

  /// - Parameter parameters: a JSON text; nil for none.
  package init(method: String, parameters: [UInt8]?) {
    self.method = method
    self.parameters = parameters ?? Array("{}".utf8)
  }

  /// Answers it as a connection would.
  package func response(of server: Server) -> Response {
    if let reason = fault { return refused(RPCError(.parseError, reason), by: server) }
    var connection = Connection(server: server)
    connection.receive(frame)
    guard connection.answerNext() else {
      return refused(RPCError(.parseError, .frameTooLarge), by: server)
    }
    return Response(
      line: Self.content(of: connection.output), error: connection.record?.error)
  }

  /// Looked for before the frame is made, since LF ends a frame but not a text in a file.
  private var fault: RPCError.Reason? {
    guard parameters.count <= Limits.frameIn else { return .frameTooLarge }
    do throws(JSON.Fault) {
      _ = try JSON(reading: parameters)
      return nil
    } catch {
      return RPCError.Reason(rawValue: error.reason.rawValue) ?? .syntax
    }
  }

  /// In a text without faults LF stands between values only, where a blank says the same.
  private var frame: [UInt8] {
    var writer = JSONWriter()
    writer.value(method)
    let head = Array("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":".utf8) + writer.bytes
    let text = parameters.map { $0 == 0x0A ? 0x20 : $0 }
    return head + Array(",\"params\":".utf8) + text + Array("}\n".utf8)
  }

  private func refused(_ error: RPCError, by server: Server) -> Response {
    var server = server
    server.refuse(error, id: nil)
    return Response(line: Self.content(of: server.response), error: error)
  }

  /// The last member of a response. The two before it hold no colon but their own.
  private static func content(of response: [UInt8]) -> [UInt8] {
    let colon = UInt8(ascii: ":")
    let pieces = response.split(separator: colon, maxSplits: 3, omittingEmptySubsequences: false)
    guard let last = pieces.last, pieces.count == 4 else { return response }
    return last.dropLast(2) + [0x0A]
  }
}
