import Testing

@testable import Localization

struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("2026-11-24", 20_781, .tuesday),
    ("2000-02-29", 11_016, .tuesday), ("1969-12-31", -1, .wednesday),
    ("0000-01-01", -719_528, .saturday), ("9999-12-31", 2_932_896, .friday),
    ("1900-03-01", -25_508, .thursday),
  ])
  func `a day has a number and a weekday`(text: String, number: Int, weekday: Weekday) throws {
    let day = try #require(Day(text))
    #expect(day == Day(number))
    #expect((day.number, day.weekday, day.description) == (number, weekday, text))
  }

  @Test(arguments: [
    "", "2026-11-31", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
    "2026-1-01", "26-01-01", "2026/01/01", "2026-01-01 ", "-001-01-01", "２０26-01-01", "2026-01-0a",
    "10000-01-01", "+026-01-01",
  ])
  func `what is no date gives no day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `every day of four centuries comes back from its text`() throws {
    var day = try #require(Day("1800-01-01"))
    let end = try #require(Day("2200-01-01"))
    var weekday = day.weekday
    while day < end {
      let same = Day(day.description)
      let next = day.adding(1)
      guard same == day, next.number == day.number + 1, day.weekday == weekday else {
        Issue.record("\(day)")
        return
      }
      weekday = weekday == .sunday ? .monday : Weekday.allCases[weekday.rawValue]
      day = next
    }
  }

  @Test func `counting stops at the first and the last day`() {
    #expect(Day(0).adding(.max).description == "9999-12-31")
    #expect(Day(5).adding(.min).description == "0000-01-01")
    #expect(Day(-5).adding(.min).description == "0000-01-01")
    #expect(Day(.max).adding(1).description == "9999-12-31")
    #expect(Day(0).adding(-1).description == "1969-12-31")
  }

  @Test func `weekdays are in the order of ISO 8601`() {
    #expect(Weekday.allCases.map(\.rawValue) == Array(1...7))
    #expect(Weekday.monday < .sunday)
  }
}
