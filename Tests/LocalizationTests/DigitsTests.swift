import TestSupport
import Testing

@testable import Localization

struct DigitsTests {
  @Test(arguments: [
    ("1", 1), ("１", 1), ("١", 1), ("۱", 1), ("1٢۳", 123), (" 7. ", 7), ("7)", 7), ("٧،", 7),
    ("7 .", 7), ("①", 1), ("⑳", 20), ("፩", 1), ("፱)", 9), ("⓪", 0), ("007", 7), ("१२", 12),
    ("\u{2067}3\u{2069}\u{200F}", 3), ("1\u{FE0F}\u{20E3}", 1), ("𝟙", 1), ("0", 0),
    ("9223372036854775807", Int.max), ("9223372036854775808", Int.max),
    (String(repeating: "9", count: 500), Int.max), ("\u{A0}4\t", 4),
  ])
  func `a number is read in any digits`(text: String, number: Int) {
    #expect(Digits.number(in: text) == number)
  }

  @Test(arguments: [
    "", " ", ".", "-1", "+1", "1.5", "1 3", "1,", "1..", "①②", "1①", "፩፪", "½", "²", "IV", "ett",
    "1a", "0x1", "一", "1:", "(1)",
  ])
  func `anything else is no number`(text: String) {
    #expect(Digits.number(in: text) == nil)
  }

  @Test func `no text traps`() {
    var random = Seeded(7)
    for _ in 0..<3000 { _ = Digits.number(in: random.text()) }
  }
}
