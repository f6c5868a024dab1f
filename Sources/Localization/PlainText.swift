/// Text made safe to write to a terminal or a file.
package enum PlainText {
  /// What becomes of bidi isolates in output.
  package enum Isolates: String, Hashable, Sendable, CaseIterable {
    /// Kept in a right-to-left language and on lines with a right-to-left character.
    case auto
    /// Kept everywhere.
    case isolates
    /// Kept nowhere.
    case strip
  }

  /// Takes out controls and bidi controls other than balanced isolates.
  ///
  /// Line feeds stay, a tab becomes a blank, and a line or paragraph separator a line feed. An
  /// isolate counts as balanced if it closes on its line, because its effect ends there.
  package static func clean(_ text: String) -> String {
    guard mayBeUnsafe(text) else { return text }
    return lines(of: text.unicodeScalars.map { isBreak($0) ? "\n" : $0 })
      .map { String(cleanLine($0)) }
      .joined(separator: "\n")
  }

  /// Whether a byte could belong to something that `clean` takes out; most texts have none.
  private static func mayBeUnsafe(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch (last, byte) {
      case (_, 0...0x09), (_, 0x0B...0x1F), (_, 0x7F): return true
      case (0xC2, 0x80...0x9F), (0xD8, 0x9C), (0xE2, 0x80...0x81): return true
      default: last = byte
      }
    }
    return false
  }

  /// Keeps or drops the isolates of each line; `direction` is that of the text's language.
  package static func apply(
    _ isolates: Isolates, to text: String, direction: Direction
  ) -> String {
    if isolates == .isolates || isolates == .auto && direction == .rightToLeft { return text }
    guard text.utf8.contains(0xE2) else { return text }
    return lines(of: Array(text.unicodeScalars))
      .map { line in
        let keeps = isolates == .auto && line.contains(where: isRightToLeft)
        return String(keeps ? line : line.filter { !isIsolate($0) })
      }
      .joined(separator: "\n")
  }

  /// Whether a character is read from right to left, by the blocks Unicode sets apart for them.
  package static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// LRI, RLI, FSI or PDI.
  static func isIsolate(_ scalar: Unicode.Scalar) -> Bool {
    (0x2066...0x2069).contains(scalar.value)
  }

  static let closing: Unicode.Scalar = "\u{2069}"

  /// The lines between line feeds, as scalars: a grapheme may hold a line feed, a scalar not.
  static func lines(of scalars: [Unicode.Scalar]) -> [String.UnicodeScalarView] {
    var lines = [String.UnicodeScalarView()]
    for scalar in scalars {
      if scalar == "\n" {
        lines.append(String.UnicodeScalarView())
      } else {
        lines[lines.count - 1].append(scalar)
      }
    }
    return lines
  }

  private static func cleanLine(_ line: String.UnicodeScalarView) -> String.UnicodeScalarView {
    var out: [Unicode.Scalar] = []
    var open: [Int] = []
    for scalar in line {
      if scalar == closing {
        if open.popLast() != nil { out.append(scalar) }
      } else if isIsolate(scalar) {
        open.append(out.count)
        out.append(scalar)
      } else if scalar == "\t" {
        out.append(" ")
      } else if !isUnsafe(scalar) {
        out.append(scalar)
      }
    }
    for place in open.reversed() { out.remove(at: place) }
    return String.UnicodeScalarView(out)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x2028 || scalar.value == 0x2029
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x206A...0x206F: true
    default: false
    }
  }
}
