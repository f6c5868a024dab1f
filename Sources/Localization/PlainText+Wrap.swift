extension PlainText {
  /// Breaks a text into lines no wider than `width` columns.
  ///
  /// Lines are broken at blanks. A word wider than a line is broken inside, unless it is a link,
  /// which stays whole to be copied. A line feed begins a new line. An isolate that is open at a
  /// break is closed there and opened again on the next line.
  ///
  /// - Parameters:
  ///   - lead: Stands before the first line, such as `1. `.
  ///   - hanging: Stands before all others; blanks as wide as `lead` if left out.
  package static func wrap(
    _ text: String, width: Int, lead: String = "", hanging: String? = nil
  ) -> [String] {
    let hanging = hanging ?? String(repeating: " ", count: self.width(of: lead))
    var wrapper = Wrapper(width: max(1, width), lead: lead, hanging: hanging)
    for line in lines(of: Array(text.unicodeScalars)) {
      for word in line.split(separator: " ") { wrapper.add(word) }
      wrapper.endLine()
    }
    return wrapper.lines
  }
}

/// Lines in the making.
private struct Wrapper {
  private(set) var lines: [String] = []
  private let width: Int
  private let hanging: String
  private var line: String
  private var column: Int
  private var isEmpty = true
  /// The isolates open at this place, the innermost last.
  private var open: [Unicode.Scalar] = []

  init(width: Int, lead: String, hanging: String) {
    self.width = width
    self.hanging = hanging
    line = lead
    column = PlainText.width(of: lead)
  }

  mutating func add(_ word: Substring.UnicodeScalarView) {
    let word = Substring(word)
    let needed = PlainText.width(of: word)
    if !isEmpty, column + 1 + needed > width { endLine() }
    if !isEmpty {
      line += " "
      column += 1
    }
    if column + needed <= width || word.contains("://") {
      append(word, needed)
    } else {
      for character in word { addPiece(Substring(String(character))) }
    }
  }

  /// Closes what is open, ends the line and begins the next with the same isolates.
  mutating func endLine() {
    line.unicodeScalars.append(contentsOf: open.map { _ in PlainText.closing })
    lines.append(line)
    line = hanging
    line.unicodeScalars.append(contentsOf: open)
    column = PlainText.width(of: hanging)
    isEmpty = true
  }

  private mutating func addPiece(_ piece: Substring) {
    let needed = PlainText.width(of: piece)
    if !isEmpty, column + needed > width { endLine() }
    append(piece, needed)
  }

  private mutating func append(_ piece: Substring, _ columns: Int) {
    line += String(piece)
    column += columns
    isEmpty = isEmpty && piece.isEmpty
    for scalar in piece.unicodeScalars {
      if scalar == PlainText.closing {
        _ = open.popLast()
      } else if PlainText.isIsolate(scalar) {
        open.append(scalar)
      }
    }
  }
}
