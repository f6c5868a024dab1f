import DialogueContent
import Localization
import Testing

struct MomentTests {
  @Test(arguments: [
    ("2026-11-24", "2026-11-24", 720), ("2026-11-24T10:00+01:00", "2026-11-24", 600),
    ("2026-11-24T09:00:00Z", "2026-11-24", 600), ("2026-11-24T09:00:59z", "2026-11-24", 600),
    ("2026-07-01T23:30Z", "2026-07-02", 90), ("2026-11-24T00:30-05:00", "2026-11-24", 390),
    ("2026-11-24T00:30+05:30", "2026-11-23", 1200), ("2027-03-28T00:59:59Z", "2027-03-28", 119),
    ("2027-03-28T01:00Z", "2027-03-28", 180), ("2026-10-25T01:00Z", "2026-10-25", 120),
  ])
  func `a day is its noon, an instant the time on Swedish clocks`(
    _ text: String, _ day: String, _ minute: Int
  ) {
    #expect(Moment(text) == Moment(day: Day(Sample.day(day)), minute: minute))
  }

  @Test(arguments: [
    "", "T", "2026-11-24T", "2026-11-24T10:00", "2026-11-24 10:00Z", "2026-02-29", "24/11",
    "2026-11-24T24:00Z", "2026-11-24T10:60Z", "2026-11-24T10:00:60Z", "2026-11-24T1:00Z",
    "2026-11-24T10:00:00.5Z", "2026-11-24T10:00+1:00", "2026-11-24T10:00+01:00:00",
    "2026-11-24T10:00+24:00", "2026-11-24T10:00+01:00Z", "2026-11-24T10:00++01:00",
    "2026-11-24T+9:00Z", "2026-11-24T١٠:00Z", "2026-11-24TT10:00Z", "2026-11-24T10:00Z ",
  ])
  func `anything else is no moment`(_ text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func `moments are in order, and their instants too`() {
    let texts = ["2026-11-24T09:00Z", "2026-11-24T09:01Z", "2026-11-25", "2027-01-01T00:00Z"]
    let moments = texts.compactMap { Moment($0) }
    #expect(moments.sorted() == moments)
    #expect(moments.map(\.unixSeconds) == moments.map(\.unixSeconds).sorted())
    #expect(Moment(unixSeconds: 1_795_510_800).unixSeconds == 1_795_510_800)
  }
}
