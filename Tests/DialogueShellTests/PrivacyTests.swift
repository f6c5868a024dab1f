import DialogueCore
import Localization
import Testing

@testable import DialogueShell

@Suite struct PrivacyTests {
  @Test(arguments: [
    "hemlig", "hemlig 1", "1, hemlig", "/hemlig", "/hemlig /hemlig", "/svar hemlig",
    "/kontakter hemlig", "/språk hemlig", "/ändra hemlig", "/ämnen hemlig",
    "hemlig vill inte leva", "hemlig blir retad", "/spara hemlig",
  ])
  func `what was typed is never shown`(line: String) {
    for place in ["find-way.stage", "find-way.signs", "find-way.days", "find-way.since"] {
      var talk = Talk.at(place)
      let text = talk.say(line)
      #expect(!text.contains("hemlig"))
      #expect(!talk.say("?").contains("hemlig"))
    }
  }

  @Test(arguments: [
    ("/svar", "/svar"), ("?", "/hjälp"), ("/change 2", "/ändra 2"),
    ("/kontakter mamma", "/kontakter"),
    ("/spara mitt barn", "/spara"), ("/ändra hemlig", "/ändra"), ("1", nil), ("hemlig", nil),
    ("/hemlig", nil), ("nej", nil), ("tillbaka", nil), ("/1", nil),
  ])
  func `only commands can be called back, without a person's own words`(
    line: String, entry: String?
  ) {
    #expect(Talk.at("find-way.stage").shell.historyEntry(for: .text(line)) == entry)
  }

  @Test func `a number that must not be shown is in no output`() {
    var talk = Talk.at("find-way.contact-school")
    for line in ["", "/kontakter", "/kontakter skola", "/summary", "/spara x", "ja"] {
      #expect(!"\(talk.outputs(line))".contains("never shown"))
    }
  }

  @Test func `no control reaches the terminal, and isolates only where they are needed`() {
    let style = Style()
    var sheet = Sheet(style)
    let evil = "a\u{1B}[31mb\u{7}c\u{9B}d\u{202E}e\u{7F}f\u{2066}112\u{2069}g\u{2066}h\nny\rrad"
    sheet.add(Text(string: evil, language: Sample.tag("sv"), direction: .leftToRight))
    #expect(sheet.lines == ["a[31mbcdef112gh", "nyrad"])
    sheet.add(
      Text(string: "م \u{2066}112\u{2069}", language: Sample.tag("sv"), direction: .leftToRight))
    #expect(sheet.lines.last == "م \u{2066}112\u{2069}")
  }

  @Test(arguments: [
    (PlainText.Isolates.auto, true), (.isolates, true), (.strip, false),
  ])
  func `in a right-to-left language the number stands in isolates`(
    isolates: PlainText.Isolates, isKept: Bool
  ) {
    var talk = Talk(language: "ar") { $0.style = Style(isolates: isolates) }
    #expect(talk.start().contains("\u{2066}112\u{2069}") == isKept)
    #expect(talk.shell.prompt == "الجواب> ")
  }

  @Test func `the sheet of a left-to-right language stays greppable`() {
    var talk = Talk()
    #expect(talk.start().contains("Ring 112."))
  }
}
