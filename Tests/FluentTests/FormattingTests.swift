import Testing

@testable import Fluent

struct FormattingTests {
  static func bundle(_ source: String, useIsolates: Bool = false) -> Fluent.Bundle {
    var bundle = Bundle(
      functions: [
        "JOIN": { positional, named in
          guard case .list(let items)? = positional.first else { return nil }
          guard case .text(let between) = named["with"] ?? .text(", ") else { return nil }
          let words = items.compactMap { if case .text(let word) = $0 { word } else { nil } }
          return .text(words.joined(separator: between))
        },
        "PHONE": { positional, _ in positional.first },
        "SAME": { positional, _ in positional.first },
      ],
      useIsolates: useIsolates,
      pluralCategory: { number in
        switch (number.isOrdinal, number.integerDigits, number.fractionDigits) {
        case (false, "1", ""): "one"
        case (true, "1", _), (true, "2", _): "early"
        default: "other"
        }
      },
      formatNumber: { $0.literal.replacing(".", with: ",") })
    _ = bundle.add(Resource.parse(Array(source.utf8)))
    return bundle
  }

  /// One text, its arguments and what must come of it.
  struct Sample: CustomTestStringConvertible, Sendable {
    var source: String
    var arguments: Variables = [:]
    var text: String
    var faults: [Fault] = []
    var testDescription: String { source }
  }

  static let plain: [Sample] = [
    Sample(source: "a = text", text: "text"),
    Sample(source: "a = { \"\\u00e5\\\\\\\"\\U01F602\\uD83D{\" }", text: "å\\\"😂\u{FFFD}{"),
    Sample(source: "a = { $x }!", arguments: ["x": .text("hi")], text: "hi!"),
    Sample(source: "a = { 1.50 } { $n }", arguments: ["n": .number(-3)], text: "1,50 -3"),
    Sample(source: "a = { b } { b.c }\nb = B\n    .c = C", text: "B C"),
    Sample(
      source: "a = { -t } { -t(x: \"y\") }\n-t = T{ $x ->\n   *[z] z\n    [y] y\n}", text: "Tz Ty"),
    Sample(
      source: "a = { -t(x: 1) }\n-t = { $x } { $y } { b }\nb = { $x }",
      arguments: ["y": .text("outer")], text: "1 {$y} 1"),
    Sample(
      source: "a = { -t.case(n: 2) ->\n    [p2] two\n   *[q] other\n}\n-t = T\n    .case = p{ $n }",
      text: "two"),
    Sample(
      source: "a = { JOIN($l, with: \"+\") }", arguments: ["l": .list([.text("x"), .text("y")])],
      text: "x+y"),
    Sample(source: "a = { SAME(b) } { SAME({ -t }) }\nb = B\n-t = T", text: "B T"),
    Sample(
      source: "a = { $d } { $t } { $l } { $p }{ $e }",
      arguments: [
        "d": .date(days: 20_416), "t": .time(minutes: 545), "l": .list([.number(1), .text("b")]),
        "p": .phone("112"), "e": .nothing,
      ], text: "2025-11-24 09:05 1, b 112"),
    Sample(
      source: "a = { $x } { $y }", arguments: ["x": .date(days: -1), "y": .date(days: 11_016)],
      text: "1969-12-31 2000-02-29"),
  ]

