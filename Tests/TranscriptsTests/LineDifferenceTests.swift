import Testing

@testable import Transcripts

struct LineDifferenceTests {
  private func unified(_ old: String, _ new: String) -> String {
    func lines(_ text: String) -> String { text.map { "\($0)\n" }.joined() }
    return LineDifference(from: lines(old), to: lines(new)).unified(old: "a", new: "b")
  }

  /// One letter a line; what `diff -u` says to them.
  @Test(arguments: [
    ("abc", "abc", ""),
    ("abc", "axc", "@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n"),
    ("", "ab", "@@ -0,0 +1,2 @@\n+a\n+b\n"),
    ("a", "", "@@ -1 +0,0 @@\n-a\n"),
    ("abcdefgh", "abcdXefgh", "@@ -2,6 +2,7 @@\n b\n c\n d\n+X\n e\n f\n g\n"),
    (
      "abcdefghijkl", "Xbcdefghijkl!",
      "@@ -1,4 +1,4 @@\n-a\n+X\n b\n c\n d\n@@ -10,3 +10,4 @@\n j\n k\n l\n+!\n"
    ),
    ("abab", "baba", "@@ -1,4 +1,4 @@\n-a\n b\n a\n b\n+a\n"),
  ])
  func `Each change stands with three lines around`(old: String, new: String, hunks: String) {
    #expect(unified(old, new) == (hunks.isEmpty ? "" : "--- a\n+++ b\n" + hunks))
  }

  @Test(
    arguments: [
      ("a\nb\n", "a\nb\n", nil), ("a\nb\n", "a\nb", nil),
      ("a\nb\n", "a\nc\n", [2, "b", "c"]), ("a\n", "a\nb\n", [2, "-", "b"]),
      ("a\nb\n", "a\n", [2, "b", "-"]), ("a\r\nb", "a\nb", [1, "a\r", "a"]),
    ] as [(String, String, [any Sendable]?)])
  func `The first line that differs is told`(
    old: String, new: String, expected: [any Sendable]?
  ) {
    let found = LineDifference.first(old, new).map {
      "\($0.line) \($0.old ?? "-") \($0.new ?? "-")"
    }
    #expect(found == expected.map { $0.map { "\($0)" }.joined(separator: " ") })
  }
}
