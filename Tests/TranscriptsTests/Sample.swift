import DialogueContent
import DialogueCore
import Fluent
import Localization
import Transcripts

/// A small edition that every reason to fail can be met in.
///
/// safety: danger → signs. main: signs (several; friends → other) → days → told → since → few, many.
/// other: pattern → end. circle: round, which leads to itself.
enum Sample {
  static let edition = Edition(
    dialogues: dialogues,
    contacts: ["emergency-112", "school", "nurse"].map {
      Contact(id: id($0), area: .sweden, show: .name)
    },
    sources: [], catalogs: Catalog.all(of: [swedish, english], reference: swedish.tag),
    reference: 0, finders: [finder], hash: "0123456789abcdef")

  static let names = Names(dialogues)

  static func walker(_ change: (inout Walker.Options) -> Void = { _ in }) -> Walker {
    var options = Walker.Options()
    change(&options)
    return Walker(edition: edition, options: options)
  }

  /// Runs the cases of a text, with the name of the file that its kind has.
  static func run(
    _ text: String, as format: CaseStream.Format = .case, walker: Walker = walker()
  ) throws -> [CaseResult] {
    try cases(Array(text.utf8), as: format).map(walker.run)
  }

  static func cases(
    _ bytes: [UInt8], as format: CaseStream.Format, delimiter: Character? = nil,
    cutAt cut: Int? = nil
  ) throws(CaseStream.Fault) -> [Case] {
    var stream = CaseStream(
      file: "x.\(format.rawValue)", format: format, names: names,
      delimiter: delimiter?.asciiValue)
    var cases: [Case] = []
    let cut = cut ?? bytes.count
    for piece in [bytes[..<cut], bytes[cut...]] where !piece.isEmpty {
      try stream.read(Array(piece), into: &cases)
    }
    try stream.finish(into: &cases)
    return cases
  }

  static func id<Thing>(_ name: String) -> ID<Thing> { ID(name) ?? ID(literal: "not-an-id") }

  // MARK: Dialogues

  private static let dialogues = Dialogues(
    all: [safety, main, other, circle], questions: questions, outcomes: outcomes, safety: 0,
    noDanger: 0, entry: 1)

  private static let questions: [Question] = [
    asking("safety.danger", .one, ["yes", "unsure", "no"]),
    asking("safety.signs", .many, ["hurt", "none!"]),
    asking("main.signs", .many, ["pain", "sleep", "friends", "none!"], skips: ["unknown"], max: 2),
    asking("main.days", .number, [], skips: ["unknown"], min: 0, max: 30),
    asking("main.told", .notice, []),
    Question(id: name("main.since"), kind: .date, from: -21, to: 0),
    asking("other.pattern", .one, ["subject", "breaks"], skips: ["unknown"]),
    asking("circle.round", .yesNo, ["yes", "no"]),
  ]

  private static let outcomes: [Outcome] = [
    Outcome(id: name("safety.no-danger"), urgency: .calm),
    Outcome(id: name("safety.danger-now"), urgency: .now),
    Outcome(
      id: name("main.few"), urgency: .calm, today: [Entry(id("rest"))],
      contacts: [Referral(id("school"))], ifNot: [Entry(id("write-mentor"))]),
    Outcome(
      id: name("main.many"), urgency: .soon, week: [Entry(id("call-school"))],
      contacts: [Referral(id("school")), Referral(id("nurse"), when: .has(2, id("pain")))]),
    Outcome(id: name("other.end"), urgency: .soon),
  ]

  private static let safety = Dialogue(
    id: id("safety"), start: 0,
    nodes: [
      Node(
        question: 0,
        routes: [
          Route(when: .isOne(0, of: [id("yes")]), to: .outcome(1)),
          Route(when: .isOne(0, of: [id("unsure")]), to: .node(1)), Route(to: .outcome(0)),
        ]),
      Node(
        question: 1,
        routes: [Route(when: .has(1, id("hurt")), to: .outcome(1)), Route(to: .outcome(0))]),
    ])

  private static let main = Dialogue(
    id: id("main"), start: 0,
    nodes: [
      Node(
        question: 2,
        routes: [Route(when: .has(2, id("friends")), to: .dialogue(2)), Route(to: .node(1))]),
      Node(question: 3, routes: [Route(to: .node(2))]),
      Node(question: 4, routes: [Route(to: .node(3))]),
      Node(
        question: 5,
        routes: [Route(when: .number(3, .less, 5), to: .outcome(2)), Route(to: .outcome(3))]),
    ])

  private static let other = Dialogue(
    id: id("other"), start: 0, nodes: [Node(question: 6, routes: [Route(to: .outcome(4))])])

  private static let circle = Dialogue(
    id: id("circle"), start: 0, nodes: [Node(question: 7, routes: [Route(to: .node(0))])])

  private static func name<Thing>(_ text: String) -> QualifiedID<Thing> {
    QualifiedID(text) ?? QualifiedID(id("broken"), id("broken"))
  }

  private static func asking(
    _ text: String, _ kind: Question.Kind, _ choices: [String], skips: [String] = [],
    min: Int? = nil, max: Int? = nil
  ) -> Question {
    let offered = choices.map { choice in
      Choice(id: id(choice.filter { $0 != "!" }), isExclusive: choice.hasSuffix("!"))
    }
    return Question(
      id: name(text), kind: kind,
      choices: offered + skips.map { Choice(id: id($0), isSkip: true) }, min: min, max: max)
  }
}

// MARK: Texts

extension Sample {
  private static let swedish = locale(
    "sv",
    [
      "answers": """
      yes = ja
      no = nej
      """,
      "ui": """
      command-back = bakåt
          .words = tillbaka
      """,
      "other": """
      pattern = När?
          .choice-subject = Ett ämne
          .choice-breaks = Ett uppehåll
      """,
    ])

  private static let english = locale(
    "en",
    [
      "other": """
      pattern = When?
          .choice-subject = A subject
          .choice-breaks = Breaks
      """
    ])

  private static func locale(_ tag: String, _ files: [String: String]) -> LocaleTexts {
    let tag = LanguageTag(tag) ?? swedish.tag
    return LocaleTexts(
      tag: tag, name: tag.string, direction: .leftToRight,
      files: files.map { LocaleTexts.File(stem: $0, resource: .parse(Array($1.utf8))) })
  }

  private static let finder = Finder(
    language: swedish.tag, danger: [Finder.Entry(id("hurt"), phrases: ["inte leva"])],
    dialogues: [Finder.Entry(id("other"), phrases: ["mobbad"])])
}
