import Localization

/// The day on which one should look how it went, as a calendar file (RFC 5545).
///
/// The entry is a whole day with a neutral title: who sees the calendar learns nothing from it.
package struct FollowUpCalendar: Sendable {
  private let title: String
  private let date: Day
  private let made: Int
  private let edition: String

  /// Nil before an outcome, at one without a follow-up, and where nothing may be saved.
  package init?(_ page: Page, presenter: Presenter) {
    guard let outcome = page.outcome, outcome.print, let followUp = outcome.followUp else {
      return nil
    }
    title = presenter.words("calendar-title").string
    date = followUp.date
    made = presenter.now.unixSeconds
    edition = page.edition
  }

  /// UTF-8, lines of at most 75 bytes that end with CR LF.
  package var text: String {
    let day = date.description.filter { $0 != "-" }
    let next = date.adding(1).description.filter { $0 != "-" }
    return [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lotsen//Lotsen 1//SV", "BEGIN:VEVENT",
      "UID:\(day)-\(made)-\(edition)@lotsen", "DTSTAMP:\(stamp)", "DTSTART;VALUE=DATE:\(day)",
      "DTEND;VALUE=DATE:\(next)", "SUMMARY:\(escaped(title))", "TRANSP:TRANSPARENT",
      "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR",
    ].map { folded($0) + "\r\n" }.joined()
  }

  /// The moment it was made, in UTC.
  private var stamp: String {
    let day = Day(made >= 0 ? made / 86_400 : (made - 86_399) / 86_400)
    let seconds = made - day.number * 86_400
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map {
      $0 < 10 ? "0\($0)" : "\($0)"
    }
    return "\(day.description.filter { $0 != "-" })T\(clock.joined())Z"
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "\\", ";", ",": result += "\\\(character)"
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
  }

  /// A line longer than 75 bytes goes on in the next, behind a blank; no character is divided.
  private func folded(_ line: String) -> String {
    var result = ""
    var count = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if count + size > 75 {
        result += "\r\n "
        count = 1
      }
      result.unicodeScalars.append(scalar)
      count += size
    }
    return result
  }
}
