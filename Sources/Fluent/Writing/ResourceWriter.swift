extension Resource {
  /// The resource as FTL text in one fixed layout; reading it again gives the same tree.
  ///
  /// Spans are the exception, and trees that no file can give (an empty text, a name with blanks).
  package func serialized() -> String {
    var writer = ResourceWriter()
    for entry in entries { writer.write(entry) }
    return writer.output
  }
}

/// Builds FTL text: four blanks a level, values of several lines on their own lines.
struct ResourceWriter {
  var output = ""
  /// Blank lines behind junk belong to it, so that none may be added there.
  private var isAfterJunk = false

  mutating func write(_ entry: Entry) {
    defer { if case .junk = entry { isAfterJunk = true } else { isAfterJunk = false } }
    switch entry {
    case .message(let message):
      if let comment = message.comment { write(comment) }
      output += message.id.name + " ="
      if let value = message.value { write(value, indent: 4) }
      finish(message.attributes)
    case .term(let term):
      if let comment = term.comment { write(comment) }
      output += "-" + term.id.name + " ="
      write(term.value, indent: 4)
      finish(term.attributes)
    case .comment(let comment):
      if !output.isEmpty && !isAfterJunk { output += "\n" }
      write(comment)
      output += "\n"
    case .junk(let junk): output += junk.text
    }
  }

  private mutating func write(_ comment: Comment) {
    let signs = String(repeating: "#", count: comment.level.rawValue)
    for line in Self.lines(of: comment.text) {
      output += line.isEmpty ? signs : signs + " " + line
      endLine()
    }
  }

  private mutating func finish(_ attributes: [Attribute]) {
    for attribute in attributes {
      endLine()
      output += "    ." + attribute.id.name + " ="
      write(attribute.value, indent: 8)
    }
    endLine()
  }

  /// Ends a line; after a CR that is content only CR LF does not swallow it.
  mutating func endLine() {
    output += output.utf8.last == Byte.carriageReturn ? "\r\n" : "\n"
  }

  mutating func pad(_ count: Int) {
    output += String(repeating: " ", count: count)
  }

  /// The parts of a text between line feeds; CR is content here, so that characters do not do.
  static func lines(of text: String) -> [String] {
    text.utf8.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
