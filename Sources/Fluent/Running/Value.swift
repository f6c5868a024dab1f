/// What an argument, a function or a selector can be.
package enum Value: Equatable, Sendable {
  case text(String)
  case number(NumberValue)
  case list([Value])
  /// Days since 1970-01-01 in the Gregorian calendar.
  case date(days: Int)
  /// Minutes since midnight.
  case time(minutes: Int)
  /// A telephone number as it is to be read.
  case phone(String)
  /// Text that runs from left to right in every language, as web addresses do.
  case leftToRight(String)
  /// Nothing: shows as nothing and selects the default variant.
  case nothing

  /// Computes a value from the arguments of a call, or returns nil if they do not suit it.
  package typealias Function =
    @Sendable (_ positional: [Value], _ named: [String: Value]) -> Value?

  /// A whole number.
  package static func number(_ number: Int) -> Value { .number(NumberValue(number)) }
}

extension Value {
  /// Whether the value keeps its own direction in a text that runs from right to left.
  var isLeftToRight: Bool {
    switch self {
    case .phone, .leftToRight, .time: true
    case .text, .number, .list, .date, .nothing: false
    }
  }

  /// A plain rendering for values that no function has put into words.
  func display(number: (NumberValue) -> String) -> String {
    switch self {
    case .text(let text), .phone(let text), .leftToRight(let text): text
    case .number(let value): number(value)
    case .list(let values): values.map { $0.display(number: number) }.joined(separator: ", ")
    case .date(let days): Self.isoDate(days)
    case .time(let minutes): Self.twoDigits(minutes / 60) + ":" + Self.twoDigits(minutes % 60)
    case .nothing: ""
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// ISO 8601; counts in years that begin in March, where the leap day is the last.
  private static func isoDate(_ days: Int) -> String {
    // Beyond any calendar only so that no argument can overflow.
    let shifted = min(max(days, -100_000_000), 100_000_000) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month < 10 ? 0 : 1)
    let digits = String(year)
    let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    return "\(padding)\(digits)-\(twoDigits(month < 10 ? month + 3 : month - 9))-\(twoDigits(day))"
  }
}
