import Testing

@testable import DialogueShell

@Suite struct PageTests {
  @Test func `a conversation begins with what this is, how to leave, and the number to call`() {
    var talk = Talk()
    #expect(
      talk.start() == """
        Lotsen är ett automatiskt stöd, ingen människa. Det bestämmer ingenting.
        Skriv inga namn eller personnummer. Inget sparas. Lotsen är inte till
        för nödlägen.
        Skriv /lämna när du vill sluta och /hjälp om du vill ha hjälp.

        Är det fara för livet? Ring 112.

        Är någon i fara just nu?

        1. Ja
        2. Jag är osäker
        3. Nej, ingen är i fara

        """)
    #expect(talk.shell.prompt == "Svar> ")
  }

  @Test func `a question has its number, why it is asked, and its choices with the skip last`() {
    var talk = Talk()
    #expect(
      talk.say("nej, ingen är i fara") == """

        Är det fara för livet? Ring 112.

        Fråga 2 av 6
        Hur gammalt är barnet?
        Skolan är olika för olika åldrar.

        1. 10 år eller yngre
        2. 11 till 13 år
        3. 14 år eller äldre
        4. Vill inte svara

        """)
  }

  @Test func `a question that takes several says so, and shows an earlier answer`() {
    var talk = Talk.at("find-way.days")
    #expect(
      talk.say("/tillbaka") == """

        Är det fara för livet? Ring 112.

        Fråga 3 av 6
        Vad har du märkt?
        Välj allt som stämmer.

        Du kan välja flera.
        1. Svårt på morgonen
        2. Bår på värk
        3. Svårt att sova
        4. Inget av detta
        5. Vet inte
        (förut: Svårt på morgonen och Bår på värk)

        """)
  }

  @Test func `the skips of a number have no number, and a mistake stands above the prompt`() {
    var talk = Talk.at("find-way.days")
    #expect(
      talk.say("31") == """

        Är det fara för livet? Ring 112.

        Fråga 4 av 6
        Hur många dagar har barnet varit hemma?

        Du kan också skriva: Vet inte

        Skriv ett tal från 0 till 30.

        """)
  }

  @Test func `a notice has no number and ends with its own prompt`() {
    var talk = Talk.at("find-way.told")
    #expect(
      talk.say("ja") == """

        Är det fara för livet? Ring 112.

        Innan du läser vidare
        Det här är råd, inga beslut.

        """)
    #expect(talk.shell.prompt == "Enter> ")
  }

  @Test func `an outcome says what to do, whom to contact and what can be done now`() {
    var talk = Talk.at("find-way.before")
    #expect(
      talk.say("") == """

        Ta kontakt med skolan
        Börja med mentorn.
        - Skriv kort.
        - Be om svar.

        I dag
        - Skriv till mentorn
          Berätta kort vad du har sett.

        Den här veckan
        - Be om ett möte

        Säg eller skriv så här
        - Till mentorn
          Hej!
          Vi behöver prata om skolan.

        Hit kan du vända dig
        - Barnets skola
          De känner barnet.
          Hur du når dem står på https://school.example
        - Barnlinjen: Ring 116 111
          Barnet kan ringa själv.
          https://line.example
          Språk: svenska och engelska
          https://chat.example

        Om det inte hjälper
        - Gå till rektorn

        Följ upp
        Följ upp om 7 dagar, tisdag den 1 december 2026.

        Är det fara för livet? Ring 112.

        Gå vidare
        /1 Mobbning
        /sammanfattning – det du kan ta med dig
        /spara FIL – spara sammanfattningen i en fil
        /ämnen [NUMMER] – visa alla ämnen, eller gå till ett
        /lämna – sluta och töm skärmen

        """)
  }

  @Test func `nothing stands above the number to call, and the way back stands below the numbers`()
  {
    var talk = Talk.at("find-way.days")
    #expect(
      talk.say("hon vill inte leva längre") == """

        Är det fara för livet? Ring 112.
        Det du skrev kan betyda att någon är i fara. Därför visas den här sidan.
        Är ingen i fara kan du gå vidare.

        Prata med någon nu
        Du är inte ensam.

        I dag
        - Ring 112

        Hit kan du vända dig
        - SOS Alarm: Ring 112
          Ring direkt.
          Öppet dygnet runt
        - Barnlinjen: Ring 116 111
          Barnet kan ringa själv.
          https://line.example
          Språk: svenska och engelska
          https://chat.example

        /fortsätt – Nej, ingen är i fara – gå vidare

        Gå vidare
        /sammanfattning – det du kan ta med dig
        /ämnen [NUMMER] – visa alla ämnen, eller gå till ett
        /lämna – sluta och töm skärmen

        """)
  }

  @Test(arguments: [200, 80, 72, 40, 20, 8, 1])
  func `no line is wider than the terminal, nor than 72 columns`(columns: Int) {
    var talk = Talk(columns: columns)
    _ = talk.start()
    let text = talk.say("jag vill inte leva")
    // A link stays whole, to be copied, and a lead needs its three columns.
    let lines = text.split(separator: "\n").filter { !$0.contains("https://") }
    let widest = lines.map(\.count).max() ?? 0
    #expect(widest <= max(4, min(columns, 72)))
    #expect(widest > min(columns, 72) / 2)
  }

  @Test func `paint is only around titles and the urgent line, and only where asked for`() {
    var plain = Talk()
    #expect(!plain.start().contains("\u{1B}"))
    var painted = Talk { $0.style = Style(isPainted: true) }
    let text = painted.start()
    #expect(text.contains("\u{1B}[1;31mÄr det fara för livet? Ring 112.\u{1B}[0m\n"))
    #expect(text.contains("\n\u{1B}[1mÄr någon i fara just nu?\u{1B}[0m\n"))
    #expect(text.contains("\n1. Ja\n"))
  }
}
