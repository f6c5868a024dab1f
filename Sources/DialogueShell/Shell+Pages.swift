import DialogueContent
import DialogueCore
import Localization

extension Shell {
  var presenter: Presenter {
    Presenter(edition: edition, catalog: catalog, now: clock())
  }

  func page(problems: [Problem.Code] = [], notices: [Notice] = []) -> Page {
    presenter.page(for: session.turn, problems: problems, notices: notices)
  }

  /// The page that waits, and nothing beside it.
  package func pageAgain() -> [Output] {
    switch waiting {
    case .answer: show()
    case .language: languages()
    case .confirmation(let confirmation): ask(confirmation)
    }
  }

  func show(
    problems: [Problem.Code] = [], notices: [Notice] = [], remarks: [PageText.Remark] = []
  ) -> [Output] {
    let text = PageText(
      page(problems: problems, notices: notices), presenter: presenter, style: options.style,
      remarks: remarks, suggestions: suggestions)
    return [.text("\n" + text.string)]
  }

  /// The first page; its urgent line is the last of the three with which a conversation begins.
  func opening() -> [Output] {
    var sheet = Sheet(options.style)
    let what = presenter.words(options.isRecording ? "start-recording" : "start-what")
    sheet.add(joined([what, presenter.words("start-not-emergency")]))
    sheet.add(presenter.words("start-leave"))
    return [.text(sheet.string)] + show(notices: openingNotices())
  }

  private func joined(_ texts: [Text]) -> Text {
    Text(
      string: texts.map(\.string).joined(separator: " "), language: catalog.language,
      direction: catalog.direction)
  }

  /// What there is to know about the language of the conversation.
  func openingNotices() -> [Notice] {
    var notices: [Notice] = []
    if options.isFallback, options.mode == .pipe { notices.append(.languageFallback) }
    if page().isPartlyTranslated { notices.append(.partlyTranslated) }
    if isUnreviewed { notices.append(.notReviewed) }
    return notices
  }

  /// A translation that no speaker of the language has looked at.
  private var isUnreviewed: Bool {
    guard catalog.language.language != edition.referenceCatalog.language.language else {
      return false
    }
    return edition.languages.contains { $0.tag == catalog.language && $0.reviewed == nil }
  }

  /// A page of its own making: no place in a dialogue.
  func sheet(_ write: (inout Sheet) -> Void) -> [Output] {
    var sheet = Sheet(options.style)
    write(&sheet)
    return [.text("\n" + sheet.string)]
  }

  func words(_ message: String, _ arguments: [String: String] = [:]) -> Text {
    presenter.words(message, texts: arguments)
  }

  /// A line was not taken: says why above the prompt; with `--strict` it is the end.
  func refuse(
    _ code: String, problems: [Problem.Code] = [], remarks: [PageText.Remark] = []
  ) -> [Output] {
    strictEnd(code) ?? show(problems: problems, remarks: remarks)
  }

  /// The end of a strict run: the line's number and a code, never what it said.
  func strictEnd(_ code: String) -> [Output]? {
    guard options.isStrict else { return nil }
    return [
      .remark("line \(lineNumber): \(code)\n"), .leave(ExitStatus.faultyInput, clears: false),
    ]
  }
}
