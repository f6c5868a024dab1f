/// A day of the week with its number in ISO 8601.
package enum Weekday: Int, Hashable, Sendable, CaseIterable, Comparable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  package static func < (one: Weekday, other: Weekday) -> Bool { one.rawValue < other.rawValue }
}
