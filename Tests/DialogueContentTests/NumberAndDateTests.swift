import DialogueContent
import DialogueCore
import Localization
import Testing

struct NumberAnswerTests {
  @Test(arguments: [
    ("7", 7), ("٧", 7), ("07.", 7), (" 30 ", 30), ("0", 0), ("31", 31), ("⑦", 7),
    ("99999999999999999999", Int.max),
  ])
  func `a number is the value, in bounds or not`(_ text: String, _ value: Int) {
    #expect(Sample.understand(text, at: "main.days") == .answer(.number(value)))
  }

  @Test(arguments: ["vet inte", "VET INTE.", "vet"])
  func `a skip is answered with its words`(_ text: String) {
    #expect(Sample.understand(text, at: "main.days") == .answer(Sample.choice("unknown")))
  }

  @Test(arguments: ["-3", "3 dagar", "3,5", "tre"])
  func `anything else is no number`(_ text: String) {
    #expect(Sample.understand(text, at: "main.days") == .nothing)
  }
}

struct DateAnswerTests {
  @Test(arguments: [
    ("2026-11-03", "2026-11-03"), ("２０２６-١١-03", "2026-11-03"), ("3/11", "2026-11-03"),
    ("03/11", "2026-11-03"), ("3/11 2026", "2026-11-03"), ("3/11/2026", "2026-11-03"),
    ("٣/١١", "2026-11-03"), ("24/11", "2026-11-24"), ("25/11", "2025-11-25"),
    ("31/12", "2025-12-31"), ("idag", "2026-11-24"), ("I DAG", "2026-11-24"),
    ("igår", "2026-11-23"), ("i gar", "2026-11-23"), ("1999-01-01", "1999-01-01"),
    ("2026-11-25", "2026-11-25"),
  ])
  func `a day is read as written, or the latest that is accepted`(_ text: String, _ day: String) {
    #expect(Sample.understand(text, at: "main.since") == .answer(.date(Sample.day(day))))
  }

  @Test(arguments: ["31/2", "2026-02-29", "0/1", "1/13", "31/4 2026", "2026-13-01", "3-11-2026"])
  func `a day that does not exist is a problem`(_ text: String) {
    #expect(Sample.understand(text, at: "main.since") == .problem(.notADate))
  }

  @Test(arguments: ["3", "november", "3 november", "///", "/", "-", "3/", "11-03", "imorgon"])
  func `what is no date is text`(_ text: String) {
    #expect(Sample.understand(text, at: "main.since") == .nothing)
  }

  @Test func `a leap day without a year is that of the last leap year`() {
    #expect(Sample.understand("29/2", at: "main.since") == .answer(.date(Sample.day("2024-02-29"))))
  }

  @Test func `a year is chosen anew on New Year's Day`() {
    let presenter = Sample.presenter(now: Sample.moment("2027-01-01T08:00+01:00"))
    let page = presenter.page(for: Sample.turn(at: "main.since"))
    #expect(presenter.understand("31/12", at: page) == .answer(.date(Sample.day("2026-12-31"))))
    #expect(presenter.understand("2/1", at: page) == .answer(.date(Sample.day("2026-01-02"))))
    #expect(presenter.understand("igår", at: page) == .answer(.date(Sample.day("2026-12-31"))))
  }

  @Test func `words for days and skips are those of the page's language`() {
    let yesterday = Understanding.answer(.date(Sample.day("2026-11-23")))
    #expect(Sample.understand("Yesterday", at: "main.since", in: "en") == yesterday)
    #expect(
      Sample.understand("don’t know", at: "main.since", in: "en")
        == .answer(Sample.choice("unknown")))
    #expect(Sample.understand("yesterday", at: "main.since") == .nothing)
  }
}
