package import DialogueContent
package import DialogueCore
package import Localization

/// Makes a case of what a person did in a conversation.
///
/// It walks along with a session of its own, so that a case says what is asked and where it leads.
package struct Recording: Sendable {
  private let edition: Edition
  private let start: Dialogue.ID?
  private var language: LanguageTag
  private var session: Session
  private var presenter: Presenter
  private var lines: [String] = []
  /// What came from here on cannot be said in a case.
  private var isCut = false

  /// - Parameters:
  ///   - start: the dialogue behind the safety question; nil for the usual one.
  ///   - now: the clock, which stands still.
  package init(_ edition: Edition, start: Dialogue.ID?, language: LanguageTag, now: Moment) {
    self.edition = edition
    self.start = start
    self.language = language
    session = Session(
      edition.dialogues, start: start.flatMap { edition.dialogues.position(of: $0) },
      today: now.day.number)
    let catalog = edition.catalogs.first { $0.language == language } ?? edition.referenceCatalog
    presenter = Presenter(edition: edition, catalog: catalog, now: now)
    writePlace()
  }

  /// A sign of violence was told: nothing of such a walk is written.
  package var isQuiet: Bool { session.isQuiet }

  package mutating func add(_ deed: Deed) {
    switch deed {
    case .answer(let answer): add(answer)
    case .danger(let signs): add(danger: signs)
    case .back: obey("/back", told: session.goBack())
    case .safety:
      session.interruptWithSafety()
      obey("/safety")
    case .resume: obey("/resume", told: session.resume())
    case .change(let question):
      guard session.change(question) else { return }
      obey("/change \(edition.dialogues.questions[question].id)")
    case .start(let dialogue):
      session.start(dialogue)
      obey("/start \(edition.dialogues.all[dialogue].id)")
    case .language(let tag): change(to: tag)
    case .restart:
      let tag = presenter.catalog.language
      self = Recording(edition, start: start, language: tag, now: presenter.now)
    case .words: write("# words that led nowhere; they are not written down")
    }
  }

  /// The case.
  ///
  /// - Parameter name: what a person would call it; what a name cannot hold is taken out of it.
  package func text(name: String) -> String {
    let words = PlainText.clean(name).split { $0 == " " || $0 == "\t" || $0.isNewline }
    let head = [
      "case: \(words.isEmpty ? "a recorded walk" : words.joined(separator: " "))",
      start.map { "start: \($0)" }, "language: \(language)", "now: \(presenter.now)",
    ]
    return (head.compactMap { $0 } + lines + end).map { $0 + "\n" }.joined()
  }

  /// What the outcome shows at which the walk ends.
  private var end: [String] {
    guard !isCut, let outcome = presenter.page(for: session.turn).outcome else { return [] }
    return outcome.contacts.map { "+ \($0.contact)" } + outcome.stepNames.map { "* \($0)" }
  }
}

extension Recording {
  private mutating func add(_ answer: Answer) {
    do throws(Problem) {
      let told = try session.answer(answer)
      obey("> \(answer.written)", told: told)
    } catch {
      let codes = error.codes.map(\.rawValue).joined(separator: ", ")
      write("! \(codes)")
      write("> \(answer.written)")
    }
  }

  /// The words that were typed are not known here: words of the finder stand for them.
  private mutating func add(danger signs: [Choice.ID]) {
    let words = words(for: signs)
    write(
      "# words of danger, not as they were typed" + (words == nil ? "; the case ends here" : ""))
    isCut = isCut || words == nil
    obey("\" \(words ?? "")", told: session.interrupt(signs: signs))
  }

  /// Phrases of the edition that are understood as just these signs on the page that stands here.
  private func words(for signs: [Choice.ID]) -> String? {
    let page = presenter.page(for: session.turn)
    func isUnderstood(_ text: String, _ wanted: [Choice.ID]) -> Bool {
      if case .danger(wanted) = presenter.understand(text, at: page) { true } else { false }
    }
    let phrases = edition.finders.lazy.flatMap(\.danger).flatMap { entry in
      entry.phrases.lazy.filter {
        $0.unicodeScalars.allSatisfy { !"*|".unicodeScalars.contains($0) }
      }
      .filter { isUnderstood($0, [entry.id]) }.map { (entry.id, $0) }
    }
    let found = signs.compactMap { sign in phrases.first { $0.0 == sign }?.1 }
    let text = found.joined(separator: ". ")
    return isUnderstood(text, signs) ? text : nil
  }

  private mutating func change(to tag: LanguageTag) {
    guard let catalog = edition.catalogs.first(where: { $0.language == tag }) else { return }
    presenter = Presenter(edition: edition, catalog: catalog, now: presenter.now)
    // Before anything was done it is the language in which the walk begins.
    if lines.count == 1 { language = tag } else { write("/language \(tag)") }
  }

  private mutating func obey(_ line: String, told: [Notice] = []) {
    write(line)
    writePlace()
    if !told.isEmpty { write("@ \(told.map(\.rawValue).joined(separator: ", "))") }
  }

  private mutating func writePlace() {
    let dialogues = edition.dialogues
    switch session.turn.place {
    case .question(let question): write("? \(dialogues.questions[question].id)")
    case .outcome(let outcome): write("= \(dialogues.outcomes[outcome].id)")
    }
  }

  private mutating func write(_ line: String) {
    guard !isCut else { return }
    lines.append(line == "> " ? ">" : line)
  }
}
