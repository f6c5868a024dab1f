extension LocaleData {
  /// A day with its weekday, month and year, as `tisdag 24 november 2026`.
  package func fullDate(_ day: Day) -> String { write(fullDate, day: day, minutes: 0) }

  /// A day with its month and year, as `24 november 2026`.
  package func longDate(_ day: Day) -> String { write(longDate, day: day, minutes: 0) }

  /// A day without its year, as `24 november`.
  package func dayAndMonth(_ day: Day) -> String { write(dayAndMonth, day: day, minutes: 0) }

  /// The name of a day of the week as it stands in a date.
  package func name(of weekday: Weekday) -> String { weekdays[weekday.rawValue - 1] }

  /// What a language is called in this one, if CLDR knows: with its region, else its language.
  package func name(of language: LanguageTag) -> String? {
    let tag = language.language == "prs" ? "fa-AF" : language.string
    let found =
      languageNames.first { $0.key == tag }
      ?? languageNames.first { $0.key == language.language }
    return found?.value
  }

  /// A time of day, `minutes` after midnight, always with 24 hours.
  package func time(_ minutes: Int) -> String {
    write(time, day: Day(0), minutes: min(max(minutes, 0), 24 * 60))
  }

  /// Goes through a date pattern of UTS #35: runs of letters are fields, the rest is text, and
  /// text between apostrophes is text as well.
  private func write(_ pattern: String, day: Day, minutes: Int) -> String {
    var out = ""
    var rest = pattern[...]
    while let next = rest.first {
      if next == "'" {
        rest.removeFirst()
        let quoted = rest.prefix { $0 != "'" }
        out += quoted.isEmpty ? "'" : quoted
        rest = rest.dropFirst(quoted.count + 1)
        continue
      }
      let run = rest.prefix { $0 == next }
      let isField = next.isASCII && next.isLetter
      out += isField ? field(next, run.count, day, minutes) : String(run)
      rest = rest.dropFirst(run.count)
    }
    return out
  }

  private func field(_ letter: Character, _ length: Int, _ day: Day, _ minutes: Int) -> String {
    let date = day.date
    switch letter {
    case "y": return digits(date.year)
    case "M", "L": return length > 2 ? months[date.month - 1] : digits(date.month, length)
    case "d": return digits(date.day, length)
    case "E", "c": return name(of: day.weekday)
    case "H": return digits(minutes / 60, length)
    case "m": return digits(minutes % 60, length)
    default: return ""
    }
  }
}
