extension PlainYAML {
  /// `[a, b]` or `{a: b}`; may go on over lines.
  mutating func readFlow() throws(Unusual) -> Tree {
    try deeper { reader throws(Unusual) in
      let start = reader.position
      let isList = reader.byte == UInt8(ascii: "[")
      let close = UInt8(ascii: isList ? "]" : "}")
      reader.position += 1
      var items: [Tree] = []
      var pairs: [Tree.Pair] = []
      while try reader.byteInFlow() != close {
        if isList {
          items.append(try reader.readFlowValue())
        } else {
          pairs.append(try reader.readFlowPair())
        }
        guard try reader.byteInFlow() != close else { break }
        guard reader.byte == UInt8(ascii: ",") else { throw Unusual() }
        reader.position += 1
      }
      reader.position += 1
      return Tree(isList ? .list(items) : .map(pairs), at: start)
    }
  }

  private mutating func readFlowPair() throws(Unusual) -> Tree.Pair {
    let isQuoted = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    let key = isQuoted ? try readQuoted() : try readPlain(inFlow: true)
    guard byte == UInt8(ascii: ":") else { throw Unusual() }
    position += 1
    let empty = Tree(.scalar(""), at: position)
    let next = try byteInFlow()
    if next == UInt8(ascii: ",") || next == UInt8(ascii: "}") {
      return Tree.Pair(key: key, value: empty)
    }
    return Tree.Pair(key: key, value: try readFlowValue())
  }

  private mutating func readFlowValue() throws(Unusual) -> Tree {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): try readFlow()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try readQuoted()
    default: try readPlain(inFlow: true)
    }
  }

  /// The next byte that means something within brackets.
  private mutating func byteInFlow() throws(Unusual) -> UInt8 {
    try skipToContent()
    guard let byte, column > 0 else { throw Unusual() }
    return byte
  }

  /// Text between quotes, on one line and without escapes.
  mutating func readQuoted() throws(Unusual) -> Tree {
    let quote = byte
    position += 1
    let start = position
    while let byte, byte != quote {
      guard byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\\") || quote == UInt8(ascii: "'")
      else { throw Unusual() }
      position += 1
    }
    let end = position
    position += 1
    // A doubled quote stands for one; a missing end and text close behind it are faults.
    guard end < bytes.count, isBlank(byte) || byte.map(Self.isAfterQuote) == true else {
      throw Unusual()
    }
    return Tree(.scalar(String(decoding: bytes[start..<end], as: UTF8.self)), at: start)
  }

  private static func isAfterQuote(_ byte: UInt8) -> Bool {
    [UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(byte)
  }

  /// Text without quotes, on one line.
  mutating func readPlain(inFlow: Bool) throws(Unusual) -> Tree {
    let start = position
    guard let first = byte, Self.mayBegin(first) else { throw Unusual() }
    var end = position
    while let byte, byte != UInt8(ascii: "\n") {
      switch byte {
      case UInt8(ascii: ":"):
        if isBlank(self.byte(after: 1)) { return scalar(start, end) }
        // `{a:,` and the like are read differently by versions of YAML.
        if inFlow, let next = self.byte(after: 1), Self.isFlowIndicator(next) { throw Unusual() }
      case UInt8(ascii: "#"):
        if bytes[position - 1] == UInt8(ascii: " ") { return scalar(start, end) }
      default:
        if inFlow, Self.isFlowIndicator(byte) { return scalar(start, end) }
      }
      position += 1
      if byte != UInt8(ascii: " ") { end = position }
    }
    return scalar(start, end)
  }

  private func scalar(_ start: Int, _ end: Int) -> Tree {
    Tree(.scalar(String(decoding: bytes[start..<end], as: UTF8.self)), at: start)
  }

  private static func isFlowIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }

  /// Letters, digits and the few marks that cannot be taken for anything else.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "("),
      UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}
