import DialogueContent
import DialogueCore
import Fluent
import Localization

/// A small edition made by hand: every kind of question, contact and text once.
///
/// Languages are Swedish (the reference), easy Swedish over it, English with gaps, and `qaa`, which
/// was made for the tests so that its words collide with the Swedish ones.
enum Sample {
  static let edition = Edition(
    dialogues: dialogues, contacts: contacts,
    sources: [
      Source(id: "old-law", title: "Skollagen", owner: "Riksdagen", read: "2025-09-01"),
      Source(id: "new-law", title: "Socialtjänstlagen", owner: "Riksdagen", read: "2026-01-15"),
      Source(id: "page", title: "En sida", owner: "Borås", url: "https://boras.example"),
    ],
    catalogs: Catalog.all(of: locales, reference: tag("sv")), reference: 0,
    finders: [swedishFinder, englishFinder], hash: "0123456789abcdef")

  static let locales = [
    LocaleTexts(
      tag: tag("sv"), name: "Svenska", direction: .leftToRight, files: files(swedishTexts)),
    LocaleTexts(
      tag: tag("sv-simple"), name: "Lätt svenska", direction: .leftToRight, overlay: tag("sv"),
      files: files(simpleTexts)),
    LocaleTexts(
      tag: tag("en"), name: "English", direction: .leftToRight, fallbacks: [tag("sv")],
      files: files(englishTexts)),
    LocaleTexts(
      tag: tag("qaa"), name: "Qaa", direction: .leftToRight, fallbacks: [tag("sv")],
      files: files(["answers": "yes = ne, na, ja ja\nno = ei\n"])),
  ]

  /// A Tuesday at ten.
  static let now = moment("2026-11-24T10:00+01:00")

  static func presenter(_ language: String = "sv", now: Moment = now) -> Presenter {
    let catalog = edition.catalogs.first { $0.language == tag(language) }
    return Presenter(edition: edition, catalog: catalog ?? edition.referenceCatalog, now: now)
  }

  /// A page of the question or outcome with this name.
  static func page(
    at name: String, in language: String = "sv", known: [(String, Answer)] = [],
    resume: String? = nil, given: Answer? = nil, isQuiet: Bool = false,
    problems: [Problem.Code] = [], notices: [Notice] = [], now: Moment = now
  ) -> Page {
    presenter(language, now: now).page(
      for: turn(at: name, known: known, resume: resume, given: given, isQuiet: isQuiet),
      problems: problems, notices: notices)
  }

  static func outcome(
    _ name: String, in language: String = "sv", known: [(String, Answer)] = [],
    isQuiet: Bool = false, now: Moment = now
  ) -> PageOutcome? {
    page(at: name, in: language, known: known, isQuiet: isQuiet, now: now).outcome
  }

  static func understand(
    _ text: String, at name: String, in language: String = "sv", resume: String? = nil
  ) -> Understanding {
    presenter(language).understand(text, at: page(at: name, in: language, resume: resume))
  }

  static func turn(
    at name: String, known: [(String, Answer)] = [], resume: String? = nil, given: Answer? = nil,
    isQuiet: Bool = false
  ) -> Turn {
    let place = place(name)
    let isSafety = name.hasPrefix("safety.")
    let answered = known.map { Answered(question: question($0.0), answer: $0.1) }
    return Turn(
      place: place, dialogue: isSafety ? 0 : 1,
      trail: answered.map { TrailEntry(question: $0.question, dialogue: 1, answer: $0.answer) },
      known: Known(answered, today: now.day.number, dialogues: dialogues), given: given,
      remaining: Distance(min: 1, max: 3), resume: resume.map(self.place), isSafety: isSafety,
      isQuiet: isQuiet)
  }
}

// MARK: Names

extension Sample {
  static func id<Thing>(_ name: String) -> ID<Thing> {
    ID(name) ?? ID(literal: "not-an-id")
  }

  static func name<Thing>(_ text: String) -> QualifiedID<Thing> {
    QualifiedID(text) ?? QualifiedID(id("broken"), id("broken"))
  }

  static func tag(_ text: String) -> LanguageTag {
    guard let tag = LanguageTag(text) else { preconditionFailure("no language tag") }
    return tag
  }

  static func moment(_ text: String) -> Moment {
    guard let moment = Moment(text) else { preconditionFailure("no moment") }
    return moment
  }

  static func day(_ text: String) -> Int {
    Day(text)?.number ?? 0
  }

  static func choice(_ name: String) -> Answer { .choice(id(name)) }
  static func choices(_ names: String...) -> Answer { .choices(names.map { id($0) }) }

  static func question(_ name: String) -> Int {
    dialogues.position(of: self.name(name) as Question.ID) ?? -1
  }

  private static func place(_ name: String) -> Turn.Place {
    if let outcome = dialogues.position(of: self.name(name) as Outcome.ID) {
      return .outcome(outcome)
    }
    return .question(question(name))
  }

  private static func files(_ texts: [String: String]) -> [LocaleTexts.File] {
    texts.sorted { $0.key < $1.key }.map { stem, ftl in
      LocaleTexts.File(stem: stem, resource: .parse(Array(ftl.utf8)))
    }
  }
}

// MARK: As people see it

extension Text {
  /// The words without isolates.
  var shown: String { PlainText.apply(.strip, to: string, direction: direction) }
}

extension Block {
  /// One line a block, in the form in which an author writes it.
  var shown: String {
    switch self {
    case .paragraph(let text): text.shown
    case .heading(let text): "# \(text.shown)"
    case .list(let items, false): items.map { "- \($0.shown)" }.joined(separator: " ")
    case .list(let items, true): items.map { "1. \($0.shown)" }.joined(separator: " ")
    case .link(let text, let url): "[\(text.shown)](\(url))"
    }
  }
}
