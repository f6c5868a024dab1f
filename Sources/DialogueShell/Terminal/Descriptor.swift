import Glibc

/// An open file descriptor, as the system calls see it.
package struct Descriptor: Hashable, Sendable {
  package static let input = Descriptor(0)
  package static let output = Descriptor(1)
  package static let error = Descriptor(2)

  package let number: Int32

  package init(_ number: Int32) {
    self.number = number
  }

  /// Why nothing more can be written or read.
  package enum Fault: Error, Hashable, Sendable {
    /// The other end is closed, the disk is full and the like.
    case failed
    /// The descriptor that was watched has something to tell; `left` is not written yet.
    case interrupted(left: ArraySlice<UInt8>)
  }

  /// POSIX: a pipe that polls as writable takes so much without blocking.
  private static let chunk = 4096

  /// Writes all bytes. While it waits it also watches another descriptor, so that a reader who
  /// does not read cannot hold the program.
  package func write(_ bytes: ArraySlice<UInt8>, watching watched: Descriptor? = nil) throws(Fault)
  {
    var left = bytes
    while !left.isEmpty {
      if let watched {
        let ready = try wait(for: Int16(POLLOUT), watching: watched)
        if ready.watched { throw .interrupted(left: left) }
      }
      let count = unsafe left.prefix(Self.chunk).withUnsafeBytes { bytes in
        unsafe Glibc.write(number, bytes.baseAddress, bytes.count)
      }
      if count >= 0 {
        left = left.dropFirst(count)
      } else if errno == EAGAIN {
        _ = try wait(for: Int16(POLLOUT), watching: nil)
      } else if errno != EINTR {
        throw .failed
      }
    }
  }

  package func write(_ text: String, watching watched: Descriptor? = nil) throws(Fault) {
    try write(Array(text.utf8)[...], watching: watched)
  }

  /// The next bytes; none at the end of input.
  package func read() throws(Fault) -> [UInt8] {
    while true {
      var count = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, filled in
        count = unsafe Glibc.read(number, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      if count >= 0 { return bytes }
      switch errno {
      case EINTR: continue
      case EAGAIN: _ = try wait(for: Int16(POLLIN), watching: nil)
      // A terminal that was hung up.
      case EIO: return []
      default: throw .failed
      }
    }
  }

  /// Waits without limit until this descriptor or the watched one has something.
  package func waitForInput(watching watched: Descriptor) throws(Fault) -> (
    own: Bool, watched: Bool
  ) {
    try wait(for: Int16(POLLIN), watching: watched)
  }

  private func wait(
    for events: Int16, watching watched: Descriptor?
  ) throws(Fault) -> (own: Bool, watched: Bool) {
    var polled = [
      pollfd(fd: number, events: events, revents: 0),
      pollfd(fd: watched?.number ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = unsafe poll(&polled, 2, -1)
      if count > 0 { return (polled[0].revents != 0, polled[1].revents != 0) }
      if errno != EINTR { throw .failed }
    }
  }
}
