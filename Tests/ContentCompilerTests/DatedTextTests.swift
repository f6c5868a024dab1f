import DialogueContent
import DialogueCore
import Localization
import TestSupport
import Testing

/// Days in the words of the real content: deadlines, letters, follow-ups and calendar entries.
struct DatedTextTests {
  /// A page of an outcome of `school-not-acting`, without isolates, and what goes with it.
  private struct Dated {
    let page: Page
    let outcome: PageOutcome
    let presenter: Presenter

    init(
      _ outcome: String, on now: String, in language: String, decided: String? = nil
    ) throws {
      let edition = try #require(RealContent.edition)
      let dialogues = edition.dialogues
      let day = try #require(Day(now))
      let catalog = try #require(edition.catalogs.first { $0.language.string == language })
      let position = try #require(
        dialogues.outcomes.firstIndex { $0.id.description == "school-not-acting.\(outcome)" })
      let question = try #require(
        dialogues.questions.firstIndex { $0.id.description == "school-not-acting.decision-date" })
      let answers = try decided.map { text in
        [Answered(question: question, answer: .date(try #require(Day(text)).number))]
      }
      let turn = Turn(
        place: .outcome(position),
        dialogue: try #require(
          dialogues.all.firstIndex { $0.id.name == "school-not-acting" }),
        trail: [], known: Known(answers ?? [], today: day.number, dialogues: dialogues),
        given: nil, remaining: Distance(min: 0, max: 0), resume: nil, isSafety: false,
        isQuiet: false)
      presenter = Presenter(edition: edition, catalog: catalog, now: Moment(day: day, minute: 600))
      page = presenter.page(for: turn)
      self.outcome = try #require(page.outcome)
    }

    var title: String { plain(outcome.title) }

    /// The paragraphs of the body that begin so.
    func paragraph(_ beginning: String) -> [String] {
      outcome.body.flatMap(\.texts).map(plain).filter { $0.hasPrefix(beginning) }
    }

    func step(_ id: String) -> [String] {
      outcome.today.filter { $0.id.name == id }.flatMap(\.body).flatMap(\.texts).map(plain)
    }

    /// Lines of ready words as they are sent, and as they are shown to read, that begin so.
    func lines(of saying: String, _ beginning: String) -> [String] {
      let said = outcome.say.first { $0.id.name == saying }
      return [said?.text, said?.translation].compactMap { $0 }
        .flatMap { plain($0).split(separator: "\n").map(String.init) }
        .filter { $0.hasPrefix(beginning) }
    }

    var calendarDay: String {
      let lines = FollowUpCalendar(page, presenter: presenter)?.text.split(separator: "\r\n") ?? []
      return lines.first { $0.hasPrefix("DTSTART") }.map { String($0.suffix(8)) } ?? ""
    }

    private func plain(_ text: Text) -> String {
      PlainText.apply(.strip, to: text.string, direction: .leftToRight)
    }
  }

  /// A decision, the day on which somebody asks, and what is said of the last day.
  struct Appeal: Sendable {
    let decided, now: String
    let daysLeft: Int
    let swedish, english: String
    /// The day of the decision as the letter names it.
    let letter: (swedish: String, english: String)
    let followUp: String
  }

