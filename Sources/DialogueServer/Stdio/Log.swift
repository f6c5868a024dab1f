import Glibc
private import Localization

/// The lines on standard error: what happened, never what anybody said (protocol, section 3.4).
package struct Log: Sendable {
  /// How much is told; a level includes those before it.
  package enum Level: String, CaseIterable, Comparable, Sendable {
    case error, warn, info, debug

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  private let level: Level
  private var dropped = 0

  private static let descriptor: Int32 = 2
  /// Bytes of a line with its end: less than a pipe takes at once.
  private static let lineBytes = 512
  /// Bytes of a value.
  private static let valueBytes = 64

  package init(level: Level) {
    self.level = level
  }

  /// Whether lines of this level are written at all.
  package func tells(_ level: Level) -> Bool { level <= self.level }

  /// Writes one line, if standard error takes it at once.
  package mutating func write(
    _ level: Level, _ event: String, _ values: [(name: String, value: String)] = []
  ) {
    guard tells(level) else { return }
    guard Readiness.takesLine(Self.descriptor) else {
      dropped += 1
      return
    }
    if dropped > 0, tells(.warn) {
      let line = Self.line(.warn, "log-dropped", [("count", "\(dropped)")])
      dropped = 0
      Self.put(line)
      // The room that was polled is used up.
      return write(level, event, values)
    }
    Self.put(Self.line(level, event, values))
  }

  private static func line(
    _ level: Level, _ event: String, _ values: [(name: String, value: String)]
  ) -> [UInt8] {
    var line = "\(timestamp()) \(level.rawValue) \(event)"
    for (name, value) in values {
      let pair = " \(name)=\(plain(value))"
      if line.utf8.count + pair.utf8.count < lineBytes { line += pair }
    }
    return Array(line.utf8) + [0x0A]
  }

  /// At most 64 of the characters that a value may have.
  private static func plain(_ value: String) -> String {
    let bytes = value.utf8.prefix(valueBytes).map { isPlain($0) ? $0 : UInt8(ascii: "-") }
    return bytes.isEmpty ? "-" : String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "+"), UInt8(ascii: "-")...UInt8(ascii: ":"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// `2026-11-24T10:15:02.123Z`
  private static func timestamp() -> String {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    let (day, second) = time.tv_sec.quotientAndRemainder(dividingBy: 86_400)
    let clock = [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) }
    let milliseconds = padded(time.tv_nsec / 1_000_000, 3)
    return "\(Day(day))T\(clock.joined(separator: ":")).\(milliseconds)Z"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func put(_ line: [UInt8]) {
    _ = unsafe line.withUnsafeBytes { bytes in
      unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    }
  }
}
