import Testing

@testable import Localization

struct LocaleDataTests {
  private func data(_ tag: String) throws -> LocaleData {
    LocaleData.of(try #require(LanguageTag(tag)))
  }

  @Test(arguments: [
    ("sv", ["", "a", "a och b", "a, b och c", "a, b, c och d"]),
    ("en", ["", "a", "a and b", "a, b and c", "a, b, c and d"]),
    ("ar", ["", "a", "a وb", "a وb وc", "a وb وc وd"]),
    ("ti", ["", "a", "aን bን", "a፣ bን cን", "a፣ b፣ cን dን"]),
    ("ckb", ["", "a", "a, b", "a, b, c", "a, b, c, d"]),
    ("xx", ["", "a", "a, b", "a, b, c", "a, b, c, d"]),
  ])
  func `lists are joined as the language does`(tag: String, expected: [String]) throws {
    let pattern = try data(tag).and
    #expect((0...4).map { pattern.join(Array(["a", "b", "c", "d"].prefix($0))) } == expected)
  }

  @Test func `a member that looks like a pattern is left alone`() throws {
    #expect(try data("sv").or.join(["{1}", "{0}", "x"]) == "{1}, {0} eller x")
  }

  @Test(arguments: [
    ("sv", "−12\u{A0}345,60"), ("en", "-12,345.60"), ("fa", "\u{200E}−۱۲٬۳۴۵٫۶۰"),
    ("ckb", "\u{200F}-١٢٬٣٤٥٫٦٠"), ("bs", "-12.345,60"), ("xx", "-12345.60"),
  ])
  func `numbers are written as the language does`(tag: String, expected: String) throws {
    #expect(try data(tag).number("-12345.60") == expected)
  }

  @Test(arguments: [
    (0, "0"), (1996, "1996"), (10000, "10\u{A0}000"), (1_234_567, "1\u{A0}234\u{A0}567"),
    (Int.min, "−9\u{A0}223\u{A0}372\u{A0}036\u{A0}854\u{A0}775\u{A0}808"),
  ])
  func `thousands are set apart from five digits on`(value: Int, expected: String) throws {
    #expect(try data("sv").number(value) == expected)
  }

  @Test(arguments: [
    ("sv", "tisdag 3 november 2026", "3 november", "08:05"),
    ("en", "Tuesday, 3 November 2026", "3 November", "08:05"),
    ("fi", "tiistaina 3. marraskuuta 2026", "3. marraskuuta", "8.05"),
    ("fa", "سه\u{200C}شنبه ۳ نوامبر ۲۰۲۶", "۳ نوامبر", "۸:۰۵"),
    ("uk", "вівторок, 3 листопада 2026\u{202F}р.", "3 листопада", "08:05"),
    ("ku", "sêşem, 3ê mijdara 2026an", "3ê mijdarê", "08:05"),
    ("tr", "3 Kasım 2026 Salı", "3 Kasım", "08:05"),
    ("sr-Latn", "utorak, 3. novembar 2026.", "3. novembar", "08:05"),
    ("xx", "2026-11-03", "11-03", "08:05"),
  ])
  func `dates and times are written as the language does`(
    tag: String, full: String, short: String, time: String
  ) throws {
    let data = try data(tag)
    let day = try #require(Day("2026-11-03"))
    #expect([data.fullDate(day), data.dayAndMonth(day), data.time(485)] == [full, short, time])
  }

  @Test(arguments: [
    ("sr-Latn-RS", "sr-Latn"), ("sr-RS", "sr"), ("prs", "fa"), ("fa-AF", "fa"), ("sv-simple", "sv"),
    ("kmr", "ku"), ("bs-Latn", "bs"), ("de", "und"),
  ])
  func `a tag uses the data nearest to it`(tag: String, used: String) throws {
    #expect(try data(tag).tag == used)
  }

  @Test(arguments: LocaleData.tags)
  func `every language has twelve months and seven days`(tag: String) throws {
    let data = try data(tag)
    #expect(data.tag == tag)
    #expect((Set(data.months).count, Set(data.weekdays).count) == (12, 7))
  }
}
