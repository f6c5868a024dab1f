/// A day of the Gregorian calendar, from 0000-01-01 to 9999-12-31.
///
/// The calendar is taken to have always been in force, as ISO 8601 does.
package struct Day: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01.
  package let number: Int

  /// The day `number` days after 1970-01-01, or the nearest one there is.
  package init(_ number: Int) {
    self.number = min(max(number, Self.bounds.lowerBound), Self.bounds.upperBound)
  }

  /// The day of a date; nothing if there is no such date.
  package init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(of: month, in: year)
    else { return nil }
    number = Self.number(year, month, day)
  }

  /// Reads `2026-11-24` and nothing else.
  package init?(_ text: String) { self.init(utf8: text.utf8.span) }

  /// Reads the bytes of `2026-11-24` and nothing else.
  package init?(utf8 bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = Self.value(bytes, 0..<4), let month = Self.value(bytes, 5..<7),
      let day = Self.value(bytes, 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func value(_ bytes: Span<UInt8>, _ digits: Range<Int>) -> Int? {
    var value = 0
    for place in digits {
      guard isDigit(bytes[place]) else { return nil }
      value = value * 10 + Int(bytes[place] - 0x30)
    }
    return value
  }

  /// Year, month from 1 and day from 1.
  package var date: (year: Int, month: Int, day: Int) {
    // Counted in years that begin in March, so that the leap day is the last of its year.
    let fromMarch0 = number + Self.marchOffset
    let era = Self.floorDivide(fromMarch0, 146_097)
    let inEra = fromMarch0 - era * 146_097
    let yearInEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * yearInEra + yearInEra / 4 - yearInEra / 100)
    let shifted = (5 * inYear + 2) / 153
    let day = inYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearInEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week.
  package var weekday: Weekday {
    let fromMonday = (number + 3) - Self.floorDivide(number + 3, 7) * 7
    return Weekday.allCases[fromMonday]
  }

  /// The day so many days later, or earlier; it stops at the first and the last day there is.
  package func adding(_ days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return Day(overflow ? (days < 0 ? .min : .max) : sum)
  }

  package static func < (one: Day, other: Day) -> Bool { one.number < other.number }

  /// The number of days of a month.
  package static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : (value + 1) / divisor - 1
  }

  private static let bounds = number(0, 1, 1)...number(9999, 12, 31)
  /// Days from 0000-03-01 to 1970-01-01.
  private static let marchOffset = 719_468

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = floorDivide(marchYear, 400)
    let yearInEra = marchYear - era * 400
    let inYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let inEra = yearInEra * 365 + yearInEra / 4 - yearInEra / 100 + inYear
    return era * 146_097 + inEra - marchOffset
  }
}

extension Day: CustomStringConvertible {
  /// The day as ISO 8601 writes it, `2026-11-24`.
  package var description: String {
    func padded(_ value: Int, _ length: Int) -> String {
      String(repeating: "0", count: max(0, length - "\(value)".utf8.count)) + "\(value)"
    }
    let date = date
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }
}
