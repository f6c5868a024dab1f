import Localization

extension Summary {
  /// The summary as Markdown (CommonMark): for mail, notes and whatever else shows it.
  package var markdown: String {
    let body = blocks.map(\.markdown).joined(separator: "\n\n")
    return "# \(title.string.markdownEscaped)\n\n\(body)\n"
  }
}

extension Block {
  fileprivate var markdown: String {
    switch self {
    case .heading(let text): "## \(text.string.markdownEscaped)"
    // The lines of letters and contacts stay lines: a backslash at the end is a hard break.
    case .paragraph(let text):
      text.string.split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0).markdownEscaped }
        .joined(separator: "\\\n").withoutEmptyBreaks
    case .list(let items, let isOrdered):
      items.enumerated().map { number, item in
        (isOrdered ? "\(number + 1). " : "- ") + item.string.markdownEscaped
      }.joined(separator: "\n")
    case .link(let text, let url): "[\(text.string.markdownEscaped)](\(url))"
    }
  }
}

extension String {
  /// Characters that Markdown would take for form get a backslash.
  fileprivate var markdownEscaped: String {
    var result = ""
    for (place, character) in self.enumerated() {
      let isForm =
        "\\`*_[]<>&".contains(character) || (place == 0 && "#+-=~|".contains(character))
      result += isForm ? "\\\(character)" : "\(character)"
    }
    return startsLikeNumberedItem ? result.replacingFirstDot : result
  }

  private var startsLikeNumberedItem: Bool {
    let digits = prefix { $0.isASCII && $0.isNumber }
    return !digits.isEmpty && dropFirst(digits.count).hasPrefix(". ")
  }

  /// `1. ` at the beginning of a line would become a list.
  private var replacingFirstDot: String {
    guard let dot = firstIndex(of: ".") else { return self }
    return String(self[..<dot]) + "\\" + String(self[dot...])
  }

  /// An empty line divides paragraphs; a break before or behind it says nothing.
  fileprivate var withoutEmptyBreaks: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.enumerated().map { number, line in
      let isEmpty = line == "\\" || line.isEmpty
      let nextIsEmpty = number + 1 < lines.count && ["\\", ""].contains(lines[number + 1])
      if isEmpty { return "" }
      return nextIsEmpty && line.hasSuffix("\\") ? String(line.dropLast()) : line
    }.joined(separator: "\n")
  }
}
