import StrictJSON
import Testing

/// Each reason with its offset, and which of several faults decides.
struct FaultTests {
  @Test(arguments: grammar + strings + names + encodings + orders)
  func `a fault has its reason and its place`(_ faulty: Faulty) {
    #expect(fault(faulty.bytes) == faulty.expected)
  }

  /// Strings are gone through by eight bytes at a time, so each place in eight is tried.
  @Test(arguments: Array(0...17))
  func `a fault in a string is found wherever it is`(_ place: Int) {
    let before = [0x22] + [UInt8](repeating: 0x7E, count: place)
    let after = [UInt8](repeating: 0x20, count: 17 - place) + [0x22]
    for control: UInt8 in 1..<0x20 {
      #expect(fault(before + [control] + after) == JSON.Fault(.syntax, at: place + 1))
    }
    for stray: UInt8 in 0x80...0xFF {
      #expect(fault(before + [stray] + after) == JSON.Fault(.utf8, at: place + 1))
    }
    #expect(fault(before + [0] + after) == JSON.Fault(.nul, at: place + 1))
    #expect(fault(before + [0x5C, 0x78] + after) == JSON.Fault(.syntax, at: place + 2))
    let behind = JSON.Fault(.trailingData, at: 19)
    #expect(fault(before + [0x22] + after) == behind)
    for plain: UInt8 in 0x20..<0x80 where plain != 0x22 && plain != 0x5C {
      #expect(fault(before + [plain] + after) == nil)
    }
  }

  @Test func `every reason occurs in these cases or as a limit`() {
    let all = Self.grammar + Self.strings + Self.names + Self.encodings + Self.orders
    let limits: Set<JSON.Reason> = [.tooDeep, .tooMany, .tooLong, .number]
    #expect(Set(all.map(\.expected.reason)).union(limits) == Set(JSON.Reason.allCases))
  }

