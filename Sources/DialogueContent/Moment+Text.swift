import Localization

extension Moment {
  /// Reads a day (`2026-11-24`, which means noon) or an instant (RFC 3339, seconds optional:
  /// `2026-11-24T10:00+01:00`, `2026-11-24T09:00:00Z`). Nil if it is neither.
  package init?(_ text: String) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let day = Day(String(parts[0])) else { return nil }
    guard parts.count == 2 else {
      self.init(day: day, minute: 12 * 60)
      return
    }
    guard let (clock, offset) = Self.clockAndOffset(parts[1]), let seconds = Self.seconds(of: clock)
    else { return nil }
    self.init(unixSeconds: day.number * 86_400 + seconds - offset * 60)
  }

  /// The time of day, and the minutes by which it is ahead of UTC.
  private static func clockAndOffset(_ text: Substring) -> (Substring, Int)? {
    if text.hasSuffix("Z") || text.hasSuffix("z") { return (text.dropLast(), 0) }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    let offset = text[text.index(after: sign)...]
    guard offset.utf8.count == "01:00".utf8.count, let zone = seconds(of: offset) else {
      return nil
    }
    return (text[..<sign], text[sign] == "-" ? -zone / 60 : zone / 60)
  }

  /// `10:00` and `10:00:30` as seconds after midnight.
  private static func seconds(of clock: Substring) -> Int? {
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count, parts.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? Int(part) : nil
    }
    guard numbers.count == parts.count, numbers[0] < 24, numbers[1] < 60 else { return nil }
    guard numbers.count == 2 || numbers[2] < 60 else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
  }
}

extension Moment: CustomStringConvertible {
  /// As it is read: `2026-11-24T10:00+01:00`.
  package var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let offset = Stockholm.offset(at: unixSeconds) / 3600
    return "\(day)T\(two(minute / 60)):\(two(minute % 60))+\(two(offset)):00"
  }
}
