/// Divides bytes into frames at LF, and at nothing else (protocol, section 1.1).
///
/// Only new bytes are looked through. Of a frame that is too large nothing is kept.
struct FrameReader: Sendable {
  /// What stands between two LF.
  enum Frame: Hashable, Sendable {
    case bytes([UInt8])
    /// It had more bytes than a frame may have; they are gone.
    case tooLarge
  }

  /// Bytes of frames that were not yet given away.
  private var held: [UInt8] = []
  /// Where in `held` the next frame begins.
  private var start = 0
  /// Up to here `held` has no LF behind `start`.
  private var searched = 0
  /// Bytes of the next frame that were dropped.
  private var dropped = 0
  private var isBlank = true
  private(set) var hasEnded = false
  /// So many bytes without LF came that the peer is not one of ours.
  private(set) var isLineless = false

  /// Takes bytes in.
  mutating func receive(_ bytes: ArraySlice<UInt8>) {
    if start == held.count {
      held.removeAll(keepingCapacity: true)
      (start, searched) = (0, 0)
    } else if start > held.count / 2 {
      held.removeSubrange(..<start)
      (start, searched) = (0, searched - start)
    }
    held.append(contentsOf: bytes)
  }

  /// No more bytes will come: those left are a frame like any other.
  mutating func receiveEnd() {
    hasEnded = true
  }

  /// The next whole frame that is not blank.
  mutating func next() -> Frame? {
    while !isLineless {
      searchLineEnd()
      if searched < held.count {
        if let frame = take(upTo: searched, skipping: 1) { return frame }
        continue
      }
      guard dropped + searched - start > 0 else { return nil }
      if hasEnded { return take(upTo: searched, skipping: 0) }
      dropIfTooLarge()
      return nil
    }
    return nil
  }

  /// How many bytes are kept.
  var heldBytes: Int { held.count }

  /// Whether nothing is left to be given away.
  var isEmpty: Bool { isLineless || dropped == 0 && start == held.count }

  private mutating func searchLineEnd() {
    searched = Self.lineEnd(in: held.span, from: searched)
    isLineless = dropped + searched - start >= Limits.lineless
  }

  /// The first LF from there on, or the end.
  ///
  /// Eight bytes at a time: byte by byte it was a thirtieth of an answer. Each load lies within the
  /// span, which checks it, and any bits are an integer.
  private static func lineEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let raw = unsafe bytes.bytes
    var at = start
    while at + 8 <= bytes.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
      let differing = UInt64(littleEndian: word) ^ ones &* 0x0A
      // The lowest bit stands for the first byte that does not differ.
      let found = (differing &- ones) & ~differing & tops
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < bytes.count, bytes[at] != 0x0A { at += 1 }
    return at
  }

  /// Nil if the frame is blank, or so long that it is none.
  private mutating func take(upTo end: Int, skipping delimiter: Int) -> Frame? {
    guard !isLineless else { return nil }
    defer {
      start = end + delimiter
      searched = start
      dropped = 0
      isBlank = true
    }
    noteBlanks(upTo: end)
    if isBlank { return nil }
    return dropped + end - start > Limits.frameIn ? .tooLarge : .bytes(Array(held[start..<end]))
  }

  private mutating func dropIfTooLarge() {
    guard dropped + held.count - start > Limits.frameIn else { return }
    noteBlanks(upTo: held.count)
    dropped += held.count - start
    start = held.count
  }

  private mutating func noteBlanks(upTo end: Int) {
    isBlank =
      isBlank && held[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
