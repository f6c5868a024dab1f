import DialogueContent
import Localization

extension ReadingCopy {
  /// Columns: what fits on paper in a fixed type, and what mail programs leave whole.
  private static let width = 72

  /// The copy as plain text, ended by LF. A row of a table is an entry of a list.
  package var text: String {
    parts.map { $0.lines(width: Self.width).map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }
}

extension ReadingCopy.Part {
  fileprivate func lines(width: Int) -> [String] {
    switch self {
    case .heading(let line, let level):
      let lines = PlainText.wrap(line.text, width: width)
      let longest = lines.map { PlainText.width(of: $0) }.max() ?? 0
      let rule = String(repeating: level < 3 ? "=" : "-", count: longest)
      return level < 4 ? lines + [rule] : lines
    case .paragraph(let line): return PlainText.wrap(line.text, width: width)
    case .letter(let text):
      return PlainText.wrap(text.readable, width: width, lead: "    ").map(\.withoutEnd)
    case .list(let lines, let isOrdered):
      return lines.enumerated().flatMap { number, line in
        PlainText.wrap(line.text, width: width, lead: isOrdered ? "\(number + 1). " : "- ")
      }
    case .table(let header, let rows):
      return rows.flatMap { row in
        let cells = zip(header, row).filter { !$0.1.isEmpty }
          .map { "\($0.readable): \($1.text)" }.joined(separator: "; ")
        return PlainText.wrap(cells, width: width, lead: "- ")
      }
    case .blank(let label):
      return [label.readable + " " + String(repeating: "_", count: 40)]
    }
  }
}

extension ReadingCopy.Line {
  fileprivate var text: String {
    map { span in
      switch span {
      case .words(let text): text.readable
      case .name(let name): "[\(name)]"
      case .link(let url): url
      }
    }.joined(separator: " ")
  }
}

extension String {
  /// Without blanks at the end: of an empty line only what would lead it is there.
  fileprivate var withoutEnd: String {
    var line = self
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    return line
  }
}
