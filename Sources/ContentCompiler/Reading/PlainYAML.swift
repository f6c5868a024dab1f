/// Reads the plain YAML that nearly every content file is made of.
///
/// Yams needs some twenty milliseconds for our files, several times all the rest of the start; this
/// reader needs less than one. It knows block and flow collections and scalars on one line, and
/// gives up at everything else, so that Yams has the last word on whatever is unusual or broken.
/// Tests hold its trees against those of Yams.
struct PlainYAML {
  /// Something that this reader leaves to Yams.
  struct Unusual: Error {}

  let bytes: [UInt8]
  var position = 0
  /// Where the present line begins.
  var lineStart = 0
  var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Nil if the file is not that plain.
  static func tree(of bytes: [UInt8]) -> Tree? {
    var reader = PlainYAML(bytes)
    return try? reader.readFile()
  }

  private mutating func readFile() throws(Unusual) -> Tree {
    guard isPrintable else { throw Unusual() }
    try skipToContent()
    guard position < bytes.count else { throw Unusual() }
    let tree = try readBlock()
    try skipToContent()
    guard position == bytes.count else { throw Unusual() }
    return tree
  }

  /// Whether there are only characters that mean the same to us and to Yams.
  private var isPrintable: Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte < 0x20 {
        guard byte == 0x0A else { return false }
      } else if byte >= 0x7F {
        // DEL, C1 with NEL, line and paragraph separator, byte order mark, non-characters.
        let next = index < bytes.count ? bytes[index] : 0
        let third = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch (byte, next, third) {
        case (0x7F, _, _), (0xC2, ..<0xA0, _), (0xE2, 0x80, 0xA8...0xA9), (0xEF, 0xBB, 0xBF),
          (0xEF, 0xBF, 0xBE...):
          return false
        default: break
        }
      }
    }
    return true
  }
}

extension PlainYAML {
  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  var column: Int { position - lineStart }

  func byte(after distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  func isBlank(_ byte: UInt8?) -> Bool {
    byte == nil || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
  }

  mutating func skipBlanks() {
    while byte == UInt8(ascii: " ") { position += 1 }
  }

  /// Over the rest of a line in which nothing more stands.
  mutating func endLine() throws(Unusual) {
    skipBlanks()
    if byte == UInt8(ascii: "#"), column == 0 || bytes[position - 1] == UInt8(ascii: " ") {
      while let byte, byte != UInt8(ascii: "\n") { position += 1 }
    }
    guard byte == nil || byte == UInt8(ascii: "\n") else { throw Unusual() }
  }

  /// To the first byte of the next line with content.
  mutating func skipToContent() throws(Unusual) {
    while let byte {
      switch byte {
      case UInt8(ascii: "\n"):
        position += 1
        lineStart = position
      case UInt8(ascii: " "): position += 1
      case UInt8(ascii: "#"):
        guard column == 0 || bytes[position - 1] == UInt8(ascii: " ") else { throw Unusual() }
        try endLine()
      default:
        if column == 0, isMarker { throw Unusual() }
        return
      }
    }
  }

  /// `---`, `...` and directives.
  private var isMarker: Bool {
    let three = bytes[position...].prefix(3)
    return byte == UInt8(ascii: "%") || three.elementsEqual("---".utf8)
      || three.elementsEqual("...".utf8)
  }

  mutating func deeper<T>(_ read: (inout Self) throws(Unusual) -> T) throws(Unusual) -> T {
    guard depth < Limits.nesting else { throw Unusual() }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }
}
