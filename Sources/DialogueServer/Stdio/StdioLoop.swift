import Glibc

/// Joins a connection to descriptors: the one place where the process waits, reads and writes.
///
/// One `poll` waits for input, room in the output and signals (protocol, sections 3.2 and 3.3).
package struct StdioLoop {
  private var connection: Connection
  private let input: Int32?
  private let output: Int32
  private let signals: SignalPipe
  private var readiness: Readiness
  private var journal: Journal
  private var buffer: [UInt8]
  /// Bytes of the connection's output that have been written.
  private var written = 0
  /// Nothing lay ready in the input, or none is wanted: a request may be run.
  private var hasLooked = false
  /// No request waits.
  private var isIdle = false
  /// The signal that ends the process.
  private var ending: Int32?

  /// Bytes read at a time: what a pipe holds.
  private static let inputBytes = 65_536
  /// Bytes written at a time: a pipe with room takes so many without making the writer wait.
  private static let outputBytes = Int(PIPE_BUF)

  package init(
    _ connection: Connection, on descriptors: StandardDescriptors, signals: SignalPipe, log: Log
  ) {
    self.connection = connection
    self.signals = signals
    input = descriptors.input
    output = descriptors.output
    readiness = Readiness(output: descriptors.output, signal: signals.descriptor)
    journal = Journal(log)
    buffer = [UInt8](repeating: 0, count: Self.inputBytes)
  }

  /// Serves until there is nothing left to do.
  ///
  /// - Returns: the exit status of the process.
  package mutating func run() -> Int32 {
    if input == nil { connection.receiveEnd() }
    while true {
      if let end = turn() {
        journal.note(end)
        return end.status
      }
    }
  }

  /// Runs a request if it is time for one, then takes in and gives out what is possible.
  private mutating func turn() -> End? {
    if connection.output.isEmpty, hasLooked, let end = answerNext() { return end }
    let isWriting = !connection.output.isEmpty
    let wanted = connection.wantsInput ? input : nil
    readiness.wait(input: wanted, isWriting: isWriting, isBlocking: isWriting || isIdle)
    hasLooked = !readiness.input
    if readiness.signal {
      beginEnd()
      return nil
    }
    // When both ends are closed at once nobody misses an answer.
    if readiness.isClosed, isWriting || !readiness.input { return .outputClosed }
    if readiness.output, !write() { return .outputClosed }
    if readiness.input, !read(upTo: Self.inputBytes) { return .inputFailed }
    return nil
  }

  private mutating func answerNext() -> End? {
    hasLooked = false
    let begin = journal.begin()
    isIdle = !connection.answerNext()
    if !isIdle { journal.note(connection.record, since: begin) }
    return isIdle && connection.output.isEmpty ? connection.exit.map(end) : nil
  }

  private func end(_ exit: Connection.Exit) -> End {
    switch exit {
    case .endOfInput: .endOfInput
    case .shutDown: .signal(ending ?? SIGTERM)
    case .notOurPeer: .notOurPeer
    }
  }
}

extension StdioLoop {
  /// Takes what is there. False if the input cannot be read.
  private mutating func read(upTo most: Int) -> Bool {
    guard let input else { return true }
    let count = unsafe Glibc.read(input, &buffer, most)
    if count > 0 {
      connection.receive(buffer[..<count])
      // A buffer that was not filled has taken everything.
      hasLooked = count < most
      isIdle = false
      return true
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return true }
    // A terminal that was hung up fails where other inputs end.
    guard count == 0 || errno == EIO else { return false }
    connection.receiveEnd()
    hasLooked = true
    isIdle = false
    return true
  }

  /// Writes a part of the response. False if nobody will read it.
  private mutating func write() -> Bool {
    let length = min(Self.outputBytes, connection.output.count - written)
    let count = unsafe connection.output.withUnsafeBytes { bytes in
      unsafe Glibc.write(output, bytes.baseAddress?.advanced(by: written), length)
    }
    guard count >= 0 else { return errno == EINTR || errno == EAGAIN }
    written += count
    if written == connection.output.count {
      connection.removeOutput(written)
      written = 0
    }
    return true
  }

  /// Everybody who waits is told, and also those whose requests lie ready now; what comes later is
  /// not read any more.
  private mutating func beginEnd() {
    guard let signal = signals.next() else { return }
    ending = ending ?? signal
    var left: Int32 = 0
    if let input, unsafe ioctl(input, UInt(FIONREAD), &left) == 0 {
      var bytes = min(Int(left), Limits.waitingBytes)
      while bytes > 0, read(upTo: min(bytes, Self.inputBytes)) { bytes -= Self.inputBytes }
    }
    connection.shutDown()
    hasLooked = true
    isIdle = false
  }
}

/// Why a loop ended.
enum End {
  case endOfInput
  case notOurPeer
  case outputClosed
  case inputFailed
  case signal(Int32)

  /// The exit status of the process.
  var status: Int32 {
    switch self {
    case .endOfInput: 0
    case .notOurPeer: 76
    case .outputClosed, .inputFailed: 74
    case .signal(let number): SignalPipe.status(of: number)
    }
  }
}
