import Fluent
import TestSupport
import Testing

@testable import Localization

/// Whatever is typed, sent or set in the environment must never end the program.
struct RandomTextTests {
  private static let seed: UInt64 = 611

  @Test func `no text traps what reads it`() throws {
    let sv = try #require(LanguageTag("sv"))
    let negotiation = Negotiation([.init(sv)], reference: sv)
    var random = Seeded(Self.seed)
    for _ in 0..<3000 {
      let text = random.text()
      if let tag = LanguageTag(text) { #expect(LanguageTag(tag.string) == tag) }
      #expect(negotiation.match(environment: [text]).tag == sv)
      if let day = Day(text) { #expect(day.description == text) }
      #expect(Readability(text).longWords <= Readability(text).words)
      _ = PluralOperands(text)
      _ = LocaleData.root.number(text)
      for mode in PlainText.Isolates.allCases {
        let shown = PlainText.apply(mode, to: text, direction: .leftToRight)
        #expect(PlainText.width(of: shown) == PlainText.width(of: text))
      }
    }
  }

  @Test(arguments: PseudoLocale.allCases)
  func `no resource traps a pseudo-locale, and its messages stay`(locale: PseudoLocale) {
    var random = Seeded(Self.seed)
    for _ in 0..<500 {
      let ftl =
        "a = \(random.text())\nb =\n    \(random.text())\n    .c = { $x } \(random.text())\n"
      let source = Resource.parse(Array(ftl.utf8))
      let made = locale.resource(from: source)
      #expect(made.messages.map(\.id) == source.messages.map(\.id))
    }
  }
}
