import DialogueContent

extension OpeningHours.Row {
  /// `mon-fri 08:00-16:30`, `sat 10:00-14:00`, or `21:00-06:00` for every day.
  init?(written text: String) {
    let parts = text.split(separator: " ")
    guard (1...2).contains(parts.count) else { return nil }
    guard let weekdays = parts.count == 1 ? 1...7 : Self.weekdays(parts[0]) else { return nil }
    let times = parts[parts.count - 1].split(separator: "-").map(Self.minute)
    guard times.count == 2, let opens = times[0], let closes = times[1], opens < 24 * 60,
      closes > 0, opens != closes
    else { return nil }
    self.init(weekdays: weekdays, opens: opens, closes: closes)
  }

  private static let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static func weekdays(_ text: Substring) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-").map { names.firstIndex(of: String($0)) }
    guard let first = ends.first, let last = ends.last, let first, let last, ends.count <= 2,
      first <= last
    else { return nil }
    return first + 1...last + 1
  }

  /// `08:30` in minutes after midnight; `24:00` is the end of the day.
  private static func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      text.utf8.allSatisfy({ (0x30...0x3A).contains($0) }), let hour = Int(parts[0]),
      let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 24 * 60
    else { return nil }
    return hour * 60 + minute
  }
}
