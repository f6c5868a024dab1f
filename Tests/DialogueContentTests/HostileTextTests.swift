import DialogueContent
import DialogueCore
import Localization
import Testing

struct HostileTextTests {
  private static let places = [
    "safety.danger", "safety.signs", "shared.stage", "main.signs", "main.days", "main.since",
    "main.told", "main.home", "main.pattern", "main.plan", "safety.danger-now",
  ]

  @Test(arguments: [
    "", " ", "\n\t", "\u{200B}\u{2066}\u{2069}", "...", ",,,", "، ؛", "\u{0}", "\u{301}",
    "\u{1B}[2J", "{$x}", "%s%n", "🏳️‍🌈👨‍👩‍👧‍👦", "\u{10FFFF}", "/", "-", "och", "och och", ",och,",
    "\u{FEFF}", "ة", "क्ष", "\u{1100}\u{1161}", "\r\n", String(repeating: "\u{301}", count: 900),
  ])
  func `text that says nothing is nothing everywhere`(_ text: String) {
    for place in Self.places {
      for language in ["sv", "en", "qaa"] {
        let found = Sample.understand(text, at: place, in: language, resume: "main.home")
        #expect(found == .nothing)
      }
    }
  }

  @Test func `danger words at the end of a megabyte are found`() {
    let text = String(repeating: "vill inte vill suicida till ", count: 40_000) + "vill inte leva"
    #expect(
      Sample.understand(text, at: "main.signs") == .danger([Sample.id("not-want-to-live")]))
  }

  @Test func `a long text is never an answer, whatever it begins with`() {
    let blanks = String(repeating: " ", count: 1000)
    #expect(Sample.understand("1" + blanks + "2", at: "main.pattern") == .nothing)
    #expect(
      Sample.understand("1" + blanks + "hon vill inte leva", at: "main.pattern")
        == .danger([Sample.id("not-want-to-live")]))
    #expect(
      Sample.understand("1" + blanks, at: "main.pattern") == .answer(Sample.choice("subject")))
  }

  @Test func `a long text is a wish by its beginning`() {
    let filler = String(repeating: "lorem ", count: 300)
    #expect(
      Sample.understand("mobbad " + filler, at: "main.pattern")
        == .dialogues([Sample.id("bullying")]))
    #expect(Sample.understand(filler + "mobbad", at: "main.pattern") == .nothing)
  }

  @Test func `many parts and many divisions end`() {
    let parts = String(repeating: "a,", count: 450)
    #expect(Sample.understand(parts + "1", at: "main.signs") == .unclearPart(1))
    let same = String(repeating: "1 ", count: 450)
    #expect(
      Sample.understand(same, at: "main.signs")
        == .answer(.choices(Array(repeating: Sample.id("mornings"), count: 450))))
  }

  @Test func `all languages fold typed words alike once marks are off`() {
    let text = "IİıiÅÄÖæøßŁđ ҐЇЙ Ççñ کيه ١２ éë"
    let folded = ["sv", "en", "tr", "az", "de", "uk", "ar", "es", "pl", "ckb"].map {
      Folding(for: Sample.tag($0)).fold(text, to: .bare)
    }
    #expect(Set(folded).count == 1)
  }
}
