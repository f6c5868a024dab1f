package import DialogueContent
package import DialogueCore
package import Localization

/// A conversation at a keyboard: a line in, text out. It touches no descriptor and keeps everything
/// in memory; the edge of the program does what it says.
package struct Shell: Sendable {
  /// How the conversation reaches the person.
  package enum Mode: Hashable, Sendable {
    /// A terminal whose screen can be wiped.
    case terminal
    /// A terminal to which nothing but text is written.
    case plain
    /// No terminal: no prompt, and the end of input is the end.
    case pipe
  }

  package struct Options: Sendable {
    /// Begins behind the safety question; the usual first dialogue if left out.
    package var dialogue: Dialogue.ID?
    package var language: LanguageTag
    /// The languages asked for are not served: the person is shown those that are.
    package var isFallback: Bool
    package var mode: Mode
    package var style: Style
    package var keepsScreen = false
    /// Whether the summary holds the answers.
    package var withAnswers = false
    /// The first line that is not taken ends the run.
    package var isStrict = false
    /// Keeps what the person does, in ids, to make a case of it.
    package var isRecording = false

    package init(
      language: LanguageTag, isFallback: Bool = false, mode: Mode = .terminal,
      style: Style = Style(), dialogue: Dialogue.ID? = nil
    ) {
      self.language = language
      self.isFallback = isFallback
      self.mode = mode
      self.style = style
      self.dialogue = dialogue
    }
  }

  /// What the next line is for.
  enum Waiting: Hashable, Sendable {
    case answer
    case language
    case confirmation(Confirmation)
  }

  private(set) var edition: Edition
  package private(set) var options: Options
  let clock: @Sendable () -> Moment
  var catalog: Catalog
  var session: Session
  var waiting: Waiting = .answer
  /// Dialogues found for what was typed: `/1` to `/3`, good until the next page.
  var suggestions: [Dialogue.ID] = []
  /// Lines that came in so far.
  private(set) var lineNumber = 0
  /// What the person has done, where that is recorded.
  package private(set) var deeds: [Deed] = []

  /// - Parameter clock: tells the moment for opening hours and dates, asked anew for each line.
  package init(
    edition: Edition, options: Options, clock: @escaping @Sendable () -> Moment
  ) {
    self.edition = edition
    self.options = options
    self.clock = clock
    catalog =
      edition.catalogs.first { $0.language == options.language } ?? edition.referenceCatalog
    session = Self.session(edition, options, clock())
    if options.isFallback, options.mode != .pipe { waiting = .language }
  }

  private static func session(_ edition: Edition, _ options: Options, _ now: Moment) -> Session {
    let start = options.dialogue.flatMap { edition.dialogues.position(of: $0) }
    return Session(edition.dialogues, start: start, today: now.day.number)
  }

  /// Columns of the terminal, which may change at any time.
  package var columns: Int {
    get { options.style.columns }
    set { options.style.columns = newValue }
  }

  /// What stands before the line that is typed; nothing where there is no terminal.
  package var prompt: String {
    guard options.mode != .pipe else { return "" }
    let isNotice = waiting == .answer && page().question?.kind == .notice
    let text = presenter.words(isNotice ? "prompt-notice" : "prompt")
    let shown = PlainText.clean(text.string)
    return PlainText.apply(options.style.isolates, to: shown, direction: text.direction) + " "
  }

  /// The first text: what this is, and the first page.
  package mutating func start() -> [Output] {
    waiting == .language ? languages() : opening()
  }

  package mutating func handle(_ line: Line) -> [Output] {
    lineNumber += 1
    if lineNumber == 1 { edition = edition.withPreparedFinders }
    session.today = clock().day.number
    let count = deeds.count
    let isAnswer = waiting == .answer
    let outputs = understood(line)
    if isAnswer, deeds.count == count, !line.isCommand { note(.words) }
    return outputs
  }

  private mutating func understood(_ line: Line) -> [Output] {
    switch waiting {
    case .answer: take(line)
    case .language: takeLanguage(line)
    case .confirmation(let confirmation): take(line, for: confirmation)
    }
  }

  mutating func note(_ deed: Deed) {
    if options.isRecording { deeds.append(deed) }
  }

  mutating func restart() {
    session = Self.session(edition, options, clock())
    suggestions = []
    note(.restart)
  }
}
