import DialogueContent
import Localization
import Testing

struct BlockTests {
  @Test(arguments: [
    ("", []), ("\n\n", []), ("Ett.", ["Ett."]), ("Ett\ntvå.\n\nTre.", ["Ett två.", "Tre."]),
    ("Ett.\n  \nTvå.", ["Ett.", "Två."]), ("- a\n- b", ["- a - b"]),
    ("1. a\n2. b\n10. c", ["1. a 1. b 1. c"]), ("# Rubrik\nText", ["# Rubrik", "Text"]),
    ("# A\n# B", ["# A", "# B"]), ("Så här:\n- a\n- b\nSlut.", ["Så här:", "- a - b", "Slut."]),
    ("- a\n1. b", ["- a", "1. b"]), ("- a\n\n- b", ["- a", "- b"]),
    ("[Bris](https://www.bris.se)", ["[Bris](https://www.bris.se)"]),
    (
      "Se\n[A](https://a.se)\n[B](https://b.se)",
      ["Se", "[A](https://a.se)", "[B](https://b.se)"]
    ),
  ])
  func `blank lines divide, and the beginning of a line says what it is`(
    _ text: String, _ blocks: [String]
  ) {
    #expect(Self.blocks(of: text).map(\.shown) == blocks)
  }

  @Test(arguments: [
    "-", "-a", "#a", "1.", "1.a", "112. Ring", "1177. Ring", "a - b", "[](https://a.se)",
    "[a](http://a.se)", "[a](https://)", "[a](https://a.se) och", "[a]", "](https://a.se)",
    "[a](javascript:x)(https://a.se)", "[](x)](https://a.se)", "[a](https://a.se/ b)",
  ])
  func `what only looks like a form is a paragraph`(_ text: String) {
    #expect(Self.blocks(of: text) == [.paragraph(Self.text(text))])
  }

  @Test func `forms of any length and number of words are kept`() {
    let text = "# A b\n- [x](https://x.se)\n- # y\n3. z"
    let blocks: [Block] = [
      .heading(Self.text("A b")),
      .list([Self.text("[x](https://x.se)"), Self.text("# y")], isOrdered: false),
      .list([Self.text("z")], isOrdered: true),
    ]
    #expect(Self.blocks(of: text) == blocks)
    #expect(blocks.flatMap(\.texts).map(\.string) == ["A b", "[x](https://x.se)", "# y", "z"])
  }

  private static func text(_ string: String) -> Text {
    Text(string: string, language: Sample.tag("ar"), direction: .rightToLeft)
  }

  private static func blocks(of string: String) -> [Block] {
    Block.blocks(of: text(string))
  }
}
