import DialogueContent
import Localization

/// Lines in the making, wrapped. Everything that is shown passes here, and nothing that could act
/// on a terminal gets through.
struct Sheet {
  /// What a line is set off for; painted where the style says so.
  enum Ink {
    case plain, title, urgent
  }

  let style: Style
  private(set) var lines: [String] = []

  init(_ style: Style) {
    self.style = style
  }

  /// Every line with its end.
  var string: String {
    lines.map { $0 + "\n" }.joined()
  }

  /// Adds a text; lines after its first are indented as wide as what leads it.
  mutating func add(_ text: Text, lead: String = "", indent: Int = 0, ink: Ink = .plain) {
    for line in wrapped(PlainText.clean(text.string), lead, indentation(indent)) {
      let shown = PlainText.apply(style.isolates, to: line, direction: text.direction)
      lines.append(painted(withoutEnd(shown), ink))
    }
  }

  /// An empty line, unless there is one already or nothing stands above.
  mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  mutating func add(_ blocks: [Block], indent: Int = 0) {
    for block in blocks { add(block, indent: indent) }
  }

  private mutating func add(_ block: Block, indent: Int) {
    switch block {
    case .paragraph(let text): add(text, indent: indent)
    case .heading(let text):
      gap()
      add(text, indent: indent, ink: .title)
    case .list(let items, let isOrdered):
      for (number, item) in items.enumerated() {
        add(item, lead: isOrdered ? "\(number + 1). " : "- ", indent: indent)
      }
    case .link(let text, let url):
      add(text, indent: indent)
      add(Text(string: url, language: text.language, direction: text.direction), indent: indent)
    }
  }

  /// What leads a text stands before its first line; where there is no room, it is broken with it.
  private func wrapped(_ text: String, _ lead: String, _ indent: Int) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    guard !lead.isEmpty else { return PlainText.wrap(text, width: style.width, lead: blanks) }
    let width = PlainText.width(of: lead)
    let hanging = blanks + String(repeating: " ", count: indentation(min(width, Self.hanging)))
    guard 2 * (indent + width) <= style.width else {
      return PlainText.wrap(lead + text, width: style.width, lead: blanks, hanging: hanging)
    }
    return PlainText.wrap(text, width: style.width, lead: blanks + lead, hanging: hanging)
  }

  /// Columns by which further lines are indented at most: `10. `.
  private static let hanging = 4

  /// On a very narrow terminal nothing is indented: one column of words helps nobody.
  private func indentation(_ indent: Int) -> Int {
    style.width < 24 ? 0 : indent
  }

  private func withoutEnd(_ line: String) -> String {
    var line = line
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    return line
  }

  private func painted(_ line: String, _ ink: Ink) -> String {
    guard style.isPainted, !line.isEmpty else { return line }
    switch ink {
    case .plain: return line
    case .title: return "\u{1B}[1m\(line)\u{1B}[0m"
    case .urgent: return "\u{1B}[1;31m\(line)\u{1B}[0m"
    }
  }
}
