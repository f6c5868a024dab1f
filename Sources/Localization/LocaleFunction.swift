package import Fluent

/// A function that texts may call on their variables, such as `{ DATE($day) }`.
package struct LocaleFunction: Sendable {
  package let name: String
  /// For authors and translators: what it takes and what it makes of it.
  package let documentation: String
  /// The result in the manner of a language; nothing if the arguments do not suit it.
  package let call:
    @Sendable (_ positional: [Value], _ named: [String: Value], _ data: LocaleData) -> Value?

  /// All functions there are; lint, documentation and run time read this array.
  package static let all = [number, list, time, weekday, date, phone]
}

extension LocaleFunction {
  private static let number = LocaleFunction(
    name: "NUMBER",
    documentation: """
      A number in the digits of the language. `minimumFractionDigits` and \
      `maximumFractionDigits` set its decimals; `type: "ordinal"` makes it select by place in an \
      order.
      """
  ) { positional, named, _ in
    guard positional.count == 1, case .number(var number) = positional[0] else { return nil }
    if let limit = named["maximumFractionDigits"] {
      guard let digits = limit.count else { return nil }
      number = number.rounded(to: digits)
    }
    if let limit = named["minimumFractionDigits"] {
      guard let digits = limit.count else { return nil }
      number = number.padded(to: digits)
    }
    number.isOrdinal = number.isOrdinal || named["type"] == .text("ordinal")
    return .number(number)
  }

  private static let list = LocaleFunction(
    name: "LIST",
    documentation: """
      Several values as one phrase, “a, b och c”. `type: "or"` joins them with “eller”.
      """
  ) { positional, named, data in
    let members = positional.flatMap { value -> [Value] in
      if case .list(let members) = value { members } else { [value] }
    }
    let texts = members.compactMap { data.text(of: $0) }
    guard !positional.isEmpty, texts.count == members.count else { return nil }
    let pattern = named["type"] == .text("or") ? data.or : data.and
    return .text(pattern.join(texts.map(data.isolated)))
  }

  private static let time = LocaleFunction(
    name: "TIME", documentation: "A time of day with 24 hours, “08:05”."
  ) { positional, _, data in
    guard positional.count == 1, case .time(let minutes) = positional[0] else { return nil }
    return .leftToRight(data.time(minutes))
  }

  private static let weekday = LocaleFunction(
    name: "WEEKDAY",
    documentation: "The day of the week of a date, or of a number from 1 (Monday) to 7."
  ) { positional, _, data in
    guard positional.count == 1 else { return nil }
    switch positional[0] {
    case .date(let days): return .text(data.name(of: Day(days).weekday))
    case .number(let number):
      return number.integer.flatMap(Weekday.init).map { .text(data.name(of: $0)) }
    default: return nil
    }
  }

  private static let date = LocaleFunction(
    name: "DATE",
    documentation: """
      A date as “24 november 2026”. `style: "short"` leaves the year out, `style: "full"` adds \
      the day of the week.
      """
  ) { positional, named, data in
    guard positional.count == 1, case .date(let days) = positional[0] else { return nil }
    switch named["style"] {
    case .text("short")?: return .text(data.dayAndMonth(Day(days)))
    case .text("full")?: return .text(data.fullDate(Day(days)))
    case nil, .text("long")?: return .text(data.longDate(Day(days)))
    default: return nil
    }
  }

  private static let phone = LocaleFunction(
    name: "PHONE",
    documentation: "A telephone number, from left to right and in the digits to be dialled."
  ) { positional, _, _ in
    guard positional.count == 1 else { return nil }
    switch positional[0] {
    case .phone(let number), .text(let number): return .phone(number)
    default: return nil
    }
  }
}

extension Value {
  /// A number that can count digits.
  fileprivate var count: Int? {
    guard case .number(let number) = self, let count = number.integer, count >= 0 else {
      return nil
    }
    return count
  }
}

extension LocaleData {
  /// A member of a list in words; a list in a list has none.
  fileprivate func text(of value: Value) -> String? {
    switch value {
    case .text(let text), .leftToRight(let text), .phone(let text): text
    case .number(let number): self.number(number.literal)
    case .date(let days): longDate(Day(days))
    case .time(let minutes): time(minutes)
    case .list, .nothing: nil
    }
  }

  /// A member whose direction is not that of the language, kept from mixing with its neighbours.
  fileprivate func isolated(_ member: String) -> String {
    let isRightToLeft = LanguageTag(tag)?.direction == .rightToLeft
    let isForeign = member.unicodeScalars.contains(where: PlainText.isRightToLeft) != isRightToLeft
    return isForeign && !member.isEmpty ? "\u{2068}\(member)\u{2069}" : member
  }
}
