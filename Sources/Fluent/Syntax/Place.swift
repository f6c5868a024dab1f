/// A position as people and editors count it; both numbers begin at 1.
package struct Place: Equatable, Sendable {
  package var line: Int
  /// In characters as people see them, not in bytes.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of a byte offset in a file; an offset behind the end is taken as the end.
  package init(of offset: Int, in source: [UInt8]) {
    let end = min(max(offset, 0), source.count)
    var lineStart = 0
    line = 1
    for index in 0..<end where source[index] == Byte.lineFeed {
      line += 1
      lineStart = index + 1
    }
    column = String(decoding: source[lineStart..<end], as: UTF8.self).count + 1
  }
}
