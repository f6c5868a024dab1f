/// Messages and terms as text in one block of bytes, found by name and read only then.
///
/// A block begins with the number of entries, then says where each begins and where the last one
/// ends, counted from its own beginning in 32 bits, low byte first; then come the entries as FTL in
/// the order of their names, by bytes. The name of a term begins with `-`. A block that is not so
/// has fewer texts or none, and does no harm.
package struct PackedEntries: Sendable {
  private let bytes: [UInt8]
  /// Of the block, in `bytes`.
  private let start, end: Int
  private let count: Int

  /// A block among other bytes, which are shared; nil if it is too short for its table.
  package init?(_ bytes: [UInt8], in block: Range<Int>) {
    guard block.lowerBound >= 0, block.upperBound <= bytes.count, block.count >= 8 else {
      return nil
    }
    self.bytes = bytes
    (start, end) = (block.lowerBound, block.upperBound)
    count = Self.number(bytes, at: start)
    guard count <= block.count / 4 - 2 else { return nil }
  }

  /// Writes entries, of which each name must be there once; comments are left out.
  package init(messages: [Message], terms: [Term]) {
    let named =
      messages.map { (name: $0.id.name, entry: Entry.message($0.uncommented)) }
      + terms.map { (name: "-" + $0.id.name, entry: Entry.term($0.uncommented)) }
    let texts = named.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .map { Array(Resource(entries: [$0.entry]).serialized().utf8) }
    var places = [texts.count]
    places += texts.reduce(into: [4 * (texts.count + 2)]) { $0.append($0[$0.count - 1] + $1.count) }
    bytes =
      places.flatMap { place in (0..<4).map { UInt8(truncatingIfNeeded: place >> (8 * $0)) } }
      + texts.joined()
    (start, end, count) = (0, bytes.count, texts.count)
  }

  /// The bytes of the block alone.
  package var block: ArraySlice<UInt8> { bytes[start..<end] }

  /// All entries in the order of their names.
  package var resource: Resource {
    Resource(entries: (0..<count).compactMap { range($0).flatMap(entry) })
  }

  func message(_ name: String) -> Message? {
    guard case .message(let message)? = find(name) else { return nil }
    return message
  }

  /// - Parameter name: without `-`.
  func term(_ name: String) -> Term? {
    guard case .term(let term)? = find("-" + name) else { return nil }
    return term
  }

  private func find(_ name: String) -> Entry? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      guard let range = range(middle) else { return nil }
      switch order(of: name, and: range) {
      case 0: return entry(range)
      case ..<0: high = middle
      default: low = middle + 1
      }
    }
    return nil
  }

  /// Where an entry lies in `bytes`.
  private func range(_ position: Int) -> Range<Int>? {
    let place = start + 4 * (position + 1)
    let lower = start + Self.number(bytes, at: place)
    let upper = start + Self.number(bytes, at: place + 4)
    return lower <= upper && upper <= end ? lower..<upper : nil
  }

  /// Below zero if the name comes before that of the entry.
  private func order(of name: String, and range: Range<Int>) -> Int {
    var place = range.lowerBound
    for byte in name.utf8 {
      guard place < range.upperBound, bytes[place].isNamePart else { return 1 }
      if byte != bytes[place] { return Int(byte) - Int(bytes[place]) }
      place += 1
    }
    return place < range.upperBound && bytes[place].isNamePart ? -1 : 0
  }

  private func entry(_ range: Range<Int>) -> Entry? {
    guard !range.isEmpty else { return nil }
    var parser = Parser(bytes, in: range)
    return try? parser.parseEntry()
  }

  private static func number(_ bytes: [UInt8], at place: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}

extension Message {
  fileprivate var uncommented: Message {
    Message(id: id, value: value, attributes: attributes)
  }
}

extension Term {
  fileprivate var uncommented: Term {
    Term(id: id, value: value, attributes: attributes)
  }
}
