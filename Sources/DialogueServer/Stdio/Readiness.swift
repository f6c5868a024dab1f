import Glibc

/// Waits for several descriptors at once, and says which of them have something.
struct Readiness {
  /// Input to read, or its end.
  private(set) var input = false
  /// Room in the output.
  private(set) var output = false
  /// Nobody reads the output any more.
  private(set) var isClosed = false
  private(set) var signal = false

  /// What is watched; -1 is passed over.
  private var watched = [pollfd](repeating: pollfd(fd: -1, events: 0, revents: 0), count: 3)

  private static let closing = Int16(POLLERR | POLLHUP | POLLNVAL)

  /// - Parameter output: always watched for being closed, since a peer that is gone sends nothing.
  init(output: Int32, signal: Int32) {
    watched[1].fd = output
    watched[2] = pollfd(fd: signal, events: Int16(POLLIN), revents: 0)
  }

  /// - Parameters:
  ///   - input: nil if it is not wanted now.
  ///   - isWriting: whether room in the output is waited for.
  ///   - isBlocking: whether to wait; otherwise what is ready now is told.
  mutating func wait(input: Int32?, isWriting: Bool, isBlocking: Bool) {
    watched[0] = pollfd(fd: input ?? -1, events: Int16(POLLIN), revents: 0)
    watched[1].events = isWriting ? Int16(POLLOUT) : 0
    while unsafe poll(&watched, 3, isBlocking ? -1 : 0) < 0, errno == EINTR || errno == EAGAIN {}
    self.input = watched[0].revents != 0
    output = watched[1].revents & Int16(POLLOUT) != 0
    isClosed = watched[1].revents & Self.closing != 0
    signal = watched[2].revents != 0
  }

  /// Whether a descriptor takes a line without making the writer wait.
  static func takesLine(_ descriptor: Int32) -> Bool {
    var asked = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return unsafe poll(&asked, 1, 0) == 1 && asked.revents & (Int16(POLLOUT) | closing) == POLLOUT
  }
}
