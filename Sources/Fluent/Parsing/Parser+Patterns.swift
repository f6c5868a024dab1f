extension Parser {
  /// A part of a pattern before the common indentation is known.
  private enum Piece {
    case text(Range<Int>)
    /// Line ends and the blanks before the first content after them.
    case lineBreak(count: Int, indent: Int)
    case placeable(Placeable)
  }

  private struct LineBreak {
    var count: Int
    var indent: Int
    var contentStart: Int
  }

  /// Reads a pattern, or returns nil without moving if there is none here.
  mutating func parsePattern() -> Pattern? {
    let start = position
    let stop = textEnd(from: start)
    if stop > start && isLineEnd(stop) && lineBreak(at: stop) == nil {
      // Most patterns by far are one line of text.
      position = stop
      let content = start..<trimmed(start..<stop)
      return content.isEmpty ? nil : Pattern([.text(text(content))], span: content)
    }
    return parsePieces()
  }

  private mutating func parsePieces() -> Pattern? {
    var pieces: [Piece] = []
    var first = position
    while position < end {
      let start = position
      if source[start] == Byte.openBrace {
        guard let placeable = parsePlaceableOrStay() else { break }
        pieces.append(.placeable(placeable))
      } else if isLineEnd(start) {
        guard let found = lineBreak(at: start) else { break }
        position = found.contentStart
        if pieces.isEmpty { first = position }
        if source[position] == Byte.openBrace {
          guard let placeable = parsePlaceableOrStay() else {
            position = start
            break
          }
          pieces.append(.lineBreak(count: found.count, indent: found.indent))
          pieces.append(.placeable(placeable))
        } else {
          pieces.append(.lineBreak(count: found.count, indent: found.indent))
        }
      } else {
        let stop = textEnd(from: start)
        guard stop > start else { break }
        position = stop
        pieces.append(.text(start..<stop))
      }
    }
    return assemble(pieces, from: first)
  }

  /// A placeable that does not match ends the pattern before it.
  private mutating func parsePlaceableOrStay() -> Placeable? {
    let start = position
    do {
      return try parsePlaceable()
    } catch {
      note(error)
      position = start
      return nil
    }
  }

  /// The end of the text that begins here: a line end or a brace.
  private func textEnd(from start: Int) -> Int {
    var stop = start
    while stop < end {
      let byte = source[stop]
      if byte == Byte.openBrace || byte == Byte.closeBrace { return stop }
      if byte == Byte.lineFeed {
        return stop > start && source[stop - 1] == Byte.carriageReturn ? stop - 1 : stop
      }
      stop += 1
    }
    return stop
  }

  private func trimmed(_ range: Range<Int>) -> Int {
    var stop = range.upperBound
    while stop > range.lowerBound && source[stop - 1] == Byte.space { stop -= 1 }
    return stop
  }

  /// The way to the next line of the same pattern, or nil if the pattern ends here.
  private func lineBreak(at offset: Int) -> LineBreak? {
    guard offset < end else { return nil }
    var lineStart = afterLineEnd(offset)
    var count = 1
    var next = lineStart
    while true {
      while byte(next) == Byte.space { next += 1 }
      guard next < end else { return nil }
      guard isLineEnd(next) else { break }
      count += 1
      lineStart = afterLineEnd(next)
      next = lineStart
    }
    let found = LineBreak(count: count, indent: next - lineStart, contentStart: next)
    switch source[next] {
    case Byte.openBrace: return found
    case Byte.closeBrace, Byte.dot, Byte.openBracket, Byte.asterisk: return nil
    default: return found.indent > 0 ? found : nil
    }
  }

  /// Joins the pieces, taking out the indentation that all continued lines share.
  private func assemble(_ pieces: [Piece], from start: Int) -> Pattern? {
    var common = Int.max
    for case .lineBreak(_, let indent) in pieces { common = min(common, indent) }
    var elements: [PatternElement] = []
    var buffer: [UInt8] = []
    func flush() {
      guard !buffer.isEmpty else { return }
      elements.append(.text(String(decoding: buffer, as: UTF8.self)))
      buffer.removeAll(keepingCapacity: true)
    }
    var stop = position
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let range):
        let isLast = index == pieces.count - 1
        if isLast { stop = trimmed(range) }
        buffer += source[range.lowerBound..<(isLast ? stop : range.upperBound)]
      case .lineBreak(let count, let indent):
        // Line ends before the first content are not part of the text.
        if index > 0 { buffer += repeatElement(Byte.lineFeed, count: count) }
        buffer += repeatElement(Byte.space, count: indent - common)
      case .placeable(let placeable):
        flush()
        elements.append(.placeable(placeable))
      }
    }
    flush()
    return elements.isEmpty ? nil : Pattern(elements, span: start..<stop)
  }
}
