package import Localization

/// A point in time as a person in Sweden sees it: a day and a minute of Europe/Stockholm.
package struct Moment: Hashable, Sendable {
  package let day: Day
  /// Minutes after midnight, from 0 to 1439.
  package let minute: Int

  /// A day, and minutes after its midnight.
  package init(day: Day, minute: Int) {
    self.day = day
    self.minute = minute
  }

  /// - Parameter unixSeconds: seconds since 1970-01-01T00:00:00Z.
  package init(unixSeconds: Int) {
    let local = Stockholm.localTime(at: unixSeconds)
    self.init(day: local.day, minute: local.minutes)
  }

  /// Seconds since 1970-01-01T00:00:00Z.
  package var unixSeconds: Int {
    Stockholm.instant(of: Stockholm.LocalTime(day: day, minutes: minute))
  }
}

extension Moment: Comparable {
  /// Earlier comes before later.
  package static func < (left: Self, right: Self) -> Bool {
    (left.day.number, left.minute) < (right.day.number, right.minute)
  }
}
