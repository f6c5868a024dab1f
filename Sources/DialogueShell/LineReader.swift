/// Makes lines of bytes, in bounded memory: of a line that is too long the rest is dropped up to
/// its end.
package struct LineReader: Sendable {
  private var kept: [UInt8] = []
  private var hasBegun = false

  package init() {}

  /// The lines that are complete with these bytes.
  package mutating func receive(_ bytes: some Sequence<UInt8>) -> [Line] {
    var lines: [Line] = []
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        lines.append(take())
      } else {
        hasBegun = true
        // One byte too many shows that the line is too long.
        if kept.count <= Limits.lineBytes { kept.append(byte) }
      }
    }
    return lines
  }

  /// The last line, if the input ended without a line end.
  package mutating func finish() -> Line? {
    hasBegun ? take() : nil
  }

  /// Forgets what has come of a line.
  package mutating func drop() {
    kept = []
    hasBegun = false
  }

  private mutating func take() -> Line {
    defer { drop() }
    return Line(bytes: kept)
  }
}
