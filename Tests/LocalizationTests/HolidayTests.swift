import Testing

@testable import Localization

struct HolidayTests {
  /// Good Friday, Ascension Day, Whit Sunday, Midsummer Eve, All Saints' Day.
  @Test(arguments: [
    (2024, ["2024-03-29", "2024-05-09", "2024-05-19", "2024-06-21", "2024-11-02"]),
    (2025, ["2025-04-18", "2025-05-29", "2025-06-08", "2025-06-20", "2025-11-01"]),
    (2026, ["2026-04-03", "2026-05-14", "2026-05-24", "2026-06-19", "2026-10-31"]),
    (2027, ["2027-03-26", "2027-05-06", "2027-05-16", "2027-06-25", "2027-11-06"]),
    (2028, ["2028-04-14", "2028-05-25", "2028-06-04", "2028-06-23", "2028-11-04"]),
    (2029, ["2029-03-30", "2029-05-10", "2029-05-20", "2029-06-22", "2029-11-03"]),
    (2030, ["2030-04-19", "2030-05-30", "2030-06-09", "2030-06-21", "2030-11-02"]),
  ])
  func `days that move fall where the calendar has them`(year: Int, days: [String]) {
    let names: [Holiday.Name] = [
      .goodFriday, .ascensionDay, .whitSunday, .midsummerEve, .allSaintsDay,
    ]
    let found = names.map { name in Holiday.all(of: year).first { $0.name == name }?.day }
    #expect(found.map { $0?.description } == days)
  }

  @Test func `a year has all its holidays in order`() {
    let expected = [
      "2026-01-01 newYearsDay", "2026-01-06 epiphany", "2026-04-03 goodFriday",
      "2026-04-05 easterSunday", "2026-04-06 easterMonday", "2026-05-01 mayDay",
      "2026-05-14 ascensionDay", "2026-05-24 whitSunday", "2026-06-06 nationalDay",
      "2026-06-19 midsummerEve", "2026-06-20 midsummerDay", "2026-10-31 allSaintsDay",
      "2026-12-24 christmasEve", "2026-12-25 christmasDay", "2026-12-26 boxingDay",
      "2026-12-31 newYearsEve",
    ]
    #expect(Holiday.all(of: 2026).map { "\($0.day) \($0.name)" } == expected)
  }

  @Test(arguments: [
    ("2026-12-24", true, false), ("2026-12-25", true, true), ("2026-06-19", true, false),
    ("2026-06-20", true, true), ("2026-06-06", true, true), ("2026-11-24", false, false),
    ("2026-11-29", false, false), ("2008-05-01", true, true), ("2026-12-31", true, false),
  ])
  func `eves count as closed but not as holidays by law`(
    text: String, isHoliday: Bool, isOfficial: Bool
  ) throws {
    let day = try #require(Day(text))
    #expect((day.isHoliday, day.isOfficialHoliday) == (isHoliday, isOfficial))
  }

  @Test(arguments: [
    ("2026-11-24", "2026-11-24"), ("2026-11-28", "2026-11-30"), ("2026-11-29", "2026-11-30"),
    ("2026-04-03", "2026-04-07"), ("2026-05-14", "2026-05-15"), ("2026-06-19", "2026-06-22"),
    ("2025-12-24", "2025-12-29"), ("2026-12-31", "2027-01-04"), ("9999-12-31", "9999-12-31"),
  ])
  func `the next working day is none on which offices are closed`(
    text: String, next: String
  ) throws {
    #expect(try #require(Day(text)).nextWorkingDay.description == next)
  }

  @Test(arguments: [
    (1961, "1961-04-02"), (1981, "1981-04-19"), (1954, "1954-04-18"), (2008, "2008-03-23"),
    (2011, "2011-04-24"), (2038, "2038-04-25"), (1818, "1818-03-22"), (2285, "2285-03-22"),
    (2049, "2049-04-18"), (2076, "2076-04-19"),
  ])
  func `Easter is right in the awkward years`(year: Int, day: String) {
    let easter = Holiday.all(of: year).first { $0.name == .easterSunday }
    #expect(easter?.day.description == day)
  }

  @Test(arguments: [-1, 10_000, Int.max, Int.min])
  func `a year without days has no holidays`(year: Int) {
    #expect(Holiday.all(of: year) == [])
  }
}
