/// The brackets and the padding of `sv-XA`, one pair for each line of a text.
struct PseudoFrame {
  private let isOn: Bool
  private var isOpen = false
  /// The line is a link; its bracket is a placeable, because no line of FTL may begin with one.
  private var isInLink = false
  private var length = 0

  init(isOn: Bool) {
    self.isOn = isOn
  }

  /// What has to stand before the first thing on a line.
  mutating func open() -> String? {
    guard isOn, !isOpen, !isInLink else { return nil }
    isOpen = true
    return "["
  }

  /// Says that the bracket which comes next opens a link, unless it stands inside a line.
  mutating func leaveLinkAlone() { isInLink = isInLink || !isOpen }

  /// What has to stand at the end of a line.
  mutating func close() -> String? {
    guard isOpen else { return nil }
    let padding = String(repeating: "~", count: 1 + length / 3)
    (isOpen, length) = (false, 0)
    return " \(padding)]"
  }

  mutating func write(_ text: String, letters: (String) -> String) -> String {
    guard isOn else { return letters(text) }
    var out = ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() {
      if place > 0 {
        out += (close() ?? "") + "\n"
        isInLink = false
      }
      guard !line.isEmpty else { continue }
      let marker = isOpen || isInLink ? "" : Self.marker(of: line)
      let words = line.dropFirst(marker.count)
      out += marker
      out += open() ?? ""
      length += words.count
      out += letters(String(words))
    }
    return out
  }

  /// `- `, `# ` or `1. ` at the beginning of a line.
  private static func marker(of line: Substring) -> Substring {
    if line.hasPrefix("- ") || line.hasPrefix("# ") { return line.prefix(2) }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    return !digits.isEmpty && rest.hasPrefix(". ") ? line.prefix(digits.count + 2) : ""
  }
}
