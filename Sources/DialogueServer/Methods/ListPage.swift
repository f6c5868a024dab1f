/// One page of a list, found by the cursor that the page before it gave.
struct ListPage {
  let entries: Range<Int>
  /// The cursor of the page behind this one; nil if this is the last.
  let next: String?

  /// - Parameters:
  ///   - name: The list and its filters: a cursor belongs to one list.
  ///   - cursor: Nil for the first page.
  /// - Throws: `cursor` for one that this edition did not make.
  init(_ count: Int, named name: [String], edition: String, cursor: String?) throws(RPCError) {
    let starts = stride(from: 0, to: max(count, 1), by: Limits.pageSize)
    let start = starts.first { start in
      start == 0 ? cursor == nil : cursor == Self.cursor(start, name, edition)
    }
    guard let start else { throw .param(.cursor, .cursor) }
    let end = min(start + Limits.pageSize, count)
    entries = start..<end
    next = end < count ? Self.cursor(end, name, edition) : nil
  }

  /// Names the place; made again to compare, so that it need not be read.
  private static func cursor(_ start: Int, _ name: [String], _ edition: String) -> String {
    let text = ([edition, "\(start)"] + name).joined(separator: "\n")
    return String(decoding: Base64URL.encode(Array(text.utf8)), as: UTF8.self)
  }
}
