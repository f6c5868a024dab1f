import Fluent
import Testing

@testable import Localization

struct PseudoLocaleTests {
  private static let source = """
    -lotsen = Lotsen
        .kind = masculine
    # En kommentar.
    signs = Vad ser du?
        .body = Läs här.

            - Ett { $x }
            1. Två
            # Rubrik
            { "[" }Skolan](https://www.boras.se/skola)
        .choice-a = { $n ->
            [one] En dag
           *[other] { $n } dagar
          }
    command-back = tillbaka

    """

  private func made(_ locale: PseudoLocale) throws -> Catalog {
    let texts = try LocaleTexts.sample("sv", ["ui": Self.source])
    let made = try #require(locale.texts(from: texts))
    return try #require(Catalog(for: made.tag, in: [texts, made], reference: texts.tag))
  }

  @Test func `the accented locale is longer, in brackets and keeps the structure`() throws {
    let catalog = try made(.accented)
    func text(_ message: String, _ attribute: String? = nil) -> String? {
      let key = TextKey(message: message, attribute: attribute)
      return catalog.text(key, arguments: ["x": .text("x"), "n": .number(2)])?.string
    }
    #expect(text("signs") == "[Váď šéř ďú? ~~~~]")
    #expect(
      text("signs", "body") == """
        [Ľäš häř. ~~~]

        - [Éťť \u{2068}x\u{2069} ~~]
        1. [Ťvå ~~]
        # [Řúbříķ ~~~]
        [Šķóľáñ](https://www.boras.se/skola)
        """)
    #expect(text("signs", "choice-a") == "[\u{2068}2\u{2069} ďáğář ~]")
    #expect(text("command-back") == "ťíľľbáķá")
    #expect(catalog.language.string == "sv-XA")
    #expect(catalog.direction == .leftToRight)
  }

  @Test func `accented words still fold to those that people type`() throws {
    let catalog = try made(.accented)
    let text = try #require(catalog.text(TextKey(message: "signs"))?.string)
    #expect(Folding(for: catalog.language).matches(text, "Vad ser du?", at: .letters))
  }

  @Test func `the mirrored locale runs from right to left`() throws {
    let catalog = try made(.mirrored)
    let text = try #require(catalog.text(TextKey(message: "signs")))
    #expect(text.direction == .rightToLeft)
    #expect(text.language.string == "ar-XB")
    #expect(text.string.filter(\.isLetter).unicodeScalars.allSatisfy(PlainText.isRightToLeft))
    #expect(text.string.count == "Vad ser du?".count)
    let body = catalog.text(
      TextKey(message: "signs", attribute: "body"), arguments: ["x": .text("x")])
    #expect(body?.string.contains("(https://www.boras.se/skola)") == true)
  }
}