  static let appeals: [Appeal] = [
    // The last day of a month, a Saturday.
    Appeal(
      decided: "2026-01-10", now: "2026-01-20", daysLeft: 11,
      swedish: "lördag den 31 januari 2026", english: "Saturday 31 January 2026",
      letter: ("10 januari 2026", "10 January 2026"), followUp: "20260123"),
    // Over the end of a year, to a Sunday.
    Appeal(
      decided: "2026-12-20", now: "2026-12-28", daysLeft: 13,
      swedish: "söndag den 10 januari 2027", english: "Sunday 10 January 2027",
      letter: ("20 december 2026", "20 December 2026"), followUp: "20261231"),
    // A leap day is the last day; a day later it is the first of March.
    Appeal(
      decided: "2028-02-08", now: "2028-02-08", daysLeft: 21,
      swedish: "tisdag den 29 februari 2028", english: "Tuesday 29 February 2028",
      letter: ("8 februari 2028", "8 February 2028"), followUp: "20280211"),
    Appeal(
      decided: "2028-02-09", now: "2028-02-27", daysLeft: 3,
      swedish: "onsdag den 1 mars 2028", english: "Wednesday 1 March 2028",
      letter: ("9 februari 2028", "9 February 2028"), followUp: "20280301"),
    // The same decision in a year without one, and one made on a leap day.
    Appeal(
      decided: "2027-02-08", now: "2027-02-26", daysLeft: 3,
      swedish: "måndag den 1 mars 2027", english: "Monday 1 March 2027",
      letter: ("8 februari 2027", "8 February 2027"), followUp: "20270301"),
    Appeal(
      decided: "2028-02-29", now: "2028-03-01", daysLeft: 20,
      swedish: "tisdag den 21 mars 2028", english: "Tuesday 21 March 2028",
      letter: ("29 februari 2028", "29 February 2028"), followUp: "20280304"),
    // Good Friday, Midsummer Eve, Christmas Eve, New Year's Day: the three weeks stay three weeks.
    Appeal(
      decided: "2026-03-13", now: "2026-03-30", daysLeft: 4,
      swedish: "fredag den 3 april 2026", english: "Friday 3 April 2026",
      letter: ("13 mars 2026", "13 March 2026"), followUp: "20260402"),
    Appeal(
      decided: "2026-05-29", now: "2026-06-12", daysLeft: 7,
      swedish: "fredag den 19 juni 2026", english: "Friday 19 June 2026",
      letter: ("29 maj 2026", "29 May 2026"), followUp: "20260615"),
    Appeal(
      decided: "2026-12-03", now: "2026-12-22", daysLeft: 2,
      swedish: "torsdag den 24 december 2026", english: "Thursday 24 December 2026",
      letter: ("3 december 2026", "3 December 2026"), followUp: "20261225"),
    Appeal(
      decided: "2026-12-11", now: "2026-12-25", daysLeft: 7,
      swedish: "fredag den 1 januari 2027", english: "Friday 1 January 2027",
      letter: ("11 december 2026", "11 December 2026"), followUp: "20261228"),
    // Clocks are put forward and back meanwhile.
    Appeal(
      decided: "2026-03-20", now: "2026-03-28", daysLeft: 13,
      swedish: "fredag den 10 april 2026", english: "Friday 10 April 2026",
      letter: ("20 mars 2026", "20 March 2026"), followUp: "20260331"),
    Appeal(
      decided: "2026-10-24", now: "2026-10-24", daysLeft: 21,
      swedish: "lördag den 14 november 2026", english: "Saturday 14 November 2026",
      letter: ("24 oktober 2026", "24 October 2026"), followUp: "20261027"),
  ]

