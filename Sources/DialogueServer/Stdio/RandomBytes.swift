import Glibc

/// Random bytes of the system, drawn many at a time: a call of the system for each nonce was a
/// thirtieth of an answer.
struct RandomBytes: Sendable {
  private var bytes: [UInt8] = []
  private var position = 0

  /// The system gives so many whole, or none (getentropy(3)).
  private static let drawn = 240

  /// The next bytes, `drawn` at most.
  mutating func next(_ count: Int) -> ArraySlice<UInt8> {
    if position + count > bytes.count { refill() }
    defer { position += count }
    return bytes[position..<position + count]
  }

  private mutating func refill() {
    bytes = [UInt8](repeating: 0, count: Self.drawn)
    let failure = unsafe getentropy(&bytes, bytes.count)
    precondition(failure == 0, "the system has no random bytes")
    position = 0
  }
}
