/// Days counted from today, as content writes them.
enum RelativeDay {
  /// The furthest day: a century in weeks.
  private static let most = 5_300

  /// `today`, `today-3w`, `today+10d` in days from today.
  static func days(_ text: String) -> Int? {
    guard text.hasPrefix("today") else { return nil }
    let rest = text.dropFirst("today".count)
    guard let sign = rest.first else { return 0 }
    guard sign == "-" || sign == "+", let length = length(rest.dropFirst()) else { return nil }
    return sign == "-" ? -length : length
  }

  /// `7d` or `2w` in days.
  static func length(_ text: Substring) -> Int? {
    guard let unit = text.last, let number = digits(text.dropLast()), number <= most else {
      return nil
    }
    switch unit {
    case "d": return number
    case "w": return number * 7
    default: return nil
    }
  }

  private static func digits(_ text: Substring) -> Int? {
    guard (1...4).contains(text.utf8.count) else { return nil }
    return text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? Int(text) : nil
  }
}
