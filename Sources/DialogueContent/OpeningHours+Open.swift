import Localization

extension OpeningHours {
  /// Whether the service answers at this moment, and when that turns over.
  package struct State: Hashable, Sendable {
    package let isOpen: Bool
    /// The next moment at which `isOpen` is another; nil if never.
    package let changes: Moment?
  }

  /// Days looked at for the next change: a week, and the longest run of holidays behind it.
  private static let horizon = 14

  package func state(at moment: Moment) -> State {
    guard case .rows = self else { return State(isOpen: true, changes: nil) }
    let isOpen = isOpen(at: moment)
    let change = (0...Self.horizon).lazy
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
    if closedOnHolidays, day.isHoliday { return [] }
    return rows.filter { $0.weekdays.contains(day.weekday.rawValue) }.map { row in
      (row.opens, row.closes > row.opens ? row.closes : row.closes + minutesOfDay)
    }
  }
}

private let minutesOfDay = 24 * 60
