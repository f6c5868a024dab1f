import DialogueContent
import DialogueCore
import Localization

extension Sample {
  static let dialogues = Dialogues(
    all: [
      asking("safety", [0, 1], to: 0), asking("main", [2, 3, 4, 5, 6, 7, 8], to: 2),
      asking("bullying", [2], to: 2), asking("absence", [2], to: 2), asking("meeting", [2], to: 2),
    ],
    questions: questions, outcomes: outcomes, safety: 0, noDanger: 0, entry: 1)

  private static let questions: [Question] = [
    Question(id: name("safety.danger"), kind: .one, choices: offered("yes", "unsure", "no")),
    Question(
      id: name("safety.signs"), kind: .many,
      choices: offered("not-want-to-live", "bleeding", "hits!!", "none!", "unknown?")),
    Question(id: name("shared.stage"), kind: .one, choices: offered("early", "late")),
    Question(
      id: name("main.signs"), kind: .many,
      choices: offered(
        "mornings", "sleep", "stretcher", "inn", "grades", "sad", "none!", "unknown?"), max: 3),
    Question(
      id: name("main.days"), kind: .number, choices: offered("unknown?"), min: 0, max: 30,
      hasUnit: true),
    Question(
      id: name("main.since"), kind: .date, choices: offered("unknown?"), from: -400, to: 0),
    Question(id: name("main.told"), kind: .notice),
    Question(id: name("main.home"), kind: .yesNo, choices: offered("yes", "no", "unknown?")),
    Question(
      id: name("main.pattern"), kind: .one,
      choices: offered("subject", "weekday")
        + [Choice(id: id("breaks"), when: .has(3, id("mornings")))] + offered("rather-not?")),
  ]

  private static let outcomes: [Outcome] = [
    Outcome(id: name("safety.no-danger"), urgency: .calm),
    Outcome(
      id: name("safety.danger-now"), urgency: .now,
      contacts: [Referral(id("child-line")), Referral(id("emergency-112"))], print: .no),
    Outcome(
      id: name("main.plan"), urgency: .soon,
      today: [Entry(id("write")), Entry(id("rest"), when: .has(3, id("sleep")))],
      week: [Entry(id("meet"))], say: [Entry(id("mail")), Entry(id("call"))],
      contacts: [
        Referral(id("night-line")), Referral(id("office")), Referral(id("unknown-hours")),
        Referral(id("clinic"), because: id("body")),
        Referral(id("pool"), when: .has(3, id("sleep"))), Referral(id("child-line")),
        Referral(id("clinic")),
      ],
      ifNot: [Entry(id("principal"))], followUp: 7, print: .unless(.has(3, id("sad"))),
      then: [Entry(id("bullying")), Entry(id("absence"), when: .has(3, id("sleep")))],
      facts: ["E5", "L4"]),
    Outcome(
      id: name("main.calm"), urgency: .calm, today: [Entry(id("rest"))], followUp: 1,
      facts: ["E5", "H2"]),
    Outcome(
      id: name("main.bare"), urgency: .calm, today: [Entry(id("nothing"))],
      say: [Entry(id("nothing"))], contacts: [Referral(id("gone")), Referral(id("unnamed"))],
      followUp: 2, print: .yes, then: [Entry(id("gone"))], facts: ["L1"]),
  ]

  /// A dialogue that asks these questions one after the other.
  private static func asking(_ name: String, _ questions: [Int], to outcome: Int) -> Dialogue {
    let nodes = questions.enumerated().map { place, question in
      let isLast = place == questions.count - 1
      return Node(
        question: question, routes: [Route(to: isLast ? .outcome(outcome) : .node(place + 1))])
    }
    return Dialogue(id: id(name), start: 0, nodes: nodes)
  }

  /// `!` excludes the others, `?` skips, `!!` is a sign of violence.
  private static func offered(_ names: String...) -> [Choice] {
    names.map { name in
      Choice(
        id: id(name.filter { !"!?".contains($0) }),
        isExclusive: name.hasSuffix("!") && !name.hasSuffix("!!"), isSkip: name.hasSuffix("?"),
        isViolence: name.hasSuffix("!!"))
    }
  }
}

// MARK: Contacts

extension Sample {
  static let contacts: [Contact] = [
    Contact(
      id: id("child-line"), phone: Contact.Phone(dial: "+46116111", display: "116 111"),
      url: "https://barn.example", area: .sweden, audience: ["child"], languages: ["sv", "en"],
      hours: .always, show: .number),
    Contact(
      id: id("emergency-112"), phone: Contact.Phone(dial: "112", display: "112"), area: .sweden,
      audience: ["all"], hours: .always, show: .number),
    Contact(
      id: id("night-line"), phone: Contact.Phone(dial: "+468100", display: "08-100"),
      area: .sweden, languages: ["sv"],
      hours: .rows(
        [OpeningHours.Row(weekdays: 1...7, opens: 21 * 60, closes: 6 * 60)],
        closedOnHolidays: false),
      show: .number),
    Contact(
      id: id("office"), phone: Contact.Phone(dial: "+4633999", display: "033-999"),
      sms: Contact.Phone(dial: "71999", display: "71 999"), url: "https://kontor.example",
      area: .boras, show: .name),
    Contact(
      id: id("unknown-hours"), phone: Contact.Phone(dial: "+4633111", display: "033-111"),
      area: .vgr, show: .number),
    Contact(
      id: id("clinic"), phone: Contact.Phone(dial: "+46104350000", display: "010-435 00 00"),
      url: "https://klinik.example", area: .boras,
      hours: .rows(
        [
          OpeningHours.Row(weekdays: 1...4, opens: 8 * 60, closes: 16 * 60 + 30),
          OpeningHours.Row(weekdays: 5...5, opens: 8 * 60, closes: 12 * 60),
        ], closedOnHolidays: true),
      show: .noted, seen: "2018-11-03"),
    Contact(id: id("pool"), area: .sweden, show: .name),
  ]

  /// A contact that is in no list, with a number wherever one may be.
  static func contact(
    _ name: String, show: Contact.Show, url: String? = nil, seen: String? = nil
  ) -> Contact {
    let phone = Contact.Phone(dial: "+4633222", display: "033-222")
    return Contact(
      id: id(name), phone: phone, sms: phone, url: url, area: .sweden, show: show, seen: seen)
  }
}
