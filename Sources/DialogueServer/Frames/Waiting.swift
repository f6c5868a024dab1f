import StrictJSON

/// A frame that waits for its turn to be answered.
struct Waiting: Sendable {
  enum Content: Sendable {
    case request(Request)
    /// Parsed again when it is run.
    case large(Request.ID, [UInt8])
    case faulty(RPCError, id: Request.ID?)
    case cancelled(Request.ID)
  }

  private(set) var content: Content
  /// Bytes of the frame.
  let size: Int

  /// What is done with a frame when it is read.
  enum Entry: Sendable {
    case waits(Waiting)
    case cancels(Request.ID)
    /// It has no effect and no answer.
    case passes

    var isFaulty: Bool {
      if case .waits(let waiting) = self, case .faulty = waiting.content { true } else { false }
    }
  }

  static func read(_ frame: FrameReader.Frame) -> Entry {
    guard case .bytes(let bytes) = frame else {
      return .waits(
        Waiting(content: .faulty(RPCError(.parseError, .frameTooLarge), id: nil), size: 0))
    }
    do throws(JSON.Fault) {
      return read(Message(try JSON(reading: bytes)), bytes)
    } catch {
      let reason = RPCError.Reason(rawValue: error.reason.rawValue) ?? .syntax
      return .waits(
        Waiting(content: .faulty(RPCError(.parseError, reason), id: nil), size: 0))
    }
  }

  private static func read(_ message: Message, _ bytes: [UInt8]) -> Entry {
    switch message {
    case .request(let request) where bytes.count > Limits.parsedFrame:
      .waits(Waiting(content: .large(request.id, bytes), size: bytes.count))
    case .request(let request):
      .waits(Waiting(content: .request(request), size: bytes.count))
    case .faulty(let reason, let id):
      .waits(Waiting(content: .faulty(RPCError(.invalidRequest, reason), id: id), size: 0))
    case .cancellation(let id): id.map(Entry.cancels) ?? .passes
    case .ignored: .passes
    }
  }

  /// The request in a frame that was found to be one.
  static func request(in bytes: [UInt8]) -> Request? {
    guard let frame = try? JSON(reading: bytes), case .request(let request) = Message(frame) else {
      return nil
    }
    return request
  }

  /// Whether this is a request with that ID that would still be run.
  func isRequest(_ id: Request.ID) -> Bool {
    switch content {
    case .request(let request): request.id == id
    case .large(let own, _): own == id
    case .faulty, .cancelled: false
    }
  }

  /// The request will be answered in its turn without being run.
  mutating func cancel() {
    switch content {
    case .request(let request): content = .cancelled(request.id)
    case .large(let id, _): content = .cancelled(id)
    case .faulty, .cancelled: break
    }
  }
}
