/// One peer: bytes in, bytes out. It touches no descriptor; whoever owns it reads and writes.
///
/// ```
/// connection.receive(bytes)          // as long as `wantsInput`
/// while connection.answerNext() { write(connection.output) }
/// ```
package struct Connection: Sendable {
  /// Why nothing is left to do.
  package enum Exit: Hashable, Sendable {
    /// The input ended and everything in it was answered.
    case endOfInput
    /// The server was told to stop and has said so to everybody who waited.
    case shutDown
    /// What came is not this protocol: too many bytes without LF, or faulty frames in a row.
    case notOurPeer
  }

  /// What a log may say of one answer; nothing received is in it but the name for tracing.
  package struct Record: Hashable, Sendable {
    /// Nil if the method is not known.
    package let method: String?
    package let error: RPCError?
    package let traceID: String?
  }

  package private(set) var server: Server
  /// Whole responses, each ended by LF, that were not yet written.
  package private(set) var output: [UInt8] = []
  /// Of the last answer.
  package private(set) var record: Record?
  private var frames = FrameReader()
  private var waiting: [Waiting] = []
  private var waitingBytes = 0
  private var faultyFrames = 0
  private var isShuttingDown = false

  package init(server: Server) {
    self.server = server
  }

  /// Takes bytes in; frames that are whole begin to wait, as long as there is room.
  package mutating func receive(_ bytes: ArraySlice<UInt8>) {
    frames.receive(bytes)
    admitFrames()
  }

  /// Takes bytes in.
  package mutating func receive(_ bytes: [UInt8]) {
    receive(bytes[...])
  }

  /// No more bytes will come.
  package mutating func receiveEnd() {
    frames.receiveEnd()
    admitFrames()
  }

  /// Whether there is room for more input.
  package var wantsInput: Bool {
    !frames.hasEnded && !isShuttingDown && !isRefused && hasRoom
  }

  /// Every request that waits, or lies whole in what was received, is answered that the server
  /// shuts down.
  package mutating func shutDown() {
    isShuttingDown = true
  }

  /// Runs one waiting request and appends its response to `output`.
  ///
  /// - Returns: false if none waits.
  package mutating func answerNext() -> Bool {
    guard !waiting.isEmpty else { return false }
    let next = waiting.removeFirst()
    waitingBytes -= next.size
    answer(next)
    output.append(contentsOf: server.response)
    // Frames that were received already take the room of this one before new ones do.
    admitFrames()
    return true
  }

  /// Forgets bytes at the beginning of `output` that have been written.
  package mutating func removeOutput(_ count: Int) {
    if count == output.count {
      output.removeAll(keepingCapacity: true)
    } else {
      output.removeFirst(count)
    }
  }

  /// Nil as long as there is something to read or to answer.
  package var exit: Exit? {
    guard waiting.isEmpty else { return nil }
    if isRefused { return .notOurPeer }
    if isShuttingDown { return .shutDown }
    return frames.hasEnded && frames.isEmpty ? .endOfInput : nil
  }
}

extension Connection {
  private var hasRoom: Bool {
    waiting.count < Limits.waitingFrames && waitingBytes < Limits.waitingBytes
  }

  private var isRefused: Bool { frames.isLineless || faultyFrames >= Limits.faultyFrames }

  private mutating func admitFrames() {
    while faultyFrames < Limits.faultyFrames, hasRoom, let frame = frames.next() {
      admit(Waiting.read(frame))
    }
  }

  private mutating func admit(_ entry: Waiting.Entry) {
    faultyFrames = entry.isFaulty ? faultyFrames + 1 : 0
    switch entry {
    case .waits(let next):
      waiting.append(next)
      waitingBytes += next.size
    case .cancels(let id):
      guard let place = waiting.firstIndex(where: { $0.isRequest(id) }) else { return }
      waiting[place].cancel()
    case .passes: break
    }
  }

  private mutating func answer(_ next: Waiting) {
    switch next.content {
    case .faulty(let error, let id): refuse(error, id: id)
    case .cancelled(let id): refuse(.cancelled, id: id)
    case .request(let request) where isShuttingDown: refuse(.shuttingDown, id: request.id)
    case .large(let id, _) where isShuttingDown: refuse(.shuttingDown, id: id)
    case .request(let request): record = server.answer(request)
    case .large(let id, let bytes):
      guard let request = Waiting.request(in: bytes) else {
        return refuse(.internalFault(), id: id)
      }
      record = server.answer(request)
    }
  }

  private mutating func refuse(_ error: RPCError, id: Request.ID?) {
    server.refuse(error, id: id)
    record = Record(method: nil, error: error, traceID: nil)
  }
}
