/// Reads the grammar of Fluent 1.0 from bytes.
///
/// The grammar tries alternatives in order: where a block placeable, an attribute or a variant does
/// not match, what came before may still be a whole entry. Such a failure is remembered, and the
/// one that got furthest explains the junk that must follow.
struct Parser {
  let source: [UInt8]
  let end: Int
  var position = 0
  var depth = 0
  var furthest: SyntaxFault?

  init(_ source: [UInt8]) {
    self.source = source
    end = source.count
  }

  /// Reads as if a file began and ended with this range; spans still count from the first byte.
  init(_ source: [UInt8], in range: Range<Int>) {
    self.source = source
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func parseResource() -> Resource {
    var entries: [Entry] = []
    var pending: Comment?
    func flush() {
      if let comment = pending { entries.append(.comment(comment)) }
      pending = nil
    }
    skipBlankBlock()
    while position < end {
      let start = position
      do {
        switch try parseEntry() {
        case .comment(let comment) where comment.level == .entry:
          flush()
          pending = comment
        case .message(var message):
          message.comment = pending
          pending = nil
          entries.append(.message(message))
        case .term(var term):
          term.comment = pending
          pending = nil
          entries.append(.term(term))
        case let other:
          flush()
          entries.append(other)
        }
      } catch {
        flush()
        entries.append(.junk(parseJunk(from: start, because: error)))
      }
      if skipBlankBlock() { flush() }
    }
    flush()
    return Resource(entries: entries)
  }

  /// Remembers a failure that does not end the entry by itself.
  mutating func note(_ fault: SyntaxFault) {
    if let furthest, furthest.offset >= fault.offset { return }
    furthest = fault
  }

  private mutating func parseJunk(from start: Int, because fault: SyntaxFault) -> Junk {
    position = start
    repeat { skipLine() } while position < end && !startsEntry(source[position])
    let reason = furthest.flatMap { $0.offset >= max(start, fault.offset) ? $0 : nil } ?? fault
    furthest = nil
    return Junk(text: text(start..<position), fault: reason, span: start..<position)
  }

  private func startsEntry(_ byte: UInt8) -> Bool {
    byte.isLetter || byte == Byte.hash || byte == Byte.hyphen
  }
}