  static let faulty: [Sample] = [
    Sample(source: "a = x { $b }", text: "x {$b}", faults: [.unknownVariable("b")]),
    Sample(source: "a = x { b }", text: "x {b}", faults: [.unknownMessage("b")]),
    Sample(
      source: "a = { b } { b.d }\nb =\n    .c = C", text: "{b} {b.d}",
      faults: [.unknownMessage("b"), .unknownMessage("b.d")]),
    Sample(source: "a = { -t }", text: "{-t}", faults: [.unknownTerm("t")]),
    Sample(
      source: "a = { -t.x ->\n   *[o] default\n}", text: "default", faults: [.unknownTerm("t.x")]),
    Sample(
      source: "a = { $n ->\n    [o] o\n   *[d] default\n}", text: "default",
      faults: [.unknownVariable("n")]),
    Sample(source: "a = { NO($n) }", text: "{NO()}", faults: [.unknownFunction("NO")]),
    Sample(source: "a = { SAME($n) }", text: "{SAME()}", faults: [.unknownVariable("n")]),
    Sample(source: "a = { JOIN(\"x\") }", text: "{JOIN()}", faults: [.refusedArguments("JOIN")]),
    Sample(
      source: "a = { NUMBER(\"x\") }", text: "{NUMBER()}", faults: [.refusedArguments("NUMBER")]),
    Sample(source: "a = x { a }", text: "x {a}", faults: [.cycle("a")]),
    Sample(
      source: "a = { b }\nb = b{ c.d }\nc =\n    .d = d{ b }", text: "bd{b}", faults: [.cycle("b")]),
    Sample(
      source: "a = { -t }\n-t = t{ -u }\n-u = u{ -t }", text: "tu{-t}", faults: [.cycle("-t")]),
    Sample(source: "a = { SAME(a) }", text: "{SAME()}", faults: [.cycle("a")]),
  ]

  @Test(arguments: plain + faulty)
  func `a message becomes text and faults`(sample: Sample) {
    let formatted = Self.bundle(sample.source).format("a", arguments: sample.arguments)
    #expect(formatted == Formatted(text: sample.text, faults: sample.faults))
  }

  @Test(arguments: [
    ("{ $x }", "hi"), ("x { $x }", "x \u{2068}hi\u{2069}"), ("x { \"lit\" }", "x lit"),
    ("x { -t }", "x T"), ("x { b }", "x B"), ("{ c }", "<\u{2068}hi\u{2069}>"),
    ("x { $p }", "x \u{2066}112\u{2069}"), ("x { PHONE($p) }", "x \u{2066}112\u{2069}"),
    ("x { $u }", "x \u{2066}1177.se\u{2069}"), ("x { $empty }", "x "),
    ("x { $x ->\n    [hi] yes\n   *[o] no\n}", "x yes"),
    ("{ $x ->\n    [hi] { $x }\n   *[o] no\n}", "\u{2068}hi\u{2069}"),
    ("x { SAME(c) }", "x \u{2068}<hi>\u{2069}"), ("x { 1.0 }", "x \u{2068}1,0\u{2069}"),
  ])
  func `values are isolated, words are not`(source: String, text: String) {
    let bundle = Self.bundle("a = \(source)\nb = B\nc = <{ $x }>\n-t = T\n", useIsolates: true)
    let arguments: Variables = [
      "x": .text("hi"), "p": .phone("112"), "u": .leftToRight("1177.se"), "empty": .text(""),
    ]
    #expect(bundle.format("a", arguments: arguments) == Formatted(text: text))
  }

  @Test(arguments: [
    ("$n", "1", "one"), ("$n", "1.0", "exact"), ("$n", "0", "zero"), ("$n", "007", "other"),
    ("$n", "-1", "one"), ("NUMBER($n, minimumFractionDigits: 1)", "1", "exact"),
    ("NUMBER($n, maximumFractionDigits: 0)", "0.4", "zero"),
    ("NUMBER($n, type: \"ordinal\")", "2", "early"), ("$s", "0", "word"),
  ])
  func `the first fitting variant is chosen`(selector: String, number: String, text: String) throws
  {
    let source = """
      a = { \(selector) ->
          [0] zero
          [1.0] exact
          [one] one
          [early] early
          [word] word
         *[other] other
      }
      """
    let value = try #require(NumberValue(number))
    let formatted = Self.bundle(source)
      .format("a", arguments: ["n": .number(value), "s": .text("word")])
    #expect(formatted == Formatted(text: text))
  }
}
