import Fluent

/// A content file with the beginnings of its lines, so that offsets become places.
struct SourceFile: Sendable {
  /// Relative to the content folder.
  let path: String
  let bytes: [UInt8]
  /// Offset of the first byte of each line.
  let lines: [Int]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var lines = [0]
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { lines.append(index + 1) }
    self.lines = lines
  }

  /// Line and column of a byte; beyond the end that of the end.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle] <= offset { low = middle } else { high = middle }
    }
    let start = max(lines[low], offset - Limits.lineBytes)
    return (low + 1, String(decoding: bytes[start..<offset], as: UTF8.self).count + 1)
  }

  /// The byte at a line and column that count Unicode scalars, both from 1.
  func offset(line: Int, scalarColumn: Int) -> Int {
    guard lines.indices.contains(line - 1) else { return bytes.count }
    var offset = lines[line - 1]
    var left = scalarColumn - 1
    while left > 0, offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }
}

/// A byte of a file: the position of the file in the draft, and its offset.
struct Spot: Hashable, Sendable {
  let file: Int
  let offset: Int
}

/// A word with the place where it is written.
struct Written: Hashable, Sendable {
  let text: String
  let spot: Spot
}
