/// A day on which Swedish offices are closed whatever day of the week it is.
package struct Holiday: Hashable, Sendable {
  /// Which holiday it is.
  package enum Name: String, Hashable, Sendable, CaseIterable {
    case newYearsDay, epiphany, goodFriday, easterSunday, easterMonday, mayDay, ascensionDay
    case whitSunday, nationalDay, midsummerEve, midsummerDay, allSaintsDay
    case christmasEve, christmasDay, boxingDay, newYearsEve
  }

  package let day: Day
  package let name: Name

  /// Whether the law calls it a public holiday; the three eves are none, but treated so.
  package var isOfficial: Bool {
    switch name {
    case .midsummerEve, .christmasEve, .newYearsEve: false
    default: true
    }
  }

  /// All holidays of a year in the order of the calendar; none outside the years of `Day`.
  ///
  /// They are those of Swedish law since 2005, when the national day took the place of Whit Monday.
  package static func all(of year: Int) -> [Holiday] {
    guard let easter = easterSunday(of: year) else { return [] }
    let moving: [(Day?, Name)] = [
      (easter.adding(-2), .goodFriday), (easter, .easterSunday),
      (easter.adding(1), .easterMonday), (easter.adding(39), .ascensionDay),
      (easter.adding(49), .whitSunday),
      (first(.friday, from: 6, 19, in: year), .midsummerEve),
      (first(.saturday, from: 6, 20, in: year), .midsummerDay),
      (first(.saturday, from: 10, 31, in: year), .allSaintsDay),
    ]
    let fixed = fixedDays.map { (Day(year: year, month: $0.month, day: $0.day), $0.name) }
    return (moving + fixed)
      .compactMap { day, name in day.map { Holiday(day: $0, name: name) } }
      .sorted { ($0.day, $0.name.rawValue) < ($1.day, $1.name.rawValue) }
  }

  private static let fixedDays: [(month: Int, day: Int, name: Name)] = [
    (1, 1, .newYearsDay), (1, 6, .epiphany), (5, 1, .mayDay), (6, 6, .nationalDay),
    (12, 24, .christmasEve), (12, 25, .christmasDay), (12, 26, .boxingDay), (12, 31, .newYearsEve),
  ]

  private static func first(
    _ weekday: Weekday, from month: Int, _ day: Int, in year: Int
  ) -> Day? {
    Day(year: year, month: month, day: day).map { start in
      start.adding((weekday.rawValue - start.weekday.rawValue + 7) % 7)
    }
  }

  /// Easter Sunday by the Gregorian computus: the Sunday after the full moon that falls on or
  /// after 21 March by the church's tables.
  private static func easterSunday(of year: Int) -> Day? {
    let century = year / 100
    let golden = year % 19
    let moonShift = century - century / 4 - (8 * century + 13) / 25
    var fullMoon = (19 * golden + moonShift + 15) % 30
    if fullMoon == 29 || fullMoon == 28 && golden > 10 { fullMoon -= 1 }
    guard let equinox = Day(year: year, month: 3, day: 21) else { return nil }
    let moon = equinox.adding(fullMoon)
    return moon.adding(7 - moon.weekday.rawValue % 7)
  }
}

extension Day {
  /// The holidays that fall on this day; two may, as Ascension Day on the first of May.
  package var holidays: [Holiday] { Holiday.all(of: date.year).filter { $0.day == self } }

  /// Whether offices are closed as on a holiday, eves included.
  package var isHoliday: Bool { !holidays.isEmpty }

  /// This day, or the next one after it that is no Saturday, Sunday or holiday, eves included.
  package var nextWorkingDay: Day {
    var day = self
    // Five at most follow each other: from Christmas Eve on a Wednesday. The last day there is has
    // none after it.
    while day.weekday >= .saturday || day.isHoliday, day.adding(1) != day { day = day.adding(1) }
    return day
  }

  /// Whether it is a public holiday by law.
  package var isOfficialHoliday: Bool { holidays.contains(where: \.isOfficial) }
}
