import Fluent
import Testing

@testable import Localization

struct CatalogTests {
  private let locales: [LocaleTexts]
  private let catalogs: [String: Catalog]

  init() throws {
    locales = [
      try .sample(
        "sv",
        [
          "terms": "-lotsen = Lotsen\n-boras = Borås\n",
          "ui": """
          back = Tillbaka
          days = { $count ->
              [one] en dag
             *[other] { $count } dagar
            }
          greeting = { -lotsen } i { -boras }
          menu = { back } | { signs }
          """,
          "shared": "signs = Delad fråga\n    .hint = Delad ledtråd\n",
          "early-signs": """
          signs = Vad har du märkt?
              .hint = Välj allt.
              .why = Mönstret visar.
          own = Se { back }
          rule = Regel
          """,
        ]),
      try .sample(
        "sv-simple", overlay: "sv",
        ["early-signs": "signs = Vad ser du?\n    .why = { -lotsen } frågar.\nown = Gå { back }\n"]),
      try .sample(
        "pl", fallbacks: ["en"],
        [
          "terms": "-lotsen = Lotsa\n",
          "ui": """
          days = { $count ->
              [one] { $count } dzień
              [few] { $count } dni
              [many] { $count } dni
             *[other] { $count } dnia
            }
          greeting = { -lotsen } w { -boras }
          """,
          "shared": "rule = Inna\n",
        ]),
      try .sample("en", ["ui": "back = Back\n"]),
      try .sample("ar", ["ui": "call = اتصل { PHONE($phone) }\nwhen = { TIME($t) } يوم\n"]),
    ]
    let reference = try #require(LanguageTag("sv"))
    let all = Catalog.all(of: locales, reference: reference)
    catalogs = Dictionary(uniqueKeysWithValues: all.map { ($0.language.string, $0) })
  }

  private func catalog(_ tag: String) throws -> Catalog { try #require(catalogs[tag]) }

  private func text(
    _ tag: String, _ key: TextKey, _ arguments: Variables = [:]
  ) throws -> [String]? {
    try catalog(tag).text(key, arguments: arguments).map {
      [$0.string, $0.language.string] + $0.faults.map(\.sentence)
    }
  }

  @Test(
    arguments: [
      ("sv", "early-signs", "signs", nil, ["Vad har du märkt?", "sv"]),
      ("sv", nil, "signs", nil, ["Delad fråga", "sv"]),
      ("sv", "other", "signs", "hint", ["Delad ledtråd", "sv"]),
      ("sv-simple", "early-signs", "signs", nil, ["Vad ser du?", "sv-simple"]),
      ("sv-simple", "early-signs", "signs", "hint", ["Välj allt.", "sv-simple"]),
      ("sv-simple", "early-signs", "back", nil, ["Tillbaka", "sv-simple"]),
      ("pl", nil, "back", nil, ["Back", "en"]),
      ("pl", "early-signs", "signs", nil, ["Vad har du märkt?", "sv"]),
      ("pl", "early-signs", "rule", nil, ["Regel", "sv"]),
      ("pl", nil, "rule", nil, ["Inna", "pl"]),
      ("ar", nil, "back", nil, ["Tillbaka", "sv"]),
      ("sv", nil, "nobody", nil, nil),
      ("sv", nil, "back", "hint", nil),
      ("sv", nil, "own", nil, nil),
    ] as [(String, String?, String, String?, [String]?)])
  func `a text is found along the fallbacks`(
    tag: String, scope: String?, message: String, attribute: String?, expected: [String]?
  ) throws {
    let key = TextKey(scope: scope, message: message, attribute: attribute)
    #expect(try text(tag, key) == expected)
    #expect(try catalog(tag).language(of: key)?.string == expected?[1])
  }

  @Test(
    arguments: [
      ("sv", nil, "greeting", ["Lotsen i Borås", "sv"]),
      ("pl", nil, "greeting", ["Lotsa w Borås", "pl"]),
      ("sv-simple", "early-signs", "own", ["Gå Tillbaka", "sv-simple"]),
      ("pl", "early-signs", "own", ["Se Tillbaka", "sv"]),
      ("sv", nil, "menu", ["Tillbaka | Delad fråga", "sv"]),
    ] as [(String, String?, String, [String])])
  func `what a text refers to comes along`(
    tag: String, scope: String?, message: String, expected: [String]
  ) throws {
    #expect(try text(tag, TextKey(scope: scope, message: message)) == expected)
  }

  @Test(arguments: [
    ("sv", 1, "en dag"), ("sv", 2, "\u{2068}2\u{2069} dagar"), ("pl", 1, "\u{2068}1\u{2069} dzień"),
    ("pl", 3, "\u{2068}3\u{2069} dni"), ("sv", 12345, "\u{2068}12\u{A0}345\u{2069} dagar"),
  ])
  func `numbers choose the variant of their language`(
    tag: String, count: Int, expected: String
  ) throws {
    let found = try text(tag, TextKey(message: "days"), ["count": .number(count)])
    #expect(found == [expected, tag])
  }

  @Test func `numbers and times run from left to right`() throws {
    let phone = try text("ar", TextKey(message: "call"), ["phone": .phone("010-35 70 00")])
    #expect(phone == ["اتصل \u{2066}010-35 70 00\u{2069}", "ar"])
    let time = try text("ar", TextKey(message: "when"), ["t": .time(minutes: 485)])
    #expect(time == ["\u{2066}08:05\u{2069} يوم", "ar"])
  }

  @Test func `a fault leaves a text and is reported`() throws {
    let found = try catalog("pl").text(TextKey(message: "days"))
    #expect(found?.faults == [.unknownVariable("count"), .unknownVariable("count")])
    #expect(found?.string == "{$count} dnia")
  }

  @Test func `direction follows the language of the text`() throws {
    let arabic = try catalog("ar")
    #expect(arabic.direction == .rightToLeft)
    #expect(arabic.text(TextKey(message: "back"))?.direction == .leftToRight)
    #expect(arabic.text(TextKey(message: "call"))?.direction == .rightToLeft)
  }

  @Test func `a single catalog is that of all catalogs`() throws {
    let sv = try #require(LanguageTag("sv"))
    let pl = try #require(LanguageTag("pl"))
    let catalog = try #require(Catalog(for: pl, in: locales, reference: sv))
    #expect(catalog.languages.map(\.string) == ["pl", "en", "sv"])
    #expect(catalog.text(TextKey(message: "back"))?.string == "Back")
    #expect(Catalog(for: try #require(LanguageTag("de")), in: locales, reference: sv) == nil)
  }

  @Test func `locales that fall back on each other end`() throws {
    let circle = [
      try LocaleTexts.sample("bs", fallbacks: ["hr"], [:]),
      try LocaleTexts.sample("hr", fallbacks: ["bs"], ["ui": "x = X\n"]),
    ]
    let bs = try #require(LanguageTag("bs"))
    #expect(circle.chain(of: bs, reference: bs).map(\.tag.string) == ["bs", "hr"])
  }

  @Test func `names of months, days and languages are known`() throws {
    let polish = try catalog("pl")
    #expect(polish.monthName(11) == "listopad")
    #expect(polish.weekdayName(1) == "poniedziałek")
    #expect([0, 13].map(polish.monthName) + [0, 8].map(polish.weekdayName) == ["", "", "", ""])
    let swedish = try catalog("sv")
    let tags = ["ar", "sr-Latn", "prs", "xx", "not a tag", "en-GB"]
    let names = ["arabiska", "serbiska", "dari", "xx", "not a tag", "engelska"]
    #expect(tags.map(swedish.languageName) == names)
  }
}
