import DialogueContent
import DialogueCore
import Fluent
import Localization

/// A reading copy while it is put together: its parts so far, and what they mentioned that has to
/// come behind them.
struct ReadingPages: Sendable {
  typealias Line = ReadingCopy.Line

  /// A step or ready words, as an outcome uses them.
  struct Use<Thing> {
    let id: ID<Thing>
    let outcome: Outcome
  }

  let presenter: Presenter
  let phrases: ReadingPhrases
  private(set) var parts: [ReadingCopy.Part] = []
  /// Positions of shared questions that are asked or that conditions read.
  var shared: Set<Int> = []
  var steps: [Use<Step>] = []
  var sayings: [Use<Saying>] = []
  var contacts: Set<Contact.ID> = []
  var sources: Set<String> = []
  private(set) var measures: [(name: String, measure: Readability)] = []

  var dialogues: Dialogues { presenter.edition.dialogues }

  init(_ presenter: Presenter) {
    self.presenter = presenter
    phrases = ReadingPhrases(presenter: presenter)
  }

  mutating func add(_ part: ReadingCopy.Part) {
    parts.append(part)
  }

  /// Moves the last parts, those behind `count`, before an earlier one.
  mutating func moveParts(from count: Int, to place: Int) {
    let last = parts[count...]
    parts.removeSubrange(count...)
    parts.insert(contentsOf: last, at: place)
  }

  mutating func addHeading(_ text: Text, name: String? = nil, level: Int) {
    add(.heading([.words(text)] + (name.map { [.name($0)] } ?? []), level: level))
  }

  mutating func addList(_ lines: [Line], isOrdered: Bool = false) {
    if !lines.isEmpty { add(.list(lines, isOrdered: isOrdered)) }
  }

  /// The shared questions that a condition reads are explained in the copy.
  mutating func note(_ condition: Condition?) {
    guard let condition else { return }
    for question in condition.questions { noteShared(question) }
  }

  mutating func noteShared(_ question: Int) {
    if dialogues.questions[question].id.dialogue == Dialogues.Names.shared {
      shared.insert(question)
    }
  }

  /// A copy of all dialogues also has what none of them uses.
  mutating func noteEverything() {
    for question in dialogues.questions.indices { noteShared(question) }
    contacts = Set(presenter.edition.contacts.map(\.id))
    sources = Set(presenter.edition.sources.map(\.id))
  }

  /// A text in its form; measured if it is long.
  mutating func add(_ blocks: [Block], measuredAs name: String) {
    add(blocks)
    measure(blocks.flatMap(\.texts).map(\.string).joined(separator: "\n"), name)
  }

  mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let text): add(.paragraph([.words(text)]))
      case .heading(let text): add(.heading([.words(text)], level: 4))
      case .list(let items, let isOrdered):
        addList(items.map { [.words($0)] }, isOrdered: isOrdered)
      case .link(let text, let url): add(.paragraph([.words(text), .link(url)]))
      }
    }
  }

  mutating func measure(_ text: String, _ name: String) {
    let measure = Readability(PlainText.apply(.strip, to: text, direction: .leftToRight))
    if measure.isMeaningful, !measures.contains(where: { $0.name == name }) {
      measures.append((name, measure))
    }
  }
}

extension ReadingPages {
  /// The title, and what tells this copy from every other one.
  ///
  /// - Parameter dialogue: the title of the only dialogue; nil if there are several.
  mutating func addTitle(_ dialogue: Text?) -> Text {
    let title =
      dialogue.map { phrases.say("title", ["dialogue": .text($0.string)]) }
      ?? phrases.say("title-all")
    addHeading(title, level: 1)
    let catalog = presenter.catalog
    let language = phrases.plain("\(catalog.name) (\(catalog.language.string))")
    addFacts([
      (phrases.say("edition"), [.name(presenter.edition.hash)]),
      (phrases.say("date"), [.words(day(presenter.now.day))]),
      (phrases.say("language"), [.words(language)]),
      (phrases.say("review"), [.words(review)]),
      (phrases.say("law"), [.words(lawDate ?? phrases.say("unknown"))]),
    ])
    add(.paragraph([.words(phrases.say("manner"))]))
    return title
  }

  /// Two columns: what it is, and its value.
  mutating func addFacts(_ facts: [(Text, Line)]) {
    addList(facts.map { [.words($0.0)] + $0.1 })
  }

  func day(_ day: Day) -> Text {
    phrases.say("day", ["date": .date(days: day.number)])
  }

  private var review: Text {
    let language = presenter.catalog.language
    guard let day = presenter.edition.languages.first(where: { $0.tag == language })?.reviewed
    else { return phrases.say("not-reviewed") }
    return phrases.say("reviewed", ["date": .date(days: day.number)])
  }

  /// The law as it was on the day when the oldest statute was read, as pages say it.
  var lawDate: Text? {
    let read = presenter.edition.sources.compactMap { $0.read.flatMap(Day.init) }.min()
    return read.map {
      presenter.words("law-date", arguments: ["date": .date(days: $0.number)])
    }
  }
}
