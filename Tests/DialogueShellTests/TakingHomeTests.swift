import Testing

@testable import DialogueShell

@Suite struct TakingHomeTests {
  private static let summary = """
    Att ta med från Lotsen, den 24 november 2026

    Ta kontakt med skolan
    Börja med mentorn.

    - Skriv kort.
    - Be om svar.

    I dag
    Skriv till mentorn

    Berätta kort vad du har sett.

    Den här veckan
    Be om ett möte

    Säg eller skriv så här
    Till mentorn

    Hej!
    Vi behöver prata om skolan.

    Hit kan du vända dig
    Barnets skola
    De känner barnet.
    Hur du når dem står på https://school.example

    Barnlinjen: Ring 116 111
    Barnet kan ringa själv.
    https://line.example
    Språk: svenska och engelska

    Om det inte hjälper
    Gå till rektorn

    Följ upp
    Följ upp om 7 dagar, tisdag den 1 december 2026.

    Är det fara för livet? Ring 112.

    Utgåva 0123456789abcdef

    """

  @Test func `the summary is what to take home, without the answers`() {
    var talk = Talk.at("find-way.contact-school")
    #expect(talk.say("/summary") == "\n" + Self.summary)
  }

  @Test func `the summary holds the answers where that was asked for`() {
    var talk = Talk.at("find-way.contact-school") { $0.withAnswers = true }
    #expect(talk.say("/summary").contains("\nDina svar\nÄr någon i fara just nu?\nNej, ingen är"))
  }

  @Test func `before an outcome there is nothing to take home`() {
    var talk = Talk.at("find-way.days")
    #expect(talk.say("/summary") == "\nDet finns inget att ta med än.\n")
    #expect(talk.say("/save x").remark == "Det finns inget att ta med än.")
  }

  @Test func `a file is written after a yes only, and what became of it is told`() {
    var talk = Talk.at("find-way.contact-school")
    #expect(
      talk.say("/spara min fil.txt")
        == "\nAndra kan hitta filen. Vill du spara texten i min fil.txt?\n1. Ja\n2. Nej\n")
    talk.say("nej")
    talk.say("/spara min fil.txt")
    #expect(talk.outputs("ja") == [.save(file: "min fil.txt", text: Self.summary)])
    #expect(talk.shell.saved(.done, file: "min fil.txt") == [.text("\nSparat i min fil.txt.\n")])
  }

  @Test(arguments: [
    (Saving.exists, "Det finns redan en fil med det namnet. Välj ett annat."),
    (.noPermission, "Du får inte spara på den platsen."),
    (.noPlace, "Mappen finns inte, eller så är det en mapp och ingen fil."),
    (.failed, "Filen gick inte att spara."),
  ])
  func `a fault is one sentence above the prompt`(result: Saving, sentence: String) {
    let shell = Talk.at("find-way.contact-school").shell
    guard case .text(let text)? = shell.saved(result, file: "x").first else { return }
    #expect(text.remark == sentence)
  }

  @Test(arguments: [
    ("hem.md", "# "), ("HEM.MD", "# "), ("dag.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"),
  ])
  func `the ending of the name says in which form it is saved`(
    _ file: String, _ beginning: String
  ) throws {
    var talk = Talk.at("find-way.contact-school")
    _ = talk.say("/save \(file)")
    guard case .save(file: file, text: let text)? = talk.outputs("ja").first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(text.hasPrefix(beginning))
  }

  @Test func `nothing is saved where somebody might find it, but it stays on the screen`() {
    var talk = Talk.at("find-way.days")
    talk.say("vill inte leva")
    #expect(talk.say("/save x").contains("finns kvar på skärmen."))
    #expect(talk.say("/summary").contains("Prata med någon nu"))
    talk.say("nej")
    #expect(talk.place == "find-way.days")
  }

  @Test func `after a sign of violence nothing is saved any more`() {
    var talk = Talk()
    for line in ["2", "2", "/fortsätt", "1", "1", "4", "3/11", "ja", ""] { talk.say(line) }
    #expect(talk.place == "find-way.contact-school")
    #expect(talk.say("/save x").contains("Den här texten sparas inte"))
    #expect(!talk.say("").contains("/spara"))
  }

  @Test func `no name, no file`() {
    var talk = Talk.at("find-way.contact-school")
    #expect(talk.say("/spara").remark == "Skriv ett filnamn efter /spara.")
  }
}
