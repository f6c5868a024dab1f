import DialogueContent
import Localization

extension ReadingCopy {
  /// The copy as Markdown (CommonMark with tables), ended by LF.
  package var markdown: String {
    parts.map(\.markdown).joined(separator: "\n\n") + "\n"
  }
}

extension ReadingCopy.Part {
  fileprivate var markdown: String {
    switch self {
    case .heading(let line, let level): String(repeating: "#", count: level) + " " + line.markdown
    case .paragraph(let line): line.markdown
    case .letter(let text): text.quotedMarkdown
    case .list(let lines, let isOrdered):
      lines.enumerated().map { number, line in
        (isOrdered ? "\(number + 1). " : "- ") + line.markdown
      }.joined(separator: "\n")
    case .table(let header, let rows):
      ([header.map(\.readable.markdown), header.map { _ in "---" }]
        + rows.map { $0.map(\.markdown) })
        .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    case .blank(let label): label.readable.markdown + " " + String(repeating: "_", count: 40)
    }
  }
}

extension ReadingCopy.Line {
  fileprivate var markdown: String {
    map { span in
      switch span {
      case .words(let text): text.readable.markdown
      case .name(let name): "[\(name.markdown)]"
      case .link(let url): "<\(url.addressInMarkdown)>"
      }
    }.joined(separator: " ")
  }
}

extension Text {
  /// A quotation whose lines end with a hard break.
  fileprivate var quotedMarkdown: String {
    let lines = readable.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).markdown }
    return lines.enumerated().map { number, line in
      let goesOn = !line.isEmpty && number + 1 < lines.count && !lines[number + 1].isEmpty
      return line.isEmpty ? ">" : "> " + line + (goesOn ? "\\" : "")
    }.joined(separator: "\n")
  }
}

extension String {
  /// On one line, with a backslash before what Markdown would take for form.
  fileprivate var markdown: String {
    let words = split(whereSeparator: \.isWhitespace).joined(separator: " ").unicodeScalars
    let digits = words.prefix { ("0"..."9").contains($0) }.count
    // By scalars: with an accent behind it, a bracket is another character, but still a bracket.
    return words.enumerated().reduce(into: "") { result, entry in
      let (place, scalar) = entry
      let isForm =
        Self.form.contains(scalar) || (place == 0 && Self.beginning.contains(scalar))
        || (place == digits && digits > 0 && Self.numbering.contains(scalar))
      result.unicodeScalars += isForm ? ["\\", scalar] : [scalar]
    }
  }

  private static let form = Set("\\`*_[]<>&|".unicodeScalars)
  private static let beginning = Set("#+-=~:".unicodeScalars)
  private static let numbering = Set(".)".unicodeScalars)

  /// What could end the address is written as its bytes.
  fileprivate var addressInMarkdown: String {
    unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "<": result += "%3C"
      case ">": result += "%3E"
      case "|": result += "%7C"
      case "\\": result += "%5C"
      case _ where scalar.properties.isWhitespace: result += "%20"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
