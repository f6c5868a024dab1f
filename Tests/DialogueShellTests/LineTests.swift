import DialogueContent
import DialogueCore
import Testing

@testable import DialogueShell

@Suite struct LineTests {
  private static func choice(_ id: String) -> Answer { .choice(Sample.id(id)) }
  private static func choices(_ ids: String...) -> Answer { .choices(ids.map { Sample.id($0) }) }

  @Test(arguments: [
    ("find-way.stage", "1", choice("early")), ("find-way.stage", " 1. ", choice("early")),
    ("find-way.stage", "１", choice("early")), ("find-way.stage", "١", choice("early")),
    ("find-way.stage", "①", choice("early")), ("find-way.stage", "2)", choice("middle")),
    ("find-way.stage", "\u{200F}1\u{200F}", choice("early")),
    ("find-way.stage", "\u{1B}[31m1\u{1B}[0m", choice("early")),
    ("find-way.stage", "10 ÅR ELLER YNGRE", choice("early")),
    ("find-way.stage", "10 a\u{30A}r eller yngre", choice("early")),
    ("find-way.stage", "14 år", choice("upper")),
    ("find-way.stage", "vill inte svara", choice("rather-not")),
    ("find-way.signs", "1 3", choices("mornings", "sleep")),
    ("find-way.signs", "1,2;3", choices("mornings", "pain", "sleep")),
    ("find-way.signs", "1 och 2", choices("mornings", "pain")),
    ("find-way.signs", "svårt att sova, bår på värk", choices("sleep", "pain")),
    ("find-way.signs", "bar pa vark", choices("pain")),
    ("find-way.signs", "vet inte", choices("unknown")),
    ("find-way.days", "4", .number(4)), ("find-way.days", "۰۴", .number(4)),
    ("find-way.days", "vet inte", choice("unknown")),
    ("find-way.since", "2026-11-03", .date(20_760)), ("find-way.since", "3/11", .date(20_760)),
    ("find-way.since", "3/11 2026", .date(20_760)), ("find-way.since", "i dag", .date(20_781)),
    ("find-way.since", "Igår", .date(20_780)),
    ("find-way.told", "ja", choice("yes")), ("find-way.told", "JO", choice("yes")),
    ("find-way.told", "j", choice("yes")), ("find-way.told", "nä", choice("no")),
    ("find-way.told", "3", choice("unknown")), ("find-way.before", "", .passed),
    ("find-way.before", " \u{200B}\t", .passed),
  ])
  func `an answer without doubt is taken`(place: String, line: String, answer: Answer) {
    var talk = Talk.at(place)
    talk.say(line)
    #expect(talk.answers.last == answer)
    #expect(talk.place != place)
  }

  @Test(arguments: [
    ("find-way.stage", "5", "Det svaret finns inte här. Välj ett av svaren i listan."),
    ("find-way.stage", "13", "Det svaret finns inte här. Välj ett av svaren i listan."),
    ("find-way.stage", "early", "Jag förstod inte. Välj ett svar i listan eller skriv /ämnen."),
    (
      "find-way.stage", "1 1", "Jag förstod inte. Välj ett svar i listan eller skriv /ämnen."
    ),
    (
      "find-way.stage", "tre", "Jag förstod inte. Välj ett svar i listan eller skriv /ämnen."
    ),
    ("find-way.signs", "1, 9", "Det svaret finns inte här. Välj ett av svaren i listan."),
    ("find-way.signs", "1, xyz", "Del 2 av svaret är oklar. Skriv hela svaret en gång till."),
    ("find-way.signs", "1 1", "Samma svar står två gånger."),
    ("find-way.signs", "1 4", "Det svaret kan bara väljas ensamt."),
    (
      "find-way.signs", "svårt",
      "Det kan betyda flera av svaren:\n1. Svårt på morgonen\n3. Svårt att sova"
    ),
    ("find-way.days", "31", "Skriv ett tal från 0 till 30."),
    ("find-way.days", "999999999999999999999", "Skriv ett tal från 0 till 30."),
    ("find-way.since", "31/2", "Skriv ett datum, till exempel 3/11 eller 2026-11-03."),
    (
      "find-way.since", "2026-11-25",
      "Skriv en dag från den 3 november 2026 till den 24 november 2026."
    ),
    ("find-way.stage", "/bakat", "Okänt kommando. Skriv /hjälp."),
    ("find-way.stage", "/tilbaka", "Okänt kommando. Menar du /tillbaka?"),
    ("find-way.stage", "/", "Okänt kommando. Skriv /hjälp."),
    ("find-way.stage", "/7", "Okänt kommando. Skriv /hjälp."),
    ("find-way.stage", "/tillbaka nu", "Skriv så här: /tillbaka"),
    ("find-way.stage", "/ändra 1 2", "Skriv så här: /ändra NUMMER"),
    ("find-way.stage", "han blir retad", "Menar du något av det här?\n/1 Mobbning"),
    ("find-way.stage", "he is bullied", "Menar du något av det här?\n/1 Mobbning"),
  ])
  func `what is not taken is explained above the prompt, and changes nothing`(
    place: String, line: String, remark: String
  ) {
    var talk = Talk.at(place)
    let answers = talk.answers
    #expect(talk.say(line).remark == remark)
    #expect(talk.answers == answers)
    #expect(talk.place == place)
  }

