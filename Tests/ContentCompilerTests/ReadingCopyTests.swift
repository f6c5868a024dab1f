import ContentCompiler
import DialogueContent
import DialogueCore
import Localization
import TestSupport
import Testing

/// What a reading copy says of a dialogue, and that it cannot be broken by what texts hold.
struct ReadingCopyTests {
  @Test func `a small dialogue is written out whole`() throws {
    let copy = try ReadingSample().copy(of: "find-way", in: "sv")
    // The edition is that of the texts, which are the real ones.
    let hash = copy.markdown.split(separator: "\n")[1]
    #expect(hash.hasPrefix("- Utgåva: ["))
    #expect(copy.markdown.replacing(hash, with: "- Utgåva: [HASH]") == ReadingSample.findWay)
  }

  @Test(arguments: [
    ("afraid = yes", "Om ”Är barnet rädd?” är ”Ja”"),
    ("afraid != yes", "Om ”Är barnet rädd?” är inte ”Ja”"),
    ("answered(afraid)", "Om ”Är barnet rädd?” är besvarad"),
    ("not answered(afraid)", "Om ”Är barnet rädd?” är inte besvarad"),
    ("stage in [early, late]", "Om ”Hur gammalt är barnet?” är något av ”Yngre” eller ”Äldre”"),
    ("not stage in [early, late]", "Om ”Hur gammalt är barnet?” är inget av ”Yngre” eller ”Äldre”"),
    ("signs has sleep", "Om svaren på ”Vad har du märkt?” innehåller ”Sover dåligt”"),
    ("not signs has sleep", "Om svaren på ”Vad har du märkt?” innehåller inte ”Sover dåligt”"),
    ("count(signs) >= 2", "Om antalet svar på ”Vad har du märkt?” är minst 2"),
    ("days < 3", "Om ”Hur många dagar?” är färre än 3"),
    ("not days = 3", "Om inte (”Hur många dagar?” är precis 3)"),
    ("since <= today-3w", "Om ”Sedan när?” är för 21 dagar sedan eller tidigare"),
    ("since = today-1d", "Om ”Sedan när?” är i går"),
    (
      "afraid = yes and (days = 1 or days = 2)",
      "Om ”Är barnet rädd?” är ”Ja” och (”Hur många dagar?” är precis 1 eller "
        + "”Hur många dagar?” är precis 2)"
    ),
    (
      "not (afraid = yes or days > 4)",
      "Om inte (”Är barnet rädd?” är ”Ja” eller ”Hur många dagar?” är fler än 4)"
    ),
  ])
  func `a condition is a sentence`(expression: String, sentence: String) throws {
    var sample = try ReadingSample()
    sample.content.replace(
      "count(signs) > 1 or signs has sleep or since < today-3w", with: expression,
      in: "Dialogues/mornings.yaml")
    let markdown = try sample.copy(of: "mornings", in: "sv").markdown
    let line = "2. \(sentence): slutsidan ”Ta kontakt i dag” visas [mornings.contact-now]"
    #expect(markdown.contains(line))
  }

  @Test func `a text that depends on an answer is there in every variant`() throws {
    var sample = try ReadingSample()
    sample.content.replace(
      "= Hej! Vi behöver hjälp.",
      with: """
        =
                Hej!
                { $stage ->
                    [early] Vårt lilla barn
                    [late] Vårt stora barn
                   *[other] Vårt barn
                }
                behöver hjälp.
        """, in: "Locales/sv/sayings.ftl")
    let markdown = try sample.copy(of: "mornings", in: "sv").markdown
    #expect(
      markdown.contains(
        """
        ### Brev till mentorn [mail]

        > Hej!\\
        > Vårt barn\\
        > behöver hjälp.

        - Om ”Hur gammalt är barnet?” är ”Yngre” står det i stället: Vårt lilla barn
        - Om ”Hur gammalt är barnet?” är ”Äldre” står det i stället: Vårt stora barn

        """))
  }

  @Test func `a step that names a day is there once, with the day as an example`() throws {
    var sample = try ReadingSample()
    sample.content.replace(
      "step-tell-mentor = Berätta för mentorn",
      with: "step-tell-mentor = Berätta den { DATE($follow-up) }", in: "Locales/sv/steps.ftl")
    let markdown = try sample.copy(of: "mornings", in: "sv").markdown
    let titles = markdown.split(separator: "\n").filter { $0.hasSuffix("[tell-mentor]") }
    #expect(
      titles == [
        "- Berätta den 1 december 2026 [tell-mentor]",
        "- Berätta den 1 december 2026 [tell-mentor]",
        "- Berätta den 8 december 2026 [tell-mentor]",
        "- Berätta den 8 december 2026 [tell-mentor]",
        "### Berätta den 1 december 2026 [tell-mentor]",
      ])
  }

  @Test func `a text from another language is marked as such`() throws {
    let copy = try ReadingSample().copy(of: "find-way", in: "ar")
    #expect(copy.html.hasPrefix("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">\n"))
    #expect(copy.html.contains("<span lang=\"sv\" dir=\"ltr\">Vad gäller det?</span>"))
  }

  /// A quotation mark with an accent is one character, and still a quotation mark.
  @Test func `nothing in a text or an address becomes form`() throws {
    var sample = try ReadingSample()
    let hostile = #"<script>alert("x")</script> & '"\#u{301} > | [x](javascript:y) # * _ `z`"#
    sample.content.replace(
      "topic = Vad gäller det?", with: "topic = \(hostile)", in: "Locales/sv/find-way.ftl")
    sample.content.replace(
      "    owner: The school", with: "    owner: '<b onclick=\"x\">- a | b</b>'",
      in: "Dialogues/sources.yaml")
    let copy = try sample.copy(of: "find-way", in: "sv")
    let html = copy.html
    #expect(!html.contains("<script") && !html.contains("<b ") && !html.contains("<img"))
    #expect(
      html.contains(
        "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;&quot;\u{301} &gt; | "
          + "[x](javascript:y) # * _ `z`"))
    #expect(
      copy.markdown.contains(
        #"### \<script\>alert("x")\</script\> \& '"\#u{301} \> \| \[x\](javascript:y) # \* \_ \`z\`"#
          + " [find-way.topic]\n"))
    #expect(copy.markdown.contains(#"| \<b onclick="x"\>- a \| b\</b\> |"#))
  }

  @Test func `plain text fits on 72 columns, and tables are lists`() throws {
    let text = try ReadingSample().copy(of: "find-way", in: "sv").text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.filter { $0.count > 72 } == [])
    #expect(lines.filter { $0.hasSuffix(" ") } == [])
    #expect(text.hasPrefix("Läsexemplar: Hitta rätt\n=======================\n\n- Utgåva: ["))
    #expect(
      text.contains(
        """
        Vad gäller det? [find-way.topic]
        --------------------------------

        Ett svar väljs.

        - Svar: Svåra morgnar; Namn: [mornings]
        - Svar: Barnet är borta; Namn: [gone]
        - Svar: Vet inte; Namn: [unknown]

        Den första raden som stämmer avgör:

        1. Om ”Vad gäller det?” är ”Svåra morgnar”: ämnet ”Svåra morgnar” tar
           över [mornings]

        """))
    #expect(text.contains("\nBrev till mentorn [mail]\n------------------------\n\n    Hej! Vi"))
  }

  @Test func `the page needs nothing but itself`() throws {
    let html = try ReadingSample().copy(of: nil, in: "sv").html
    for word in ["<script", "<link", "<img", "src=", "@import", "url("] {
      #expect(!html.contains(word))
    }
  }
}
