import DialogueContent
import DialogueCore
import Localization
import Testing

struct QuestionPageTests {
  @Test func `a question is put with all its words`() throws {
    let page = Sample.page(at: "main.signs")
    let question = try #require(page.question)
    #expect(question.title.shown == "Vad har du märkt?")
    #expect(question.body.map(\.shown) == ["Tänk på de senaste veckorna."])
    #expect(question.hint?.shown == "Välj allt som stämmer.")
    #expect(question.why?.shown == "Mönstret visar vägen.")
    #expect(
      question.choices.map { "\($0.id): \($0.label.shown)" } == [
        "mornings: Svårt på morgonen", "sleep: Sömn och mat", "stretcher: Bår", "inn: Bar",
        "grades: 10 poäng eller mer", "sad: Trött, ledsen", "none: Inget av detta",
        "unknown: Vet inte",
      ])
    #expect(question.choices.compactMap(\.hint?.shown) == ["på kvällen"])
    #expect(question.choices.filter(\.isExclusive).map(\.id.name) == ["none", "unknown"])
    #expect(question.choices.filter(\.isSkip).map(\.id.name) == ["unknown"])
    #expect([question.min, question.max] == [1, 3])
    #expect(question.given == nil && question.givenText == nil && question.unit == nil)
    #expect(page.outcome == nil)
  }

  @Test func `numbers, dates and notices have what belongs to them`() throws {
    let days = try #require(Sample.page(at: "main.days").question)
    #expect([days.min, days.max] == [0, 30])
    #expect(days.unit?.shown == "dagar")
    let since = try #require(Sample.page(at: "main.since").question)
    #expect([since.from, since.to] == [Day("2025-10-20"), Day("2026-11-24")])
    #expect(since.choices.map(\.label.shown) == ["Vet inte"])
    let told = try #require(Sample.page(at: "main.told").question)
    #expect(told.kind == .notice && told.choices.isEmpty && told.min == nil)
    #expect(told.body.map(\.shown) == ["Ni är inte ensamma."])
  }

  @Test func `general labels stand where the question has none of its own`() throws {
    let home = try #require(Sample.page(at: "main.home").question)
    #expect(home.choices.map(\.label.shown) == ["Ja", "Nej", "Vet inte"])
    let danger = try #require(Sample.page(at: "safety.danger").question)
    #expect(danger.choices.map(\.label.shown) == ["Ja, nu", "Osäker", "Nej, ingen fara"])
  }

  @Test(arguments: [
    ("main.signs", Sample.choices("mornings", "inn"), "Svårt på morgonen och Bar"),
    ("main.signs", Sample.choices("mornings"), "Svårt på morgonen"),
    ("main.days", .number(12), "12"), ("main.days", Sample.choice("unknown"), "Vet inte"),
    ("main.since", .date(20_781), "tisdag 24 november 2026"),
    ("main.home", Sample.choice("no"), "Nej"), ("main.told", .passed, ""),
    ("main.home", Sample.choice("gone"), "{choice-gone}"),
  ])
  func `an earlier answer is shown in words`(_ place: String, _ answer: Answer, _ words: String) {
    let question = Sample.page(at: place, given: answer).question
    #expect(question?.given == answer)
    #expect(question?.givenText?.shown == words)
  }

  @Test func `the trail is in words, with the dialogue in which each was put`() {
    let page = Sample.page(
      at: "main.home", known: [("shared.stage", Sample.choice("late")), ("main.days", .number(3))])
    #expect(
      page.trail.map { "\($0.dialogue) \($0.question): \($0.title.shown) \($0.text.shown)" }
        == [
          "main shared.stage: Vilket stadium? Högstadiet", "main main.days: Hur många dagar? 3",
        ])
    #expect(page.trail.map(\.answer) == [Sample.choice("late"), .number(3)])
  }

  @Test(arguments: [
    ("main.signs", Problem.Code.tooFew, "Välj minst 1."),
    ("main.signs", .tooMany, "Välj högst 3."), ("main.days", .outOfRange, "Från 0 till 30."),
    (
      "main.since", .outOfRange, "Från den 20 oktober 2025 till den 24 november 2026."
    ),
    ("main.since", .notADate, "Skriv ett datum."), ("main.home", .required, "Här behövs ett svar."),
    ("main.plan", .required, "Här behövs ett svar."),
    ("main.signs", .exclusive, "Det svaret står ensamt."),
  ])
  func `a problem says what would be right`(
    _ place: String, _ code: Problem.Code, _ message: String
  ) {
    let problems = Sample.page(at: place, problems: [code]).problems
    #expect(problems.map(\.code) == [code])
    #expect(problems.map(\.message.shown) == [message])
  }

  @Test(arguments: Problem.Code.allCases)
  func `every problem has words, in the order given`(_ code: Problem.Code) {
    let page = Sample.page(at: "main.signs", problems: [code, .required])
    #expect(page.problems.map(\.code) == [code, .required])
    #expect(page.problems.allSatisfy { !$0.message.string.contains("{") })
  }

  @Test func `the frame of a page is whole`() {
    let page = Sample.page(
      at: "main.home", notices: [.resumed, .safetyWords])
    #expect(page.edition == "0123456789abcdef")
    #expect(page.dialogue.name == "main" && page.dialogueTitle.shown == "Tidiga tecken")
    #expect(page.language == Sample.tag("sv") && page.direction == .leftToRight)
    #expect(page.remaining == Distance(min: 1, max: 3))
    #expect(page.notices.map(\.code) == [.resumed, .safetyWords])
    #expect(page.notices.map(\.text.shown) == ["Du är tillbaka.", "Det kan vara fara."])
    #expect(page.resume == nil)
    #expect(page.urgent.text.shown == "Fara? Ring 112.")
    #expect(page.urgent.contacts.map(\.name) == ["emergency-112"] && !page.urgent.isFirst)
    #expect(page.contacts.map(\.id.name) == ["emergency-112"])
  }

  @Test func `in the safety dialogue the urgent line is first, and there is a way back`() {
    let page = Sample.page(at: "safety.danger-now", resume: "main.signs")
    #expect(page.urgent.isFirst)
    #expect(page.resume?.to == .question(Sample.question("main.signs")))
    #expect(page.resume?.title.shown == "Vad har du märkt?")
    #expect(page.resume?.label.shown == "Nej, ingen är i fara")
    #expect(page.contacts.map(\.id.name) == ["emergency-112", "child-line"])
    #expect(
      Sample.page(at: "safety.signs", resume: "main.plan").resume?.title.shown
        == "Gör en plan")
  }
}
