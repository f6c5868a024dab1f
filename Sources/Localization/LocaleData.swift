/// What one language does with numbers, lists and dates, from Unicode CLDR.
///
/// A class, because every catalog carries it along: one reference to count instead of twenty.
package final class LocaleData: Sendable {
  /// The tag these data belong to; `und` for the root's.
  package let tag: String
  /// Plural rules for quantities.
  package let cardinal: PluralRules
  /// Plural rules for places in an order.
  package let ordinal: PluralRules
  package let and: ListPattern
  package let or: ListPattern
  /// January first, in the form that stands in a date.
  package let months: [String]
  /// Monday first, in the form that stands in a date.
  package let weekdays: [String]
  /// The digit zero; the other nine follow it in Unicode.
  package let zero: Unicode.Scalar
  package let decimal: String
  package let group: String
  package let minus: String
  /// Patterns of UTS #35: date with weekday, day with month, time of day.
  let fullDate, dayAndMonth, longDate, time: String
  /// What languages are called in this one, by their tags.
  let languageNames: KeyValuePairs<String, String>
  /// January first, in the form that stands alone or before a year.
  package let monthNames: [String]
  /// Monday first, in the form that stands alone.
  package let weekdayNames: [String]

  init(
    tag: String, cardinal: PluralRules, ordinal: PluralRules, and: ListPattern, or: ListPattern,
    months: [String], weekdays: [String], zero: Unicode.Scalar, decimal: String, group: String,
    minus: String, fullDate: String, dayAndMonth: String, longDate: String, time: String,
    languageNames: KeyValuePairs<String, String>, monthNames: [String], weekdayNames: [String]
  ) {
    self.tag = tag
    self.cardinal = cardinal
    self.ordinal = ordinal
    self.and = and
    self.or = or
    self.months = months
    self.weekdays = weekdays
    self.zero = zero
    self.decimal = decimal
    self.group = group
    self.minus = minus
    self.fullDate = fullDate
    self.dayAndMonth = dayAndMonth
    self.longDate = longDate
    self.time = time
    self.languageNames = languageNames
    self.monthNames = monthNames
    self.weekdayNames = weekdayNames
  }

  /// The data for a tag: with its script, then its language alone, then CLDR's root.
  ///
  /// `prs` (Dari) uses the data of `fa`, `kmr` those of `ku`, which CLDR treats as one language.
  package static func of(_ tag: LanguageTag) -> LocaleData {
    let language = sameData[tag.language] ?? tag.language
    if let script = tag.script, let found = LocaleTable.data(for: "\(language)-\(script)") {
      return found
    }
    return LocaleTable.data(for: language) ?? root
  }

  /// The languages that have data of their own.
  package static var tags: [String] { LocaleTable.tags }

  private static let sameData = ["prs": "fa", "kmr": "ku"]

  /// Root names no month and no day; ISO 8601 is read everywhere.
  package static let root = LocaleData(
    tag: "und", cardinal: .root, ordinal: .root,
    and: ListPattern(two: "{0}, {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0}, {1}"),
    or: ListPattern(two: "{0}, {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0}, {1}"),
    months: (1...12).map { "\($0)" }, weekdays: (1...7).map { "\($0)" },
    zero: "0", decimal: ".", group: "", minus: "-",
    fullDate: "y-MM-dd", dayAndMonth: "MM-dd", longDate: "y-MM-dd", time: "HH:mm",
    languageNames: [:],
    monthNames: (1...12).map { "\($0)" }, weekdayNames: (1...7).map { "\($0)" })
}

/// How a language joins the members of a list; `{0}` and `{1}` stand for what is joined.
package struct ListPattern: Hashable, Sendable {
  let two, start, middle, end: String

  /// The members as one text; an empty list is an empty text.
  package func join(_ members: [String]) -> String {
    guard let last = members.last, members.count > 1 else { return members.first ?? "" }
    if members.count == 2 { return fill(two, members[0], last) }
    let before = members.dropFirst().dropLast()
    var text = members[0]
    for (place, member) in before.enumerated() {
      text = fill(place == 0 ? start : middle, text, member)
    }
    return fill(end, text, last)
  }

  /// Done in one pass: a member may itself hold `{1}`.
  private func fill(_ pattern: String, _ one: String, _ other: String) -> String {
    var out = ""
    var rest = pattern.unicodeScalars[...]
    while let scalar = rest.first {
      if rest.starts(with: "{0}".unicodeScalars) {
        out += one
        rest = rest.dropFirst(3)
      } else if rest.starts(with: "{1}".unicodeScalars) {
        out += other
        rest = rest.dropFirst(3)
      } else {
        out.unicodeScalars.append(scalar)
        rest.removeFirst()
      }
    }
    return out
  }
}
