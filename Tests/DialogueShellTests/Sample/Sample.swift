import DialogueContent
import DialogueCore
import Localization

/// A small edition with every kind of question, in Swedish, partly in English, and in Arabic.
///
/// The entry: stage (one) → signs (many) → days (number) → since (date) → told (yes-no) → before
/// (notice) → contact-school, which offers `bullying`.
enum Sample {
  /// 2026-11-24 12:00, a Tuesday.
  static let now = Moment(day: Day(20_781), minute: 12 * 60)

  static let edition = Edition(
    dialogues: Dialogues(
      all: [entry, bullying, safety], questions: questions, outcomes: outcomes, safety: 2,
      noDanger: 0, entry: 0),
    contacts: contacts, sources: [],
    catalogs: Catalog.all(of: [swedish, english, arabic], reference: tag("sv")), reference: 0,
    finders: finders, hash: "0123456789abcdef",
    languages: [
      ServedLanguage(tag: tag("sv")), ServedLanguage(tag: tag("en")),
      ServedLanguage(tag: tag("ar"), reviewed: Day(20_000)),
    ])

  static func id<Thing>(_ name: String) -> ID<Thing> {
    ID(name) ?? ID(literal: "not-an-id")
  }

  static func tag(_ text: String) -> LanguageTag {
    guard let tag = LanguageTag(text) else { preconditionFailure("no language tag") }
    return tag
  }

  private static func name<Thing>(_ text: String) -> QualifiedID<Thing> {
    QualifiedID(text) ?? QualifiedID(ID(literal: "not"), ID(literal: "found"))
  }

  private static func asking(
    _ id: String, _ kind: Question.Kind, _ choices: [String], skip: [String] = []
  ) -> Question {
    let own = choices.map { text in
      Choice(
        id: Sample.id(text.filter { $0 != "!" && $0 != "*" }), isExclusive: text.hasSuffix("!"),
        isViolence: text.hasSuffix("*"))
    }
    return Question(id: name(id), kind: kind, choices: own + skips(skip))
  }

  private static func skips(_ names: [String]) -> [Choice] {
    names.map { Choice(id: id($0), isSkip: true) }
  }

  private static let questions: [Question] = [
    asking("safety.danger", .one, ["yes", "unsure", "no"]),
    asking("safety.signs", .many, ["missing", "home*", "not-live", "none!"], skip: ["unknown"]),
    asking("find-way.stage", .one, ["early", "middle", "upper"], skip: ["rather-not"]),
    asking("find-way.signs", .many, ["mornings", "pain", "sleep", "none!"], skip: ["unknown"]),
    Question(
      id: name("find-way.days"), kind: .number, choices: skips(["unknown"]), min: 0, max: 30,
      hasUnit: true),
    Question(
      id: name("find-way.since"), kind: .date, choices: skips(["unknown"]), from: -21, to: 0),
    asking("find-way.told", .yesNo, ["yes", "no"], skip: ["unknown"]),
    Question(id: name("find-way.before"), kind: .notice),
    asking("bullying.where", .one, ["breaks", "net"]),
  ]

  private static let outcomes: [Outcome] = [
    Outcome(id: name("safety.no-danger"), urgency: .calm),
    Outcome(
      id: name("safety.danger-now"), urgency: .now, today: [Entry(id("call"))],
      contacts: [Referral(id("emergency-112"))], print: .no),
    Outcome(
      id: name("safety.low"), urgency: .now, today: [Entry(id("call"))],
      contacts: [Referral(id("emergency-112")), Referral(id("children-line"))], print: .no),
    Outcome(
      id: name("find-way.contact-school"), urgency: .soon, today: [Entry(id("write"))],
      week: [Entry(id("meet"))], say: [Entry(id("mail"))],
      contacts: [Referral(id("school")), Referral(id("children-line"))],
      ifNot: [Entry(id("principal"))], followUp: 7, then: [Entry(id("bullying"))]),
    Outcome(
      id: name("bullying.report"), urgency: .soon, today: [Entry(id("write"))],
      contacts: [Referral(id("school"))]),
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
        routes: [
          Route(when: .has(1, id("missing")), to: .outcome(1)),
          Route(when: .has(1, id("home")), to: .outcome(1)),
          Route(when: .has(1, id("not-live")), to: .outcome(2)), Route(to: .outcome(0)),
        ]),
    ])

  private static let entry = Dialogue(
    id: id("find-way"), start: 0,
    nodes: (2...7).map { question in
      Node(
        question: question, routes: [Route(to: question == 7 ? .outcome(3) : .node(question - 1))])
    })

  private static let bullying = Dialogue(
    id: id("bullying"), start: 0, nodes: [Node(question: 8, routes: [Route(to: .outcome(4))])])

  private static let contacts: [Contact] = [
    Contact(
      id: id("emergency-112"), phone: .init(dial: "112", display: "112"), area: .sweden,
      hours: .always, show: .number),
    Contact(
      id: id("children-line"), phone: .init(dial: "+46116111", display: "116 111"),
      chat: "https://chat.example", url: "https://line.example", area: .sweden,
      languages: ["sv", "en"], show: .number),
    Contact(
      id: id("school"), phone: .init(dial: "+46", display: "never shown"),
      url: "https://school.example", area: .ownSchool, show: .name),
  ]

  private static let finders: [Finder] = [
    Finder(
      language: tag("sv"),
      danger: [.init(id("not-live"), phrases: ["vill inte leva", "självmord"])],
      dialogues: [.init(id("bullying"), phrases: ["mobb*", "retad"])]),
    Finder(
      language: tag("en"),
      danger: [.init(id("not-live"), phrases: ["want to die"])],
      dialogues: [.init(id("bullying"), phrases: ["bull*"])]),
  ]
}
