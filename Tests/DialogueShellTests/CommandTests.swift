import DialogueCore
import Testing

@testable import DialogueShell

@Suite struct CommandTests {
  @Test(arguments: Command.all.map(\.id))
  func `a command is known by its name in the language, in English and in any other`(id: String) {
    let names = Command.all.filter { $0.id == id }.map { $0.name(in: Talk().shell.presenter) }
    for name in names.map({ String($0.dropFirst()) }) + [id, id.uppercased()] {
      #expect(Talk().shell.command(named: name)?.id == id)
      #expect(Talk(language: "en").shell.command(named: name)?.id == id)
    }
  }

  @Test func `help begins with this question and ends with the commands`() {
    var talk = Talk.at("find-way.days")
    #expect(
      talk.say("?") == """

        Så svarar du på frågan:
        Skriv ett helt tal med siffror.
        Du kan också skriva: Vet inte

        Du kan också skriva:
        /hjälp, ? – hjälp med frågan och alla kommandon
        /tillbaka, < – till frågan före
        /svar – dina svar hittills
        /ändra NUMMER – ändra ett svar, de andra finns kvar
        /akut, ! – om någon kan vara i fara
        /fortsätt – ingen är i fara, gå vidare
        /ämnen [NUMMER] – visa alla ämnen, eller gå till ett
        /kontakter [ORD] – sidans kontakter, eller de som passar dina ord
        /språk [SPRÅK] – byt språk
        /sammanfattning – det du kan ta med dig
        /spara FIL – spara sammanfattningen i en fil
        /börja-om – börja om från början
        /lämna – sluta och töm skärmen

        """)
  }

  @Test func `back at the first question says so`() {
    var talk = Talk()
    #expect(talk.say("<").contains("Det här är den första frågan."))
    #expect(talk.place == "safety.danger")
  }

  @Test(arguments: ["/ändra", "/ändra 0", "/ändra 9", "/ändra x", "/svar"])
  func `without a number there is the trail, and nothing changes`(line: String) {
    var talk = Talk.at("find-way.days")
    #expect(
      talk.say(line) == """

        Dina svar
        1. Är någon i fara just nu?
           Nej, ingen är i fara
        2. Hur gammalt är barnet?
           10 år eller yngre
        3. Vad har du märkt?
           Svårt på morgonen och Bår på värk

        """)
    #expect(talk.place == "find-way.days")
  }

  @Test func `a changed answer keeps the later ones`() {
    var talk = Talk.at("find-way.told")
    talk.say("/change 2")
    #expect(talk.place == "find-way.stage")
    talk.say("3")
    #expect(talk.place == "find-way.told")
  }

  @Test func `the safety dialogue can be asked for anywhere, and leads back`() {
    var talk = Talk.at("find-way.contact-school")
    #expect(talk.say("!").hasPrefix("\nÄr det fara för livet? Ring 112.\n"))
    #expect(talk.place == "safety.danger")
    talk.say("3")
    #expect(talk.place == "find-way.contact-school")
  }

  @Test func `there is a list of topics, and one can go over to any`() {
    var talk = Talk.at("find-way.signs")
    #expect(
      talk.say("/ämnen") == """

        Ämnen:
        1. Hitta rätt
           När du inte vet var du ska börja.
        2. Mobbning
           När någon är elak mot barnet.

        """)
    #expect(talk.say("/ämnen 3").hasPrefix("\nÄmnet finns inte. Välj ett nummer i listan.\n"))
    talk.say("/ämnen 2")
    #expect(talk.place == "bullying.where")
    talk.say("/ämnen 1")
    #expect(talk.place == "find-way.signs")
  }

  @Test func `contacts are those of the page, or those that the words fit, and then the page`() {
    var talk = Talk.at("find-way.stage")
    let page = Talk.at("find-way.stage").shell.pageAgain()
    #expect(talk.outputs("/kontakter").last == page[0])
    #expect(talk.say("/kontakter").hasPrefix("\n- SOS Alarm: Ring 112\n  När någon är i fara.\n"))
    #expect(talk.say("/kontakter UNGA stod").hasPrefix("\n- Barnlinjen: Ring 116 111\n"))
    #expect(talk.say("/kontakter rymden").hasPrefix("\nIngen kontakt passar de orden.\n"))
  }

  @Test(arguments: ["/språk en", "/language English", "/språk 2", "/språk EN"])
  func `the same page comes in another language`(line: String) {
    var talk = Talk.at("find-way.stage")
    let text = talk.say(line)
    #expect(text.contains("\nHow old is the child?\n"))
    #expect(text.remark == "The text is now in English.")
    #expect(talk.place == "find-way.stage")
    talk.say("/back")
    talk.say("no")
    #expect(talk.place == "find-way.stage")
  }

  @Test func `languages are listed by their own names`() {
    var talk = Talk.at("find-way.stage")
    #expect(talk.say("/språk") == "\nSpråk:\n1. Svenska\n2. English\n3. العربية\n")
    #expect(talk.say("/språk klingon").hasPrefix("\nSpråket finns inte här. Välj ett i listan.\n"))
  }

  @Test func `a restart asks first`() {
    var talk = Talk.at("find-way.days")
    #expect(
      talk.say("/börja-om") == """

        Vill du börja om? Dina svar försvinner.
        1. Ja
        2. Nej

        """)
    talk.say("")
    #expect(talk.say("kanske").hasPrefix("\nJag förstod inte svaret."))
    talk.say("nej")
    #expect(talk.place == "find-way.days")
    talk.say("/restart")
    talk.say("ja")
    #expect(talk.place == "safety.danger")
    #expect(talk.answers == [])
  }

  @Test func `words of danger and commands come before the question whether to restart`() {
    var talk = Talk.at("find-way.days")
    talk.say("/restart")
    talk.say("jag vill inte leva")
    #expect(talk.place == "safety.low")
    talk.say("/fortsätt")
    talk.say("/restart")
    talk.say("<")
    #expect(talk.place == "find-way.signs")
    talk.say("1")
    #expect(talk.place == "find-way.days")
  }
}
