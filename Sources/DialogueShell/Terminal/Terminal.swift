import Glibc

/// What the terminal and the environment say about it.
package enum Terminal {
  package static func isTerminal(_ descriptor: Descriptor) -> Bool {
    isatty(descriptor.number) == 1
  }

  /// A variable of the environment; nil where its bytes are no text.
  package static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(validatingCString: value)
  }

  /// Its width, else `COLUMNS`, else the usual one.
  package static func columns(of descriptor: Descriptor = .output) -> Int {
    var size = winsize()
    if unsafe ioctl(descriptor.number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    if let text = environment("COLUMNS"), let columns = Int(text), 1...10_000 ~= columns {
      return columns
    }
    return Limits.usualColumns
  }

  /// The terminal can do no more than print: no type is known, or it says so itself.
  package static var isDumb: Bool {
    guard let type = environment("TERM"), !type.isEmpty else { return true }
    return type == "dumb"
  }

  /// Seconds of a clock that nobody can set.
  package static var monotonicSeconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Seconds since 1970-01-01T00:00:00Z.
  package static var unixSeconds: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec
  }

  /// A crash leaves no image of the memory on a disk.
  package static func forbidCoreFiles() {
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    unsafe setrlimit(__rlimit_resource_t(UInt32(RLIMIT_CORE.rawValue)), &limit)
  }

  /// Home, back to the screen's beginning, and nothing left above.
  package static let wipe = "\u{1B}[H\u{1B}[2J\u{1B}[3J"
}

extension Terminal {
  /// Its height; nil becomes a usual one.
  package static func rows(of descriptor: Descriptor = .output) -> Int {
    var size = winsize()
    let isKnown = unsafe ioctl(descriptor.number, UInt(TIOCGWINSZ), &size) == 0
    return isKnown && size.ws_row > 0 ? Int(size.ws_row) : Limits.usualRows
  }
}
