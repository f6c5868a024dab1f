import DialogueContent
import DialogueCore
import Localization
import Testing

struct TakingHomeTests {
  private func summary(_ blocks: [Block]) -> Summary {
    Summary(
      title: text("Att ta med"), date: Day(0), dialogue: .init(literal: "early-signs"),
      blocks: blocks, urgent: text("Ring 112."), print: true)
  }

  private func text(_ string: String) -> Text {
    Text(string: string, language: Sample.tag("sv"), direction: .leftToRight)
  }

  @Test func `Markdown keeps the lines of letters and takes no word for form`() {
    let summary = summary([
      .heading(text("Gör i dag")),
      .paragraph(text("Hej!\n\n1. Vi *undrar* [när] ni kan.\n# Klass\nHälsningar")),
      .list([text("a_b"), text("c")], isOrdered: true),
      .link(text("Läs mer"), url: "https://www.1177.se"),
    ])
    #expect(
      summary.markdown == """
        # Att ta med

        ## Gör i dag

        Hej!

        1\\. Vi \\*undrar\\* \\[när\\] ni kan.\\
        \\# Klass\\
        Hälsningar

        1. a\\_b
        2. c

        [Läs mer](https://www.1177.se)

        """)
  }
}

struct FollowUpCalendarTests {
  private func calendar(_ outcome: String, now: String) throws -> FollowUpCalendar {
    let now = Sample.moment(now)
    return try #require(
      FollowUpCalendar(
        Sample.page(at: outcome, now: now), presenter: Sample.presenter(now: now)))
  }

  @Test func `The follow-up is a whole day with a title that tells nothing`() throws {
    let text = try calendar("main.plan", now: "2026-12-28T10:00:05+01:00").text
    #expect(
      text == """
        BEGIN:VCALENDAR\r
        VERSION:2.0\r
        PRODID:-//Lotsen//Lotsen 1//SV\r
        BEGIN:VEVENT\r
        UID:20270104-1798448400-0123456789abcdef@lotsen\r
        DTSTAMP:20261228T090000Z\r
        DTSTART;VALUE=DATE:20270104\r
        DTEND;VALUE=DATE:20270105\r
        SUMMARY:{calendar-title}\r
        TRANSP:TRANSPARENT\r
        CLASS:PRIVATE\r
        END:VEVENT\r
        END:VCALENDAR\r\n
        """)
  }

  @Test(arguments: [
    ("2028-02-22", "20280229"), ("2028-02-23", "20280301"), ("2026-12-31", "20270107"),
    ("2026-03-25", "20260401"),
  ])
  func `The day is right across the ends of months and years and in leap years`(
    _ now: String, _ day: String
  ) throws {
    #expect(try calendar("main.plan", now: now).text.contains("DTSTART;VALUE=DATE:\(day)\r\n"))
  }

  @Test func `Where nothing may be saved there is no calendar`() {
    #expect(
      FollowUpCalendar(
        Sample.page(at: "main.plan", isQuiet: true), presenter: Sample.presenter()) == nil)
  }
}
