import Localization
import Testing

@testable import DialogueContent

struct OpeningHoursTests {
  private static let office = rows([(1...5, "08:00", "16:30")], closedOnHolidays: true)
  private static let night = rows([(1...7, "21:00", "06:00")])

  /// A moment, whether it is open then, and when that turns over.
  struct Case: Sendable, CustomTestStringConvertible {
    let hours: OpeningHours
    let now: String
    let isOpen: Bool
    let changes: String?

    init(_ hours: OpeningHours, _ now: String, isOpen: Bool, _ changes: String?) {
      (self.hours, self.now, self.isOpen, self.changes) = (hours, now, isOpen, changes)
    }

    var testDescription: String { now }
  }

  @Test(arguments: [
    Case(.always, "2026-12-24 03:00", isOpen: true, nil),
    Case(rows([]), "2026-11-24 10:00", isOpen: false, nil),
    Case(rows([(1...7, "00:00", "24:00")]), "2026-11-24 10:00", isOpen: true, nil),
    Case(office, "2026-11-24 07:59", isOpen: false, "2026-11-24 08:00"),
    Case(office, "2026-11-24 08:00", isOpen: true, "2026-11-24 16:30"),
    Case(office, "2026-11-24 16:29", isOpen: true, "2026-11-24 16:30"),
    Case(office, "2026-11-24 16:30", isOpen: false, "2026-11-25 08:00"),
    Case(office, "2026-11-27 17:00", isOpen: false, "2026-11-30 08:00"),
    Case(office, "2026-11-29 00:00", isOpen: false, "2026-11-30 08:00"),
    Case(rows([(3...3, "09:00", "24:00")]), "2026-11-25 23:59", isOpen: true, "2026-11-26 00:00"),
    Case(
      rows([(2...2, "08:00", "12:00"), (2...2, "13:00", "16:00")]), "2026-11-24 12:30",
      isOpen: false, "2026-11-24 13:00"),
    Case(
      rows([(2...2, "12:00", "16:00"), (2...2, "08:00", "12:00")]), "2026-11-24 11:00",
      isOpen: true, "2026-11-24 16:00"),
  ])
  func `a service is open from its first minute to before its last`(_ example: Case) {
    expect(example)
  }

  @Test(arguments: [
    Case(night, "2026-11-24 20:59", isOpen: false, "2026-11-24 21:00"),
    Case(night, "2026-11-24 21:00", isOpen: true, "2026-11-25 06:00"),
    Case(night, "2026-11-25 00:00", isOpen: true, "2026-11-25 06:00"),
    Case(night, "2026-11-25 05:59", isOpen: true, "2026-11-25 06:00"),
    Case(night, "2026-11-25 06:00", isOpen: false, "2026-11-25 21:00"),
    Case(
      rows([(5...5, "21:00", "06:00")]), "2026-11-28 05:00", isOpen: true, "2026-11-28 06:00"),
    Case(
      rows([(5...5, "21:00", "06:00")]), "2026-11-28 06:00", isOpen: false, "2026-12-04 21:00"),
    Case(
      rows([(7...7, "21:00", "06:00")]), "2026-11-30 05:00", isOpen: true, "2026-11-30 06:00"),
    Case(
      rows([(2...2, "08:00", "08:00")]), "2026-11-25 07:59", isOpen: true, "2026-11-25 08:00"),
  ])
  func `a span over midnight belongs to the day on which it begins`(_ example: Case) {
    expect(example)
  }

  @Test(arguments: [
    Case(office, "2026-12-23 16:30", isOpen: false, "2026-12-28 08:00"),
    Case(office, "2026-12-24 10:00", isOpen: false, "2026-12-28 08:00"),
    Case(office, "2026-12-30 17:00", isOpen: false, "2027-01-04 08:00"),
    Case(office, "2027-01-05 16:30", isOpen: false, "2027-01-07 08:00"),
    Case(office, "2027-03-25 17:00", isOpen: false, "2027-03-30 08:00"),
    Case(office, "2027-06-25 10:00", isOpen: false, "2027-06-28 08:00"),
    Case(
      rows([(1...7, "21:00", "06:00")], closedOnHolidays: true), "2026-12-24 05:00", isOpen: true,
      "2026-12-24 06:00"),
    Case(
      rows([(1...7, "21:00", "06:00")], closedOnHolidays: true), "2026-12-24 21:30",
      isOpen: false, "2026-12-27 21:00"),
    Case(
      rows([(5...5, "08:00", "12:00")], closedOnHolidays: true), "2026-12-18 12:00",
      isOpen: false, "2027-01-08 08:00"),
    Case(
      rows([(1...7, "00:00", "24:00")], closedOnHolidays: true), "2026-11-24 10:00", isOpen: true,
      "2026-12-24 00:00"),
    Case(
      rows([(1...7, "00:00", "24:00")], closedOnHolidays: true), "2027-06-27 00:00", isOpen: true,
      "2027-11-06 00:00"),
    Case(
      rows([(1...5, "08:00", "16:30")]), "2026-12-24 10:00", isOpen: true, "2026-12-24 16:30"),
  ])
  func `holidays and their eves are closed where the hours say so`(_ example: Case) {
    expect(example)
  }

  /// Summer time begins on 28 March 2027 and ends on 25 October 2026.
  @Test(arguments: [
    ("2027-03-28T01:30+01:00", "2027-03-28T04:00Z"),
    ("2027-03-28T03:30+02:00", "2027-03-28T04:00Z"),
    ("2026-10-25T00:30Z", "2026-10-25T05:00Z"),
    ("2026-10-24T23:30+02:00", "2026-10-25T05:00Z"),
  ])
  func `hours are those of the clock on the wall when it is changed`(
    _ now: String, _ changes: String
  ) throws {
    let state = Self.night.state(at: try #require(Moment(now)))
    #expect(state.isOpen)
    #expect(state.changes?.unixSeconds == Moment(changes)?.unixSeconds)
  }

  private func expect(_ example: Case) {
    let state = OpeningHours.State(
      isOpen: example.isOpen, changes: example.changes.map(Self.local))
    #expect(example.hours.state(at: Self.local(example.now)) == state)
  }

  /// `2026-11-24 10:00` on the clocks of Sweden.
  private static func local(_ text: String) -> Moment {
    Moment(day: Day(String(text.prefix(10))) ?? Day(0), minute: minutes(text.suffix(5)))
  }

  private static func rows(
    _ rows: [(ClosedRange<Int>, String, String)], closedOnHolidays: Bool = false
  ) -> OpeningHours {
    .rows(
      rows.map { days, opens, closes in
        OpeningHours.Row(weekdays: days, opens: minutes(opens[...]), closes: minutes(closes[...]))
      }, closedOnHolidays: closedOnHolidays)
  }

  private static func minutes(_ text: Substring) -> Int {
    text.split(separator: ":").reduce(0) { $0 * 60 + (Int($1) ?? 0) }
  }
}
