import Foundation
import Glibc

/// A program with a pipe at each standard descriptor, held at the other ends by a test.
final class RunningProgram {
  /// What a standard descriptor of the program is.
  enum Stream {
    case pipe
    case closed
    /// One end for the program; it is closed here.
    case given(Int32)
  }

  /// How a program ended.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
    /// It was still there when the time was over, and was killed.
    case late
  }

  let process: pid_t
  private(set) var input: Int32 = -1
  let output: Int32
  let error: Int32
  private var held: [UInt8] = []
  private(set) var end: End?

  /// Seconds within which an answer must come, on a machine that has much else to do.
  static let patience = 30.0

  init(
    _ command: [String], input: Stream = .pipe, output: Stream = .pipe, error: Stream = .pipe,
    environment: [String: String] = [:]
  ) throws {
    let streams = [input, output, error]
    var kept: [Int32] = [-1, -1, -1]
    var lent: [Int32] = [-1, -1, -1]
    for (number, stream) in streams.enumerated() {
      switch stream {
      case .pipe: (lent[number], kept[number]) = Self.pipe(programReads: number == 0)
      case .given(let end): lent[number] = end
      case .closed: break
      }
    }
    let variables = Self.inherited.merging(environment) { $1 }.map { "\($0)=\($1)" }
    process = try Self.start(command, streams: lent, variables: variables)
    for end in lent where end >= 0 { close(end) }
    (self.input, self.output, self.error) = (kept[0], kept[1], kept[2])
  }

  deinit {
    if end == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    for descriptor in [input, output, error] where descriptor >= 0 { close(descriptor) }
  }

  /// - Parameter streams: -1 for one that is closed.
  private static func start(
    _ command: [String], streams: [Int32], variables: [String]
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, end) in streams.enumerated() {
      if end < 0 {
        unsafe posix_spawn_file_actions_addclose(&actions, Int32(number))
      } else {
        unsafe posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
      }
    }
    var words = unsafe command.map { unsafe strdup($0) } + [nil]
    var texts = unsafe variables.map { unsafe strdup($0) } + [nil]
    defer { unsafe (words + texts).compactMap { unsafe $0 }.forEach(release) }
    var child: pid_t = 0
    let result = unsafe posix_spawnp(&child, command[0], &actions, nil, &words, &texts)
    guard result == 0 else { throw POSIXError(POSIXErrorCode(rawValue: result) ?? .EINVAL) }
    return child
  }

  private static func release(_ text: UnsafeMutablePointer<CChar>) { unsafe free(text) }

  /// What programs need to be found and to run at all.
  private static var inherited: [String: String] {
    ProcessInfo.processInfo.environment.filter {
      ["PATH", "HOME", "LD_LIBRARY_PATH", "PYENV_ROOT", "LANG"].contains($0.key)
    }
  }

  /// Both ends of a pipe, with close-on-exec, so that no other program of a test holds it open.
  static func pipe(programReads: Bool) -> (lent: Int32, kept: Int32) {
    var ends: [Int32] = [-1, -1]
    unsafe _ = Glibc.pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return programReads ? (ends[0], ends[1]) : (ends[1], ends[0])
  }

  // MARK: Input

  /// Writes all bytes. False if the program takes no more.
  @discardableResult func send(_ bytes: some Collection<UInt8>) -> Bool {
    var left = Array(bytes)[...]
    while !left.isEmpty {
      let count = unsafe left.withUnsafeBytes { unsafe write(input, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return false }
      left = left.dropFirst(max(0, count))
    }
    return true
  }

  /// Writes what the program takes within the time, and says how many bytes that was.
  func sendAsMuchAsPossible(_ bytes: [UInt8], within seconds: Double) -> Int {
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    defer { _ = fcntl(input, F_SETFL, 0) }
    var sent = 0
    while sent < bytes.count, Self.isReady(input, POLLOUT, within: seconds) {
      let count = unsafe bytes[sent...].withUnsafeBytes {
        unsafe write(input, $0.baseAddress, $0.count)
      }
      guard count > 0 || errno == EAGAIN else { break }
      sent += max(0, count)
    }
    return sent
  }

  /// Writes bytes and reads lines at the same time, as fast as it can, until so many lines came.
  ///
  /// - Returns: how many lines came.
  func exchange(_ bytes: [UInt8], lines: Int) -> Int {
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    var left = bytes[...]
    var count = 0
    while count < lines {
      var polled = [
        pollfd(fd: left.isEmpty ? -1 : input, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      ]
      guard unsafe poll(&polled, 2, Int32(Self.patience * 1000)) > 0 else { break }
      if polled[0].revents != 0 {
        let length = unsafe left.withUnsafeBytes { unsafe write(input, $0.baseAddress, $0.count) }
        left = left.dropFirst(max(0, length))
      }
      if polled[1].revents != 0 {
        guard let more = Self.read(output, within: 0), !more.isEmpty else { break }
        count += more.count { $0 == 0x0A }
      }
    }
    return count
  }

  @discardableResult func send(_ line: String) -> Bool { send(Array("\(line)\n".utf8)) }

  func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  // MARK: Output

  /// The next line without its LF; nil at the end of the output, or when none comes in time.
  func line(within seconds: Double = patience) -> String? {
    var searched = 0
    while true {
      if let end = held[searched...].firstIndex(of: 0x0A) {
        defer { held.removeSubrange(...end) }
        return String(decoding: held[..<end], as: UTF8.self)
      }
      searched = held.count
      guard let more = Self.read(output, within: seconds), !more.isEmpty else { return nil }
      held += more
    }
  }

  /// Everything up to the end of the output.
  func restOfOutput() -> [UInt8] {
    defer { held = [] }
    return held + Self.rest(of: output)
  }

  /// Everything on standard error up to its end.
  func errorText() -> String { String(decoding: Self.rest(of: error), as: UTF8.self) }

  /// What stands on standard error now.
  func errorTextSoFar() -> String {
    var text: [UInt8] = []
    while let more = Self.read(error, within: 0), !more.isEmpty { text += more }
    return String(decoding: text, as: UTF8.self)
  }

  /// Sends a request and waits for its answer.
  func ask(_ frame: String) -> Answer? {
    guard send(frame) else { return nil }
    return line().flatMap(Answer.init)
  }

  // MARK: End

  /// Waits for the end. Standard error, which must be a pipe, closes when the program is gone.
  func waitForEnd(within seconds: Double = patience) -> End {
    if let end { return end }
    let deadline = Date().addingTimeInterval(seconds)
    var isGone = false
    while !isGone {
      let left = deadline.timeIntervalSinceNow
      guard left > 0, let more = Self.read(error, within: left) else { break }
      isGone = more.isEmpty
      kept += more
    }
    if !isGone { kill(process, SIGKILL) }
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    let ended: End =
      status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
    end = isGone ? ended : .late
    return isGone ? ended : .late
  }

  /// What came on standard error while its end was waited for.
  private(set) var kept: [UInt8] = []

  var remarks: String { String(decoding: kept, as: UTF8.self) }
}

extension RunningProgram {
  private static func rest(of descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    while let more = read(descriptor, within: patience), !more.isEmpty { bytes += more }
    return bytes
  }

  /// Nil if nothing comes in time; no bytes at the end.
  private static func read(_ descriptor: Int32, within seconds: Double) -> [UInt8]? {
    guard isReady(descriptor, POLLIN, within: seconds) else { return nil }
    return unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    }
  }

  static func isReady(_ descriptor: Int32, _ events: Int32, within seconds: Double) -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    return unsafe poll(&polled, 1, Int32(seconds * 1000)) > 0
  }
}
