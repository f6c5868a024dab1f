import TestSupport
import Testing

@testable import Localization

struct PlainTextTests {
  @Test(arguments: [
    ("a\u{1B}[31mb\u{7}", "a[31mb"), ("a\r\nb\tc", "a\nb c"), ("a\u{7F}\u{85}\u{9B}b", "ab"),
    ("\u{202E}abc\u{202C}", "abc"), ("a\u{200E}\u{200F}\u{61C}b", "ab"),
    ("a \u{2068}b\u{2069} c", "a \u{2068}b\u{2069} c"), ("a \u{2066}b", "a b"),
    ("a\u{2069} b", "a b"), ("\u{2067}a\nb\u{2069}", "a\nb"),
    ("\u{2066}a\u{2067}b\u{2069}", "a\u{2067}b\u{2069}"),
    ("\u{2066}\u{2067}b\u{2069}\u{2069}\u{2069}", "\u{2066}\u{2067}b\u{2069}\u{2069}"),
    ("a\u{2028}b\u{2029}c", "a\nb\nc"), ("\0", ""), ("", ""), ("\n\n", "\n\n"),
    ("e\u{301}👨‍👩‍👧", "e\u{301}👨‍👩‍👧"),
  ])
  func `only safe characters stay`(text: String, clean: String) {
    #expect(Array(PlainText.clean(text).unicodeScalars) == Array(clean.unicodeScalars))
  }

  @Test func `an outer isolate that does not close is the one that goes`() {
    let text = "\u{2066}a\u{2067}b\u{2069}"
    #expect(PlainText.clean(text) == "a\u{2067}b\u{2069}")
  }

  @Test(arguments: [
    (PlainText.Isolates.auto, Direction.leftToRight, "ring 112\nصف \u{2068}b\u{2069}"),
    (.auto, .rightToLeft, "ring \u{2066}112\u{2069}\nصف \u{2068}b\u{2069}"),
    (.isolates, .leftToRight, "ring \u{2066}112\u{2069}\nصف \u{2068}b\u{2069}"),
    (.strip, .rightToLeft, "ring 112\nصف b"),
  ])
  func `isolates are kept or dropped by mode and line`(
    mode: PlainText.Isolates, direction: Direction, expected: String
  ) {
    let text = "ring \u{2066}112\u{2069}\nصف \u{2068}b\u{2069}"
    #expect(PlainText.apply(mode, to: text, direction: direction) == expected)
  }

  @Test(arguments: [
    ("abc", 3), ("åäö", 3), ("a\u{30A}", 1), ("\u{2068}112\u{2069}", 3), ("日本", 4), ("ｱ", 1),
    ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("\u{200B}", 0), ("مُدَرِّس", 4), ("", 0),
    ("ትግርኛ", 4), ("\u{1B}", 0), ("Ａ", 2),
  ])
  func `the width is that on a terminal`(text: String, width: Int) {
    #expect(PlainText.width(of: text) == width)
  }

  @Test(arguments: [
    ("ett två tre", 7, ["ett två", "tre"]),
    ("ett två tre", 80, ["ett två tre"]),
    ("ett\n\ntvå", 80, ["ett", "", "två"]),
    ("  ett   två  ", 80, ["ett två"]),
    ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
    ("se https://www.boras.se/skola nu", 10, ["se", "https://www.boras.se/skola", "nu"]),
    ("日本語 日", 4, ["日本", "語", "日"]),
    ("", 10, [""]),
    ("a\u{30A}a\u{30A} bb", 2, ["a\u{30A}a\u{30A}", "bb"]),
    ("a", 0, ["a"]),
    (
      "ring \u{2066}010 35 70\u{2069} nu", 8,
      ["ring \u{2066}010\u{2069}", "\u{2066}35 70\u{2069} nu"]
    ),
    (
      "\u{2067}ab \u{2066}cd ef\u{2069} gh\u{2069}", 5,
      [
        "\u{2067}ab \u{2066}cd\u{2069}\u{2069}", "\u{2067}\u{2066}ef\u{2069} gh\u{2069}",
      ]
    ),
  ])
  func `lines are broken at the width`(text: String, width: Int, lines: [String]) {
    #expect(PlainText.wrap(text, width: width) == lines)
  }

  @Test func `further lines hang under the first`() {
    #expect(
      PlainText.wrap("ett två tre\nfyra", width: 10, lead: "1. ")
        == ["1. ett två", "   tre", "   fyra"])
    #expect(
      PlainText.wrap("ett två", width: 5, lead: "- ", hanging: "")
        == ["- ett", "två"])
  }

  @Test func `wrapped text is balanced on every line, and clean text stays clean`() {
    var random = Seeded(99)
    for _ in 0..<2000 {
      let text = PlainText.clean(random.text())
      #expect(PlainText.clean(text) == text)
      for line in PlainText.wrap(text, width: Int.random(in: -1...12, using: &random)) {
        #expect(Array(PlainText.clean(line).unicodeScalars) == Array(line.unicodeScalars))
      }
    }
  }
}