  @Test func `the reasons are the protocol's words`() {
    #expect(
      JSON.Reason.allCases.map(\.rawValue) == [
        "bom", "utf8", "nul", "syntax", "lone-surrogate", "duplicate-name", "too-deep",
        "too-many", "too-long", "number", "trailing-data",
      ])
  }

  private static let grammar: [Faulty] =
    [
      "‸", " \t\r‸", "[1,‸]", "{\"a\":1,‸}", "[‸,1]", "[1 ‸2]", "[1‸}", "{\"a\":1‸]", "[‸", "{‸",
      "[1‸", "{\"a\"‸", "{\"a\":‸", "{\"a\":1‸", "{‸a:1}", "{‸1:1}", "{\"a\" ‸1}", "{\"a\"‸,1}",
      "{\"a\" ‸= 1}", "[1‸:2]", "‸'a'", "‸// c\n1", "[1 ‸/* c */]", "‸NaN", "‸Infinity",
      "-‸Infinity", "‸True", "tru‸", "nul‸x", "[fals‸]", "[true‸x]", "0‸1", "-0‸1", "[0‸0]", "1.‸",
      "1.‸e1", "‸.5", "‸+1", "-‸", "-‸.5", "1e‸", "1e+‸", "1E-‸x", "[1‸x]", "[‸\u{A0}1]",
      "[\u{B}1]".replacing("\u{B}", with: "‸\u{B}"), "‸]", "[[]‸", "{\"a\":{‸,}}", "[\"a\"‸\"b\"]",
    ].map { Faulty(.syntax, $0) }
    + ["1‸x", "{} ‸{}", "[]‸]", "\"a\"‸\"b\"", "true‸false", "null‸,", "1 ‸2", "{}‸\u{FEFF}"]
    .map { Faulty(.trailingData, $0) }

  private static let strings: [Faulty] =
    [
      "\"‸", "\"a‸", "\"a\\‸", "\"\\‸x\"", "\"\\‸'\"", "\"\\‸U0041\"", "\"\\u‸\"", "\"\\u12‸\"",
      "\"\\u12‸G4\"", "\"a‸\nb\"", "\"‸\u{1F}\"", "\"\\‸\n\"", "{\"‸\t\":1}", "\"\\u004‸",
    ].map { Faulty(.syntax, $0) }
    + [
      #""‸\uD800""#, #""a‸\uDFFF""#, #""‸\uDBFFa""#, #""‸\uD800\n""#, #""‸\ud800\ud800\udc00""#,
      #""‸\udc00\ud800""#, #""\ud800\udc00‸\udc00""#, #"{"‸\uD800":1}"#, #""‸\uD800\u""#,
      #""‸\uD800\u00""#, #""‸\uD800"#, #""‸\uD800\"#, #""‸\uD800\u0041""#,
    ].map { Faulty(.loneSurrogate, $0) }

  private static let names: [Faulty] =
    [
      #"{"a":1,‸"a":2}"#, #"{"":1,‸"":1}"#, #"{"a":1,‸"\u0061":2}"#, #"{"\u0061":1,‸"a":2}"#,
      #"{"\n":1,‸"\u000A":2}"#, #"{"\/":1,‸"/":2}"#, #"{"é":1,‸"\u00E9":2}"#,
      #"{"\ud83d\ude00":1,‸"😀":2}"#, #"{"b":{"a":[{}]},"c":[1,[2]],‸"b":3}"#,
      #"[{"a":1},{"b":{"a":1,‸"a":1}}]"#, #"{"\u0000":1,‸"\u0000":1}"#, #"{"a":1,‸"a"x"#,
    ].map { Faulty(.duplicateName, $0) }
    + [
      Faulty(.duplicateName, "{" + (0..<40).map { "\"n\($0)\":0," }.joined() + #"‸"n\u0033":0}"#),
      Faulty(.duplicateName, "{" + (0..<40).map { "\"\\u0061\($0)\":0," }.joined() + "‸\"a7\":0}"),
    ]

  /// Bytes that are no text; each in a string, so that only the encoding is at fault.
  private static let encodings: [Faulty] =
    [
      [0x80], [0xBF], [0xC0, 0xAF], [0xC1, 0x81], [0xC2], [0xC2, 0x41], [0xE0, 0x9F, 0xBF],
      [0xE2, 0x80], [0xE2, 0x80, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x90, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ].map { Faulty(.utf8, at: 2, [0x22, 0x61] + $0 + [0x22]) }
    + [
      Faulty(.utf8, at: 1, [0x22, 0xE2, 0x80]),
      Faulty(.utf8, at: 0, [0xFF, 0xFE, 0x31, 0x00]),
      Faulty(.utf8, at: 0, [0xEF, 0xBB]),
      Faulty(.nul, at: 0, [0x00, 0x31]),
      Faulty(.nul, at: 1, [0x31, 0x00]),
      Faulty(.nul, at: 1, [0x22, 0x00, 0x22]),
      Faulty(.byteOrderMark, at: 0, [0xEF, 0xBB, 0xBF, 0x31]),
      Faulty(.byteOrderMark, at: 0, [0xEF, 0xBB, 0xBF]),
    ]

  /// More than one fault.
  private static let orders: [Faulty] = [
    Faulty(.byteOrderMark, at: 0, [0xEF, 0xBB, 0xBF, 0x00, 0xFF]),
    Faulty(.utf8, at: 3, [0x78, 0x00, 0x78, 0xFF]),
    Faulty(.utf8, at: 4, Array("x{}".utf8) + [0x00, 0xC0]),
    Faulty(.nul, at: 5, Array("1 2 3".utf8) + [0x00]),
    Faulty(.nul, at: 10, Array(#"["\ud800x""#.utf8) + [0x00]),
    Faulty(.syntax, #"[1‸ 2,"\ud800",{"a":1,"a":1}] x"#.replacing("‸ 2", with: " ‸2")),
    Faulty(.loneSurrogate, #"["‸\ud800",{"a":1,"a":1},01] x"#),
    Faulty(.duplicateName, #"[{"a":1,‸"a":1},"\ud800",01] x"#),
    Faulty(.tooDeep, String(repeating: "[", count: 32) + "‸[01"),
    Faulty(.tooMany, "[" + String(repeating: "0,", count: 1_024) + "‸[x"),
    Faulty(.syntax, "[" + String(repeating: "0,", count: 1_024) + "‸]"),
    Faulty(
      .tooMany,
      String(repeating: "[", count: 32) + String(repeating: "0,", count: 1_024) + "‸[["),
    Faulty(.tooLong, "‸\"" + String(repeating: "a", count: 65_537) + "\\x"),
    Faulty(.syntax, "\"" + String(repeating: "a", count: 65_536) + "\\‸x"),
    Faulty(.number, "‸" + String(repeating: "1", count: 1_001) + "."),
    Faulty(.syntax, String(repeating: "1", count: 999) + ".‸"),
  ]
}
