package import Localization

/// A part of a longer text.
package enum Block: Hashable, Sendable {
  case paragraph(Text)
  case heading(Text)
  case list([Text], isOrdered: Bool)
  case link(Text, url: String)

  /// The blocks of a text: blank lines divide; lines that begin with `- `, `1. ` or `# ` are list
  /// entries and headings; `[words](https://…)` alone on its line is a link.
  package static func blocks(of text: Text) -> [Block] {
    groups(of: text.string).map { lines in block(lines, in: text) }
  }

  /// The words without their form.
  package var texts: [Text] {
    switch self {
    case .paragraph(let text), .heading(let text), .link(let text, _): [text]
    case .list(let items, _): items
    }
  }

  private static func groups(of text: String) -> [[Substring]] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.allSatisfy(\.isWhitespace) }
      .flatMap(runs)
  }

  /// A heading or link stands for itself even without a blank line behind it.
  private static func runs(_ lines: ArraySlice<Substring>) -> [[Substring]] {
    lines.reduce(into: []) { runs, line in
      if let last = runs.last?.last, Form(last) == Form(line), Form(line).continues {
        runs[runs.count - 1].append(line)
      } else {
        runs.append([line])
      }
    }
  }

  private static func block(_ lines: [Substring], in text: Text) -> Block {
    switch Form(lines[0]) {
    case .heading: return .heading(text.replacing(lines[0].dropFirst(2)))
    case .bullet: return .list(lines.map { text.replacing($0.dropFirst(2)) }, isOrdered: false)
    case .number:
      return .list(
        lines.map { text.replacing($0.drop { $0 != " " }.dropFirst()) }, isOrdered: true)
    case .link(let words, let url): return .link(text.replacing(words), url: String(url))
    case .plain: return .paragraph(text.replacing(lines.joined(separator: " ")[...]))
    }
  }

  /// What the beginning of a line makes of it.
  private enum Form: Equatable {
    case heading, bullet, number, plain
    case link(Substring, url: Substring)

    init(_ line: Substring) {
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      if line.hasPrefix("# ") {
        self = .heading
      } else if line.hasPrefix("- ") {
        self = .bullet
      } else if 1...Limits.orderedDigits ~= digits.count,
        line.dropFirst(digits.count).hasPrefix(". ")
      {
        self = .number
      } else {
        self = Self.link(line) ?? .plain
      }
    }

    /// Words in brackets, and an https address without blanks in parentheses.
    private static func link(_ line: Substring) -> Form? {
      guard line.first == "[", line.last == ")", let end = line.firstIndex(of: "]") else {
        return nil
      }
      let words = line[..<end].dropFirst()
      let url = line[end...].dropFirst(2).dropLast()
      let isAddress =
        line[end...].hasPrefix("](https://") && url.utf8.count > "https://".utf8.count
        && !url.contains { $0.isWhitespace || "()".contains($0) }
      return words.isEmpty || !isAddress ? nil : .link(words, url: url)
    }

    var continues: Bool {
      switch self {
      case .bullet, .number, .plain: true
      case .heading, .link: false
      }
    }
  }
}

extension Text {
  /// A part of the text, in the same language.
  func replacing(_ part: Substring) -> Text {
    Text(string: String(part), language: language, direction: direction)
  }
}
