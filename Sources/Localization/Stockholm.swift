/// Local time in Sweden, computed from the summer time rule of the European Union.
///
/// One hour ahead of UTC, two from the last Sunday of March to the last of October, changing at
/// 01:00 UTC. So it has been since 1996; earlier years are computed by the same rule.
package enum Stockholm {
  /// A day and a time on the clocks of Sweden.
  package struct LocalTime: Hashable, Sendable {
    package let day: Day
    /// Minutes since midnight, 0 to 1439.
    package let minutes: Int

    package init(day: Day, minutes: Int) {
      self.day = day
      self.minutes = minutes
    }
  }

  /// What the clocks show at an instant, given in seconds since 1970-01-01T00:00:00Z.
  /// An instant outside the years of `Day` counts as the first or the last of them.
  package static func localTime(at instant: Int) -> LocalTime {
    let instant = min(max(instant, first), last)
    let seconds = instant + offset(at: instant)
    let number = Day.floorDivide(seconds, secondsOfDay)
    let sinceMidnight = seconds - number * secondsOfDay
    return LocalTime(day: Day(number), minutes: sinceMidnight / 60)
  }

  /// The instant at which the clocks show a time.
  ///
  /// Of the hour that comes twice in October the first is meant; a time in the hour that is left
  /// out in March is counted on from the hour before it, so 02:30 is the instant of 03:30.
  package static func instant(of time: LocalTime) -> Int {
    let asUTC = time.day.number * secondsOfDay + time.minutes * 60
    let summer = asUTC - summerOffset
    if offset(at: summer) == summerOffset { return summer }
    return asUTC - winterOffset
  }

  /// Seconds by which Sweden is ahead of UTC at an instant.
  package static func offset(at instant: Int) -> Int {
    let day = Day(Day.floorDivide(instant, secondsOfDay))
    let year = day.date.year
    let start = lastSunday(of: 3, in: year).number * secondsOfDay + 3600
    let end = lastSunday(of: 10, in: year).number * secondsOfDay + 3600
    return (start..<end).contains(instant) ? summerOffset : winterOffset
  }

  private static func lastSunday(of month: Int, in year: Int) -> Day {
    let last = Day(year: year, month: month, day: 31) ?? Day(0)
    return last.adding(-(last.weekday.rawValue % 7))
  }

  private static let first = Day(.min).number * secondsOfDay
  private static let last = Day(.max).number * secondsOfDay
  private static let secondsOfDay = 86_400
  private static let winterOffset = 3600
  private static let summerOffset = 7200
}
