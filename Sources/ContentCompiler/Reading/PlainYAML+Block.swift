extension PlainYAML {
  /// The collection or scalar that begins here, at the first content of a line or behind `- `.
  mutating func readBlock() throws(Unusual) -> Tree {
    try deeper { reader throws(Unusual) in
      if reader.isItem { return try reader.readItems() }
      if try reader.key() != nil { return try reader.readPairs() }
      return try reader.readInline(behind: reader.column - 1)
    }
  }

  private var isItem: Bool {
    byte == UInt8(ascii: "-") && isBlank(byte(after: 1))
  }

  private mutating func readItems() throws(Unusual) -> Tree {
    let indent = column
    let start = position
    var items: [Tree] = []
    repeat {
      position += 1
      skipBlanks()
      items.append(try readValue(behind: indent, itemsAtSameIndent: false))
    } while try isNext(at: indent) && isItem
    return Tree(.list(items), at: start)
  }

  private mutating func readPairs() throws(Unusual) -> Tree {
    let indent = column
    let start = position
    var pairs: [Tree.Pair] = []
    repeat {
      guard !isItem, let key = try key() else { throw Unusual() }
      position = key.end
      skipBlanks()
      let value = try readValue(behind: indent, itemsAtSameIndent: true)
      pairs.append(Tree.Pair(key: key.tree, value: value))
    } while try isNext(at: indent)
    return Tree(.map(pairs), at: start)
  }

  /// Whether the next content stands at this indent; further in is a fault, left to Yams.
  private mutating func isNext(at indent: Int) throws(Unusual) -> Bool {
    try skipToContent()
    guard position < bytes.count else { return false }
    guard column <= indent else { throw Unusual() }
    return column == indent
  }

  /// What follows `- ` or `key: `, on the same line or indented below.
  private mutating func readValue(
    behind indent: Int, itemsAtSameIndent: Bool
  ) throws(Unusual) -> Tree {
    let empty = Tree(.scalar(""), at: position)
    if byte != nil, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "#") {
      if !itemsAtSameIndent { return try readBlock() }
      return try readInline(behind: indent)
    }
    try endLine()
    let end = (position, lineStart)
    try skipToContent()
    if position < bytes.count {
      if column > indent { return try readBlock() }
      if itemsAtSameIndent, column == indent, isItem {
        return try deeper { reader throws(Unusual) in try reader.readItems() }
      }
    }
    (position, lineStart) = end
    return empty
  }

  /// A flow collection or a scalar that ends on this line.
  private mutating func readInline(behind indent: Int) throws(Unusual) -> Tree {
    let tree: Tree
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): tree = try readFlow()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): tree = try readQuoted()
    default: tree = try readPlain(inFlow: false)
    }
    try endLine()
    // A line further in would go on with the scalar.
    let end = (position, lineStart)
    try skipToContent()
    guard position == bytes.count || column <= indent else { throw Unusual() }
    (position, lineStart) = end
    return tree
  }

  /// The key that begins here and where its value may begin; nothing is consumed.
  private mutating func key() throws(Unusual) -> (tree: Tree, end: Int)? {
    let start = position
    defer { position = start }
    let tree: Tree
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): return nil
    case UInt8(ascii: "\""), UInt8(ascii: "'"): tree = try readQuoted()
    default: tree = try readPlain(inFlow: false)
    }
    skipBlanks()
    guard byte == UInt8(ascii: ":"), isBlank(byte(after: 1)) else { return nil }
    // Yams takes no longer keys.
    guard position - start < 1000 else { throw Unusual() }
    return (tree, position + 1)
  }
}
