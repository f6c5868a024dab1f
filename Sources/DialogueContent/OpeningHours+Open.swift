import Localization

extension OpeningHours {
  /// Whether the service answers at this moment, and when that turns over.
  package struct State: Hashable, Sendable {
    package let isOpen: Bool
    /// The next moment at which `isOpen` is another; nil if never.
    package let changes: Moment?
  }

  /// Whether the service answers at a moment, and when that turns over next.
  package func state(at moment: Moment) -> State {
    guard case .rows(_, let closedOnHolidays) = self else {
      return State(isOpen: true, changes: nil)
    }
    let isOpen = isOpen(at: moment)
    let horizon = Limits.hoursHorizon(holidays: closedOnHolidays)
    let change = (0...horizon).lazy
      .flatMap { turns(on: moment.day.adding($0)) }
      .first { $0 > moment && self.isOpen(at: $0) != isOpen }
    return State(isOpen: isOpen, changes: change)
  }

  private func isOpen(at moment: Moment) -> Bool {
    spans(on: moment.day).contains { $0.opens <= moment.minute && moment.minute < $0.closes }
      || spans(on: moment.day.adding(-1)).contains { moment.minute + minutesOfDay < $0.closes }
  }

  /// The moments of one day at which something opens or closes, in order.
  private func turns(on day: Day) -> [Moment] {
    let own = spans(on: day).flatMap { [$0.opens, $0.closes] }.filter { $0 < minutesOfDay }
    let rest = spans(on: day.adding(-1)).map { $0.closes - minutesOfDay }.filter { $0 >= 0 }
    return (own + rest).sorted().map { Moment(day: day, minute: $0) }
  }

  /// The spans that begin on a day; one over midnight closes beyond its last minute.
  private func spans(on day: Day) -> [(opens: Int, closes: Int)] {
    guard case .rows(let rows, let closedOnHolidays) = self else { return [] }
    let weekday = day.weekday.rawValue
    let spans = rows.filter { $0.weekdays.contains(weekday) }.map { row in
      (row.opens, row.closes > row.opens ? row.closes : row.closes + minutesOfDay)
    }
    // Holidays are looked up last: they cost most.
    return closedOnHolidays && !spans.isEmpty && day.isHoliday ? [] : spans
  }
}

private let minutesOfDay = 24 * 60
