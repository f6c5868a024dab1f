import DialogueContent
import Localization

extension ReadingCopy {
  /// The copy as a page that needs nothing but itself: made to be printed, without script.
  package var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.string.html)" dir="\(direction.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(title.readable.html)</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    \(parts.map(html).joined(separator: "\n"))
    </body>
    </html>

    """
  }

  private static let style = """
    body { font: 11pt/1.45 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
    h1, h2, h3, h4, th, .name { font-family: Arial, sans-serif; line-height: 1.25; }
    h2 { border-top: 2pt solid; padding-top: .5em; margin-top: 2.5em; }
    h3 { margin-top: 2em; }
    h4 { margin: 1.2em 0 .3em; }
    .name { font-size: .8em; font-weight: normal; color: #444; overflow-wrap: anywhere; }
    a { color: inherit; overflow-wrap: anywhere; }
    blockquote { margin: .6em 0; padding: .5em 1em; border: 1pt solid #999; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1pt solid #999; padding: .25em .5em; text-align: start; \
    vertical-align: top; overflow-wrap: anywhere; }
    .blank { display: flex; gap: 1em; margin-top: 2.5em; }
    .blank span { flex: 1; border-bottom: 1pt solid; }
    @page { margin: 20mm; }
    @media print {
      body { max-width: none; margin: 0; padding: 0; }
      h2 { break-before: page; border: 0; }
      h1, h2, h3, h4 { break-after: avoid; }
      tr, li, blockquote, .blank { break-inside: avoid; }
    }
    """

  private func html(_ part: Part) -> String {
    switch part {
    case .heading(let line, let level): "<h\(level)>\(html(line))</h\(level)>"
    case .paragraph(let line): "<p>\(html(line))</p>"
    case .letter(let text):
      "<blockquote\(marks(text))>\(text.readable.html.lines("<br>\n"))</blockquote>"
    case .list(let lines, let isOrdered):
      elements(isOrdered ? "ol" : "ul", lines.map { "<li>\(html($0))</li>" })
    case .table(let header, let rows):
      elements(
        "table",
        ["<tr>" + header.map { "<th scope=\"col\">\($0.readable.html)</th>" }.joined() + "</tr>"]
          + rows.map { row in "<tr>" + row.map { "<td>\(html($0))</td>" }.joined() + "</tr>" })
    case .blank(let label): "<p class=\"blank\">\(label.readable.html) <span></span></p>"
    }
  }

  private func elements(_ name: String, _ inner: [String]) -> String {
    "<\(name)>\n" + inner.joined(separator: "\n") + "\n</\(name)>"
  }

  private func html(_ line: Line) -> String {
    line.map { span in
      switch span {
      case .words(let text):
        marks(text).isEmpty
          ? text.readable.html.lines(" ")
          : "<span\(marks(text))>\(text.readable.html.lines(" "))</span>"
      case .name(let name): "<span class=\"name\" dir=\"ltr\">[\(name.html)]</span>"
      case .link(let url):
        url.hasPrefix("https://")
          ? "<a href=\"\(url.html)\" dir=\"ltr\">\(url.html)</a>"
          : "<span dir=\"ltr\">\(url.html)</span>"
      }
    }.joined(separator: " ")
  }

  /// The language of a text that is not the copy's, which a screen reader has to know.
  private func marks(_ text: Text) -> String {
    text.language == language
      ? "" : " lang=\"\(text.language.string.html)\" dir=\"\(text.direction.rawValue)\""
  }
}

extension String {
  /// As text and in attributes.
  fileprivate var html: String {
    // By scalars: with an accent behind it, a quotation mark is another character, but still ends.
    unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// With something else between its lines.
  fileprivate func lines(_ separator: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: separator)
  }
}
