import DialogueContent
import Localization

/// What a person takes home, as plain lines.
struct SummaryText {
  private var sheet: Sheet

  init(_ summary: Summary, presenter: Presenter, style: Style) {
    sheet = Sheet(style)
    sheet.add(summary.title, ink: .title)
    var isUnderHeading = false
    for block in summary.blocks {
      if !isUnderHeading { sheet.gap() }
      sheet.add([block])
      isUnderHeading = if case .heading = block { true } else { false }
    }
    sheet.gap()
    sheet.add(
      presenter.words("summary-edition", texts: ["edition": presenter.edition.hash]))
  }

  var string: String { sheet.string }
}