  @Test(arguments: appeals)
  func `an appeal has its last day in every language`(_ appeal: Appeal) throws {
    let swedish = try Dated("appeal-in-time", on: appeal.now, in: "sv", decided: appeal.decided)
    #expect(swedish.title == "Överklaga senast \(appeal.swedish)")
    #expect(
      swedish.paragraph("Tiden är") == [
        "Tiden är tre veckor från den dag du fick beslutet. "
          + "Det är \(appeal.daysLeft) dagar kvar."
      ])
    let easy = try Dated(
      "appeal-in-time", on: appeal.now, in: "sv-simple", decided: appeal.decided)
    #expect(easy.title == "Överklaga senast \(appeal.swedish)")
    #expect(
      easy.paragraph("Du har tre") == [
        "Du har tre veckor från den dag du fick beslutet. Du har \(appeal.daysLeft) dagar kvar."
      ])
    let english = try Dated("appeal-in-time", on: appeal.now, in: "en", decided: appeal.decided)
    #expect(english.title == "Appeal by \(appeal.english)")
    #expect(
      english.paragraph("The time is") == [
        "The time is three weeks from the day you got the decision. "
          + "There are \(appeal.daysLeft) days left."
      ])
  }

  @Test(arguments: appeals)
  func `the letter, the step and the calendar name the same days`(_ appeal: Appeal) throws {
    for language in ["sv", "sv-simple", "en"] {
      let dated = try Dated("appeal-in-time", on: appeal.now, in: language, decided: appeal.decided)
      let letter = "3. Jag fick beslutet den \(appeal.letter.swedish)."
      let translation = "3. I received the decision on \(appeal.letter.english)."
      #expect(
        dated.lines(of: "appeal-letter", "3.") == [letter] + (language == "en" ? [translation] : [])
      )
      let isFirstWeeks = appeal.daysLeft > 7
      let step = dated.step(isFirstWeeks ? "days-left" : "last-week").joined()
      #expect(step.contains(language == "en" ? appeal.english : appeal.swedish))
      // Three days are not moved, whatever day they lead to.
      #expect(dated.calendarDay == appeal.followUp)
    }
  }

  @Test(arguments: [
    ("sv", "2028-02-28", "Överklaga senast i morgon, tisdag den 29 februari 2028"),
    ("sv-simple", "2028-02-28", "Överklaga i dag eller i morgon, tisdag den 29 februari 2028"),
    ("en", "2028-02-28", "Appeal by tomorrow, Tuesday 29 February 2028"),
    ("sv", "2028-02-29", "Överklaga i dag, det är sista dagen"),
    ("sv-simple", "2028-02-29", "Överklaga i dag. Det är sista dagen"),
    ("en", "2028-02-29", "Appeal today, it is the last day"),
  ])
  func `the last two days have words of their own`(
    language: String, now: String, title: String
  ) throws {
    let dated = try Dated("appeal-in-time", on: now, in: language, decided: "2028-02-08")
    #expect(dated.title == title)
  }

  @Test(arguments: [
    // A working day stays; the end of a month, a year, a leap February.
    ("2026-11-24", "tisdag den 1 december 2026", "Tuesday 1 December 2026", "20261201"),
    ("2028-02-22", "tisdag den 29 februari 2028", "Tuesday 29 February 2028", "20280229"),
    ("2027-02-22", "måndag den 1 mars 2027", "Monday 1 March 2027", "20270301"),
    // Saturday, Sunday, Ascension Day, Midsummer Eve, Christmas Eve, New Year's Eve.
    ("2026-11-28", "måndag den 7 december 2026", "Monday 7 December 2026", "20261207"),
    ("2026-11-29", "måndag den 7 december 2026", "Monday 7 December 2026", "20261207"),
    ("2026-05-07", "fredag den 15 maj 2026", "Friday 15 May 2026", "20260515"),
    ("2026-06-12", "måndag den 22 juni 2026", "Monday 22 June 2026", "20260622"),
    ("2026-12-17", "måndag den 28 december 2026", "Monday 28 December 2026", "20261228"),
    ("2026-12-24", "måndag den 4 januari 2027", "Monday 4 January 2027", "20270104"),
  ])
  func `a week later somebody is at work, on the page, in the letter and in the calendar`(
    now: String, swedish: String, english: String, calendar: String
  ) throws {
    let today = try #require(Day(now))
    for language in ["sv", "sv-simple", "en"] {
      let dated = try Dated("ask-in-writing", on: now, in: language)
      let followUp = try #require(dated.outcome.followUp)
      #expect(followUp.date.description.filter { $0 != "-" } == calendar)
      #expect(today.adding(followUp.days) == followUp.date)
      #expect(dated.calendarDay == calendar)
      let asked = dated.lines(of: "investigation-mail", "Svara gärna senast \(swedish).")
      let read = dated.lines(of: "investigation-mail", "Please answer by \(english).")
      #expect(asked.count == 1)
      #expect(read.count == (language == "en" ? 1 : 0))
    }
  }

  @Test func `a follow-up of three days waits for nobody, but the school may answer on Monday`()
    throws
  {
    // A Thursday.
    let dated = try Dated("told-to-stay-home", on: "2026-11-26", in: "sv")
    #expect(dated.outcome.followUp?.days == 3)
    #expect(dated.calendarDay == "20261129")
    #expect(
      dated.lines(of: "written-decision-letter", "Svara")
        == ["Svara gärna senast måndag den 30 november 2026."])
  }
}
