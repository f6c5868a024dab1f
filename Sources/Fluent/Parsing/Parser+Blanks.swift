extension Parser {
  /// The byte at an offset, or NUL behind the end; NUL is never a byte the grammar asks for.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    offset < end ? source[offset] : 0
  }

  /// The text of a range of bytes.
  func text(_ range: Range<Int>) -> String {
    String(decoding: source[range], as: UTF8.self)
  }

  /// Whether a line ends here: LF, CR LF or the end of the file.
  @inline(__always)
  func isLineEnd(_ offset: Int) -> Bool {
    if offset >= end { return true }
    let byte = source[offset]
    return byte == Byte.lineFeed
      || byte == Byte.carriageReturn && self.byte(offset + 1) == Byte.lineFeed
  }

  /// The offset behind a line end that is known to be here.
  func afterLineEnd(_ offset: Int) -> Int {
    if offset >= end { return end }
    return source[offset] == Byte.lineFeed ? offset + 1 : offset + 2
  }

  mutating func skipInlineBlank() {
    while byte(position) == Byte.space { position += 1 }
  }

  /// Skips blanks and line ends.
  mutating func skipBlank() {
    while position < end {
      if source[position] == Byte.space {
        position += 1
      } else if isLineEnd(position) {
        position = afterLineEnd(position)
      } else {
        return
      }
    }
  }

  /// Skips lines that have nothing but blanks; says whether there were any.
  @discardableResult
  mutating func skipBlankBlock() -> Bool {
    let start = position
    while position < end {
      var next = position
      while byte(next) == Byte.space { next += 1 }
      guard isLineEnd(next) else { break }
      position = afterLineEnd(next)
    }
    return position > start
  }

  /// Moves to the start of the next line.
  mutating func skipLine() {
    while position < end && source[position] != Byte.lineFeed { position += 1 }
    if position < end { position += 1 }
  }

  /// The end of the content of the line that `offset` is in.
  func lineContentEnd(_ offset: Int) -> Int {
    var stop = offset
    while stop < end && source[stop] != Byte.lineFeed { stop += 1 }
    if stop < end && stop > offset && source[stop - 1] == Byte.carriageReturn { stop -= 1 }
    return stop
  }
}