  @Test(arguments: ["", "   ", "\t", "\u{200B}\u{2066}\u{2069}", "\u{1B}[A"])
  func `an empty line is no answer: the page again`(line: String) {
    var talk = Talk.at("find-way.stage")
    let page = Talk.at("find-way.stage").shell.pageAgain()
    #expect(talk.outputs(line) == page)
    #expect(talk.place == "find-way.stage")
  }

  @Test(arguments: [
    "hon vill inte leva", "HON VILL INTE LEVA!", "sjalvmord", "/självmord",
    "she told me: I want to die", "/hjälp hon vill inte leva",
    String(repeating: "å ", count: 30_000) + "självmord",
  ])
  func `words of danger open the safety dialogue from any page, in any language`(line: String) {
    for place in ["find-way.stage", "find-way.days", "find-way.before", "find-way.contact-school"] {
      var talk = Talk.at(place)
      talk.say(line)
      #expect(talk.place == "safety.low")
      talk.say("/fortsätt")
      #expect(talk.place == place)
    }
  }

  @Test(arguments: ["nej", "nä", "fortsätt", "/resume", "/fortsatt"])
  func `a no at the safety outcome leads back`(line: String) {
    var talk = Talk.at("find-way.days")
    talk.say("vill inte leva")
    #expect(talk.say(line).contains("Du är tillbaka där du var."))
    #expect(talk.place == "find-way.days")
  }

  @Test func `in the safety dialogue the beginning of a label comes before danger`() {
    var talk = Talk()
    talk.say("2")
    talk.say("Barnet vill inte leva")
    #expect(talk.place == "safety.low")
    talk.say("<")
    talk.say("barnet vill")
    #expect(talk.place == "safety.low")
    #expect(talk.shell.session.interrupt == nil)
  }

  @Test(arguments: ["tillbaka", "Gå tillbaka", "hjälp", "ämnen"])
  func `a bare word is a command`(line: String) {
    var talk = Talk.at("find-way.signs")
    var other = Talk.at("find-way.signs")
    let commands = [
      "tillbaka": "<", "Gå tillbaka": "<", "hjälp": "?", "ämnen": "/dialogues",
    ]
    #expect(talk.say(line) == other.say(commands[line] ?? ""))
  }

  @Test func `suggestions are good until the next page`() {
    var talk = Talk.at("find-way.stage")
    talk.say("mobbad")
    talk.say("")
    talk.say("/1")
    #expect(talk.place == "bullying.where")
    talk = Talk.at("find-way.stage")
    talk.say("mobbad")
    talk.say("1")
    #expect(talk.say("/1").remark == "Okänt kommando. Skriv /hjälp.")
  }

  @Test func `what can be done at an outcome is chosen by its number`() {
    var talk = Talk.at("find-way.contact-school")
    talk.say("/١")
    #expect(talk.place == "bullying.where")
  }
}
