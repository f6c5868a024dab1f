import Glibc

/// Tells the log what became of requests.
struct Journal {
  private var log: Log
  private var clock = ClockWatch()
  private var faulty = FaultyRun()

  /// Frames in a row that were no requests: one line for all of them.
  private struct FaultyRun {
    var count = 0
    var reason = ""
  }

  init(_ log: Log) {
    self.log = log
  }

  /// Microseconds by which an answer is timed; 0 if nobody wants to know.
  func begin() -> Int { log.tells(.debug) ? ClockWatch.microseconds(CLOCK_MONOTONIC) : 0 }

  /// One request has been answered.
  mutating func note(_ record: Connection.Record?, since begin: Int) {
    guard let record else { return }
    if let error = record.error, error.code.isFaultyFrame {
      faulty = FaultyRun(count: faulty.count + 1, reason: error.reason.rawValue)
    } else {
      endFaultyRun()
    }
    if let incident = record.error?.incident {
      log.write(.error, "internal", [("incident", incident)] + trace(record))
    }
    if log.tells(.debug) { tellAnswer(record, since: begin) }
    if let seconds = clock.jump() {
      log.write(.warn, "clock-jumped", [("seconds", "\(seconds)")])
    }
  }

  /// The loop is over.
  mutating func note(_ end: End) {
    endFaultyRun()
    switch end {
    case .notOurPeer: log.write(.error, "not-our-peer")
    case .outputClosed: return log.write(.error, "output-closed")
    case .inputFailed: log.write(.error, "input-failed")
    case .endOfInput, .signal: break
    }
    log.write(.info, "stopped", [("status", "\(end.status)")])
  }

  private mutating func endFaultyRun() {
    guard faulty.count > 0 else { return }
    log.write(
      .warn, "frames-faulty", [("reason", faulty.reason), ("count", "\(faulty.count)")])
    faulty = FaultyRun()
  }

  private mutating func tellAnswer(_ record: Connection.Record, since begin: Int) {
    let elapsed = ClockWatch.microseconds(CLOCK_MONOTONIC) - begin
    let values = [
      ("method", record.method ?? "-"), ("code", "\(record.error?.code.rawValue ?? 0)"),
      ("us", "\(elapsed)"),
    ]
    log.write(.debug, "answered", values + trace(record))
  }

  private func trace(_ record: Connection.Record) -> [(name: String, value: String)] {
    record.traceID.map { [("traceId", $0)] } ?? []
  }
}

/// Notices when the clock of the day is set, by which keys and lives of sessions are judged.
struct ClockWatch {
  /// Less than this is a clock being held to the right time.
  private static let threshold = 10
  private var distance: Int

  init() {
    distance = Self.distance()
  }

  /// Seconds by which the clock was set since the last call; nil if it was not.
  mutating func jump() -> Int? {
    let now = Self.distance()
    guard abs(now - distance) >= Self.threshold * 1_000_000 else { return nil }
    defer { distance = now }
    return (now - distance) / 1_000_000
  }

  static func microseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }

  /// The other clock also runs while the machine sleeps.
  private static func distance() -> Int {
    microseconds(CLOCK_REALTIME) - microseconds(CLOCK_BOOTTIME)
  }
}
