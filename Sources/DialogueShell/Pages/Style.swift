package import Localization

/// How text is laid out.
package struct Style: Hashable, Sendable {
  /// Of the terminal; text uses at most `Limits.columns`.
  package var columns: Int
  package let isolates: PlainText.Isolates
  /// Whether titles and the urgent line are set off by escape sequences.
  package let isPainted: Bool

  package init(
    columns: Int = Limits.usualColumns, isolates: PlainText.Isolates = .auto,
    isPainted: Bool = false
  ) {
    self.columns = columns
    self.isolates = isolates
    self.isPainted = isPainted
  }

  var width: Int { max(1, min(columns, Limits.columns)) }

  /// Without paint, for files.
  var plain: Style {
    Style(columns: Limits.columns, isolates: isolates)
  }
}
