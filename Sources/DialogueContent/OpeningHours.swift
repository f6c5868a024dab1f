/// When a service answers, in the local time of Europe/Stockholm.
package enum OpeningHours: Hashable, Sendable {
  case always
  case rows([Row], closedOnHolidays: Bool)

  /// Some days of the week with one span of time.
  package struct Row: Hashable, Sendable {
    /// 1 is Monday, 7 Sunday.
    package let weekdays: ClosedRange<Int>
    /// Minutes after midnight, from 0 to 1439.
    package let opens: Int
    /// Minutes after midnight, from 1 to 1440; not after `opens`: on the next day.
    package let closes: Int

    /// Days of the week, and a span in minutes after midnight.
    package init(weekdays: ClosedRange<Int>, opens: Int, closes: Int) {
      self.weekdays = weekdays
      self.opens = opens
      self.closes = closes
    }
  }
}
