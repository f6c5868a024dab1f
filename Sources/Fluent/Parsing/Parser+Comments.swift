extension Parser {
  /// Reads all adjacent comment lines with the same number of `#`.
  mutating func parseComment() throws(SyntaxFault) -> Comment {
    let start = position
    var count = 1
    while count < 3 && byte(start + count) == Byte.hash { count += 1 }
    guard let first = commentLine(at: start, count: count),
      let level = Comment.Level(rawValue: count)
    else {
      throw SyntaxFault(.expectedCommentBlank, at: start + count)
    }
    var stop = first.upperBound
    position = afterLineEnd(stop)
    var content = text(first)
    while position < end, let line = commentLine(at: position, count: count) {
      content += "\n"
      content += text(line)
      stop = line.upperBound
      position = afterLineEnd(stop)
    }
    return Comment(level: level, text: content, span: start..<stop)
  }

  /// The content of a comment line with exactly `count` signs, or nil if there is none here.
  private func commentLine(at start: Int, count: Int) -> Range<Int>? {
    for offset in start..<start + count where byte(offset) != Byte.hash { return nil }
    let next = start + count
    if isLineEnd(next) { return next..<next }
    guard source[next] == Byte.space else { return nil }
    return next + 1..<lineContentEnd(next + 1)
  }
}
