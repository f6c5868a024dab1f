import Testing

@testable import Localization

struct StockholmTests {
  @Test(arguments: [
    // 2026: summer time from 29 March to 25 October
    (1_774_745_999, "2026-03-29", 119), (1_774_746_000, "2026-03-29", 180),
    (1_792_889_999, "2026-10-25", 179), (1_792_890_000, "2026-10-25", 120),
    (1_795_474_800, "2026-11-24", 0), (1_795_474_799, "2026-11-23", 1439),
    (0, "1970-01-01", 60), (-3601, "1969-12-31", 1439),
    // 31 March and 27 October 2024; 30 March 2025
    (1_711_846_800, "2024-03-31", 180), (1_729_990_800, "2024-10-27", 120),
    (1_743_296_400, "2025-03-30", 180),
  ])
  func `clocks show Swedish time`(instant: Int, day: String, minutes: Int) throws {
    let expected = Stockholm.LocalTime(day: try #require(Day(day)), minutes: minutes)
    #expect(Stockholm.localTime(at: instant) == expected)
  }

  @Test(arguments: [
    ("2026-03-29", 150, 1_774_747_800, "an hour left out counts on"),
    ("2026-10-25", 150, 1_792_888_200, "an hour that comes twice is the first"),
    ("2026-10-25", 180, 1_792_893_600, "then winter"), ("2026-07-01", 0, 1_782_856_800, "summer"),
    ("2026-01-01", 720, 1_767_265_200, "winter"),
  ])
  func `a local time has one instant`(
    day: String, minutes: Int, instant: Int, why: String
  ) throws {
    let time = Stockholm.LocalTime(day: try #require(Day(day)), minutes: minutes)
    #expect(Stockholm.instant(of: time) == instant, "\(why)")
  }

  @Test func `an instant comes back from its local time, but for the second of two hours`() {
    for hour in stride(from: 820_454_400, to: 2_082_758_400, by: 3600) {
      let back = Stockholm.instant(of: Stockholm.localTime(at: hour))
      if back != hour {
        guard hour - back == 3600, Stockholm.localTime(at: hour).minutes == 120 else {
          Issue.record("\(hour)")
          return
        }
      }
    }
  }

  @Test(arguments: [Int.max, Int.min, Int.max - 3600])
  func `no instant traps`(instant: Int) {
    let time = Stockholm.localTime(at: instant)
    #expect((0..<1440).contains(time.minutes))
  }
}
