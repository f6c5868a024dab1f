import DialogueContent
import DialogueCore
import Localization
import Testing

struct OutcomePageTests {
  private static let asleep = [("main.signs", Sample.choices("sleep"))]

  @Test func `an outcome shows what holds on this way`() throws {
    let plain = try #require(Sample.outcome("main.plan"))
    #expect(plain.title.shown == "Gör en plan" && plain.urgency == .soon)
    #expect(plain.today.map(\.title.shown) == ["Skriv i dag"])
    #expect(plain.week.map(\.title.shown) == ["Be om möte"])
    #expect(plain.ifNot.map(\.title.shown) == ["Gå till rektorn"])
    #expect(plain.then.map { "\($0.id): \($0.title.shown)" } == ["bullying: Mobbning"])
    let more = try #require(Sample.outcome("main.plan", known: Self.asleep))
    #expect(more.today.map(\.title.shown) == ["Skriv i dag", "Vila"])
    #expect(more.then.map(\.title.shown) == ["Mobbning", "Frånvaro"])
  }

  @Test func `contacts that answer now come first, closed ones last, else as the author says`() {
    let known = Self.asleep
    let day = Sample.outcome("main.plan", known: known)?.contacts.map(\.contact.name)
    #expect(day == ["clinic", "child-line", "office", "unknown-hours", "pool", "night-line"])
    let night = Sample.outcome(
      "main.plan", known: known, now: Sample.moment("2026-11-24T22:00+01:00"))
    #expect(
      night?.contacts.map(\.contact.name)
        == ["night-line", "child-line", "office", "unknown-hours", "pool", "clinic"])
  }

  @Test func `the page has every contact once, the number to call first`() {
    let page = Sample.page(at: "main.plan")
    #expect(
      page.contacts.map(\.id.name) == [
        "emergency-112", "night-line", "office", "unknown-hours", "clinic", "child-line",
      ])
    #expect(page.contact(Sample.id("clinic"))?.name.shown == "Kliniken")
    #expect(page.contact(Sample.id("pool")) == nil)
  }

  @Test func `why a contact is named is said here, in the dialogue, or in general`() throws {
    let outcome = try #require(Sample.outcome("main.plan"))
    let whys = outcome.contacts.map { "\($0.contact): \($0.why.shown)" }
    #expect(
      whys == [
        "clinic: kan undersöka kroppen", "child-line: lyssnar på barn", "office: kan området",
        "unknown-hours: orsak just här", "night-line: orsak i dialogen",
      ])
  }

  @Test func `a step's body is followed by what this outcome adds`() throws {
    let outcome = try #require(Sample.outcome("main.plan", known: Self.asleep))
    #expect(
      outcome.today.map { $0.body.map(\.shown) } == [
        ["Kort räcker.", "Skriv till mentorn."], ["Sov gott.", "- i kväll - i morgon"],
      ])
    #expect(outcome.week.map { $0.body.map(\.shown) } == [[]])
  }

  @Test func `ready words are Swedish, with a translation beside them where there is one`() throws {
    let mail = "Hej!\nVi behöver hjälp."
    let call = "Hej, jag ringer om mitt barn."
    let texts: [String: [[String?]]] = [
      "sv": [["Mejl", mail, nil], ["Samtal", call, nil]],
      "sv-simple": [["Mejl", mail, nil], ["Samtal", call, nil]],
      "en": [["Mail", mail, "Hello! We need help."], ["Call", call, nil]],
    ]
    for (language, expected) in texts {
      let say = try #require(Sample.outcome("main.plan", in: language)).say
      #expect(say.map { [$0.title.shown, $0.text.shown, $0.translation?.shown] } == expected)
      #expect(say.allSatisfy { $0.text.language == Sample.tag("sv") })
    }
  }

  @Test func `the body names days, and the law's day where the outcome builds on law`() throws {
    let plan = try #require(Sample.outcome("main.plan"))
    #expect(
      plan.body.map(\.shown) == [
        "Börja 24 november 2026 och se sedan 1 december 2026.", "Lagen den 1 september 2025.",
      ])
    #expect(try #require(Sample.outcome("main.calm")).body.map(\.shown) == ["Vila."])
  }

  @Test func `the day to look again is said first, then what the outcome says to look for`() throws
  {
    let plan = try #require(Sample.outcome("main.plan")?.followUp)
    #expect(plan.days == 7 && plan.date == Day("2026-12-01"))
    #expect(plan.text.shown == "Följ upp om 7 dagar, den 1 december 2026.")
    let calm = try #require(Sample.outcome("main.calm")?.followUp)
    #expect(
      calm.text.shown
        == "Följ upp om 1 dagar, den 25 november 2026. Se efter i morgon, onsdag.")
    #expect(Sample.outcome("safety.danger-now")?.followUp == nil)
  }

  @Test func `nothing is printed from safety, after violence, or where a condition says so`() {
    #expect(Sample.outcome("main.plan")?.print == true)
    #expect(Sample.outcome("main.plan", isQuiet: true)?.print == false)
    #expect(Sample.outcome("safety.danger-now")?.print == false)
    let sad = [("main.signs", Sample.choices("sad", "sleep"))]
    #expect(Sample.outcome("main.plan", known: sad)?.print == false)
  }
}

struct MissingTextTests {
  @Test func `each missing text comes from the language behind, and says so`() throws {
    let question = try #require(Sample.page(at: "main.signs", in: "en").question)
    let labels = question.choices.map { "\($0.label.language): \($0.label.shown)" }
    #expect(question.title.language == Sample.tag("en"))
    #expect(question.hint?.language == Sample.tag("sv"))
    #expect(
      labels == [
        "en: Hard mornings", "en: Sleep and food", "sv: Bår", "en: An inn",
        "sv: 10 poäng eller mer",
        "sv: Trött, ledsen", "sv: Inget av detta", "en: Don't know",
      ])
  }

  @Test func `easy Swedish changes some texts and is one language`() throws {
    let question = try #require(Sample.page(at: "main.signs", in: "sv-simple").question)
    #expect(question.title.shown == "Vad ser du?")
    #expect(question.choices.prefix(2).map(\.label.shown) == ["Orkar inte gå upp", "Sömn och mat"])
    #expect(question.choices.allSatisfy { $0.label.language == Sample.tag("sv-simple") })
  }

  @Test func `a text that no language has shows its name, and nothing fails`() throws {
    let page = Sample.page(at: "main.bare", notices: [.atStart])
    let outcome = try #require(page.outcome)
    #expect(outcome.title.shown == "{bare}")
    #expect(outcome.body.map(\.shown) == ["Lagen den 1 september 2025."])
    #expect(outcome.today.map(\.title.shown) == ["{step-nothing}"])
    #expect(
      outcome.say.map { [$0.title.shown, $0.text.shown, $0.translation?.shown] } == [
        ["{say-nothing}", "{say-nothing.text}", nil]
      ])
    #expect(outcome.contacts.map(\.why.shown) == ["{because-gone}", "{because-unnamed}"])
    #expect(outcome.then.map(\.title.shown) == ["{dialogue}"])
    #expect(page.contacts.map(\.id.name) == ["emergency-112"])
    #expect(page.notices.map(\.text.shown) == ["{notice-at-start}"])
    #expect(Sample.presenter().summary(of: page, answers: true)?.print == true)
  }
}
