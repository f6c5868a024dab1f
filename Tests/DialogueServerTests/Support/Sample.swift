import DialogueContent
import DialogueCore
import Fluent
import Localization

/// A small edition made by hand, with every kind of question, outcome and contact.
///
/// `find-way`: role (shared) → topic → `mornings`, safety or wait. `mornings`: role → intro (notice)
/// → afraid (yes-no, violence) → signs (many) → days (number) → since (date) → who → an outcome.
enum Sample {
  static let edition = makeEdition()

  /// Another edition: `mornings.days` means something else, `mornings.since` is gone.
  static let laterEdition = makeEdition(hash: "fedcba9876543210", daysRev: 2, hasSince: false)

  /// Another edition without `mornings`.
  static let smallEdition = makeEdition(hash: "00000000000000aa", hasMornings: false)

  static func makeEdition(
    hash: String = "0123456789abcdef", daysRev: Int = 1, hasSince: Bool = true,
    hasMornings: Bool = true, moreContacts: [Contact] = []
  ) -> Edition {
    Edition(
      dialogues: Dialogues(
        all: [safety, findWay(hasMornings)] + (hasMornings ? [mornings(hasSince)] : []),
        questions: questions(daysRev: daysRev, hasSince: hasSince), outcomes: outcomes, safety: 0,
        noDanger: 0, entry: 1),
      contacts: contacts + moreContacts,
      sources: [
        Source(id: "law", title: "Skollagen", owner: "Riksdagen", read: "2025-09-01"),
        Source(id: "page", title: "En sida", owner: "Skolan", dated: "2018-11"),
      ],
      catalogs: Catalog.all(of: locales, reference: tag("sv")), reference: 0,
      finders: finders, hash: hash,
      languages: [
        ServedLanguage(tag: tag("sv"), isComplete: true, reviewed: Day("2026-11-01")),
        ServedLanguage(tag: tag("en"), serves: [tag("nl")]),
      ],
      published: Day("2026-11-02"))
  }

  static func tag(_ text: String) -> LanguageTag {
    guard let tag = LanguageTag(text) else { preconditionFailure("no language tag") }
    return tag
  }

  static func id<Thing>(_ name: String) -> ID<Thing> {
    ID(name) ?? ID(literal: "not-an-id")
  }

  private static func name<Thing>(_ text: String) -> QualifiedID<Thing> {
    QualifiedID(text) ?? QualifiedID(id("not"), id("found"))
  }

  private static func asking(
    _ text: String, _ kind: Question.Kind, _ choices: [String], skip: [String] = [],
    max: Int? = nil
  ) -> Question {
    let offered = choices.map { choice in
      Choice(
        id: id(choice.filter { $0 != "!" && $0 != "*" }), isExclusive: choice.hasSuffix("!"),
        isViolence: choice.hasSuffix("*"))
    }
    return Question(id: name(text), kind: kind, choices: offered + skips(skip), max: max)
  }

  private static func skips(_ names: [String]) -> [Choice] {
    names.map { Choice(id: id($0), isSkip: true) }
  }

  private static func questions(daysRev: Int, hasSince: Bool) -> [Question] {
    [
      asking("safety.danger", .one, ["yes", "unsure", "no"]),
      asking("safety.signs", .many, ["missing", "home*", "none!"], skip: ["unknown"]),
      asking("shared.role", .one, ["guardian", "child"], skip: ["rather-not"]),
      asking("find-way.topic", .one, ["mornings", "gone"], skip: ["unknown"]),
      Question(id: name("mornings.intro"), kind: .notice),
      asking("mornings.afraid", .yesNo, ["yes*", "no"], skip: ["unknown"]),
      asking(
        "mornings.signs", .many, ["pain", "sleep", "friends", "none!"], skip: ["unknown"], max: 2),
      Question(
        id: name("mornings.days"), rev: daysRev, kind: .number, choices: skips(["unknown"]),
        min: 0, max: 5, hasUnit: true),
      hasSince
        ? Question(
          id: name("mornings.since"), kind: .date, choices: skips(["unknown"]), from: -21, to: 0)
        : asking("mornings.other", .one, ["a", "b"]),
      Question(
        id: name("mornings.who"), kind: .one,
        choices: [
          Choice(id: id("teacher")), Choice(id: id("pupils"), when: .has(6, id("friends"))),
        ]
      ),
    ]
  }

  private static let outcomes: [Outcome] = [
    Outcome(id: name("safety.no-danger"), urgency: .calm),
    Outcome(
      id: name("safety.danger-now"), urgency: .now, today: [Entry(id("call"))],
      contacts: [Referral(id("emergency-112"))], print: .no),
    Outcome(
      id: name("safety.missing-child"), urgency: .now, today: [Entry(id("call"))],
      contacts: [Referral(id("emergency-112")), Referral(id("line"))], print: .no),
    Outcome(
      id: name("find-way.wait"), urgency: .calm, today: [Entry(id("call"))],
      contacts: [Referral(id("school"))], then: [Entry(id("mornings"))]),
    Outcome(
      id: name("mornings.contact-now"), urgency: .today, today: [Entry(id("write"))],
      week: [Entry(id("rest"), when: .has(6, id("sleep")))], say: [Entry(id("mail"))],
      contacts: [Referral(id("school")), Referral(id("line"))], ifNot: [Entry(id("call"))],
      followUp: 7, print: .unless(.isOne(5, of: [id("yes")])), then: [Entry(id("find-way"))],
      facts: ["L4"]),
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
          Route(when: .has(1, id("missing")), to: .outcome(2)),
          Route(when: .has(1, id("home")), to: .outcome(1)), Route(to: .outcome(0)),
        ]),
    ])

  private static func findWay(_ hasMornings: Bool) -> Dialogue {
    Dialogue(
      id: id("find-way"), start: 0,
      nodes: [
        Node(question: 2, routes: [Route(to: .node(1))]),
        Node(
          question: 3,
          routes: [
            Route(
              when: .isOne(3, of: [id("mornings")]), to: hasMornings ? .dialogue(2) : .outcome(3)),
            Route(when: .isOne(3, of: [id("gone")]), to: .safety(2)), Route(to: .outcome(3)),
          ]),
      ])
  }

  private static func mornings(_ hasSince: Bool) -> Dialogue {
    Dialogue(
      id: id("mornings"), start: 0,
      nodes: [2, 4, 5, 6, 7, 8, 9].enumerated().map { place, question in
        Node(question: question, routes: [Route(to: place == 6 ? .outcome(4) : .node(place + 1))])
      })
  }
}
