import StrictJSON
import Testing

/// What a text says once it has been read.
struct ValueTests {
  @Test func `each kind of value answers only for itself`() throws {
    let values = try json(#" [null, true, false, -0.5e1, "a", [], {} ] "#).elements.map { $0 }
    #expect(
      values.map(\.kind) == [.null, .bool, .bool, .number, .string, .array, .object])
    #expect(values.map(\.isNull) == [true, false, false, false, false, false, false])
    #expect(values.map(\.bool) == [nil, true, false, nil, nil, nil, nil])
    #expect(values.map(\.string) == [nil, nil, nil, nil, "a", nil, nil])
    #expect(values.map(\.literal) == [nil, nil, nil, "-0.5e1", nil, nil, nil])
    #expect(values.map(\.integer) == [nil, nil, nil, .exact(-5), nil, nil, nil])
    #expect(values.map { $0["a"] == nil } == .init(repeating: true, count: 7))
    #expect(values.map(\.count) == .init(repeating: 0, count: 7))
  }

  @Test func `members and elements keep their order and count`() throws {
    let value = try json(#"{"z":[1,[2,{"y":3}],4],"a":{"b":{},"c":[[]]},"":5}"#)
    #expect(value.members.map(\.name.string) == ["z", "a", ""])
    #expect(value.members.map(\.value.kind) == [.array, .object, .number])
    #expect(value["z"]?.elements.map(\.kind) == [.number, .array, .number])
    #expect([value.count, value["z"]?.count, value["a"]?.count] == [3, 3, 2])
    #expect(value["a"]?["c"]?.elements.map(\.count) == [0])
    #expect(value[""]?.integer == .exact(5))
    #expect(value["y"] == nil)
    #expect(value.elements.map { $0 }.isEmpty)
    #expect(value["z"]?.members.map(\.name.string).isEmpty == true)
  }

  @Test func `source and place are the bytes of a value as written`() throws {
    let text = #" {"a" : "\u0062", "c":[ 1.0 ,2]} "#
    let value = try json(text)
    #expect(String(decoding: value.source, as: UTF8.self) + " " == text.dropFirst())
    #expect(value["a"].map { String(decoding: $0.source, as: UTF8.self) } == #""\u0062""#)
    #expect(value["c"]?.elements.map(\.place) == [24..<27, 29..<30])
    #expect(value.members.map(\.name.place) == [2..<5, 18..<21])
  }

  @Test(arguments: [
    (#""""#, ""), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""å\u00E5\u00e5""#, "ååå"),
    (#""\u0000x""#, "\0x"), (#""\uD83D\uDE00\ud83d\ude00😀""#, "😀😀😀"),
    (#""\u20AC""#, "€"),
    (#""\u007f\u0080\u07ff\u0800\uDBFF\uDFFF""#, "\u{7F}\u{80}\u{7FF}\u{800}\u{10FFFF}"),
    ("\"\u{2028}\u{85}\u{7F}\"", "\u{2028}\u{85}\u{7F}"),
  ])
  func `a string is unescaped`(_ text: String, _ expected: String) throws {
    let value = try json(text)
    #expect(value.string.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
    #expect(value.utf8.map(Array.init) == Array(expected.utf8))
    #expect(value.isString(expected))
    #expect(!value.isString(expected + "x"))
    #expect(!value.isString("x" + expected))
    #expect(!value.isString(String(expected.unicodeScalars.dropLast()) + "\u{1}"))
    #expect(try json("{\(text):1}")[expected]?.integer == .exact(1))
  }

  @Test(arguments: [0xFDD0, 0xFFFE, 0xFFFF, 0x1_FFFE, 0x10_FFFF] as [UInt32])
  func `noncharacters are characters like others`(_ code: UInt32) throws {
    let text = String(Character(try #require(Unicode.Scalar(code))))
    let escapes = text.utf16.map { "\\u" + String($0, radix: 16) }.joined()
    #expect(try json("[\"\(text)\",\"\(escapes)\"]").elements.map(\.string) == [text, text])
  }

  @Test func `composed and decomposed names differ`() throws {
    let value = try json("{\"\u{E9}\":1,\"e\u{301}\":2}")
    #expect(value["\u{E9}"]?.integer == .exact(1))
    #expect(value["e\u{301}"]?.integer == .exact(2))
  }

  @Test(arguments: [
    ("0", JSON.Integer.exact(0), true), ("-0", .exact(0), false), ("7", .exact(7), true),
    ("-10", .exact(-10), true), ("3.0", .exact(3), false), ("30e-1", .exact(3), false),
    ("0.3E1", .exact(3), false), ("1e0", .exact(1), false), ("0e999999999999999", .exact(0), false),
    ("0.000e-5", .exact(0), false), ("-0.0", .exact(0), false), ("120.50e+1", .exact(1205), false),
    ("1000000000000000000000e-20", .exact(10), false),
    ("1e15", .exact(1_000_000_000_000_000), false),
    ("9007199254740991", .exact(9_007_199_254_740_991), true),
    ("-9007199254740991", .exact(-9_007_199_254_740_991), true),
    ("9007199254740992", .outOfRange, true), ("-9007199254740992", .outOfRange, true),
    ("9.007199254740991e15", .exact(9_007_199_254_740_991), false),
    ("9007199254740991.0", .exact(9_007_199_254_740_991), false), ("1e16", .outOfRange, false),
    ("1e308", .outOfRange, false), ("1e99999999999999999999999999", .outOfRange, false),
    ("1234567890123456789012345678901234567890", .outOfRange, true), ("0.5", .fractional, false),
    ("1e-1", .fractional, false), ("1e-99999999999999999999999999", .fractional, false),
    ("9007199254740991.5", .fractional, false),
    ("1.00000000000000000000000001", .fractional, false),
    ("12345678901234567890.5", .fractional, false), ("-1.5", .fractional, false),
  ])
  func `a number is an exact integer or says why not`(
    _ text: String, _ expected: JSON.Integer, _ isLiteral: Bool
  ) throws {
    let value = try json(text)
    #expect(value.integer == expected)
    #expect(value.isIntegerLiteral == isLiteral)
    #expect(value.literal == text)
  }
}
