import Fluent
import Testing

@testable import Localization

struct LocaleFunctionTests {
  private func call(
    _ name: String, _ positional: [Value], _ named: [String: Value] = [:], in tag: String = "sv"
  ) throws -> Value? {
    let function = try #require(LocaleFunction.all.first { $0.name == name })
    return function.call(positional, named, LocaleData.of(try #require(LanguageTag(tag))))
  }

  private static let day = Value.date(days: 20_781)
  private static let words = Value.list([.text("a"), .number(2), .text("c")])

  @Test(
    arguments: [
      ("DATE", day, [:], .text("24 november 2026")),
      ("DATE", day, ["style": .text("short")], .text("24 november")),
      ("DATE", day, ["style": .text("full")], .text("tisdag 24 november 2026")),
      ("DATE", .text("x"), [:], nil), ("DATE", day, ["style": .text("odd")], nil),
      ("WEEKDAY", day, [:], .text("tisdag")), ("WEEKDAY", .number(7), [:], .text("söndag")),
      ("WEEKDAY", .number(8), [:], nil),
      ("TIME", .time(minutes: 1440), [:], .leftToRight("24:00")),
      ("TIME", .time(minutes: -5), [:], .leftToRight("00:00")), ("TIME", .number(3), [:], nil),
      ("PHONE", .phone("112"), [:], .phone("112")), ("PHONE", .text("112"), [:], .phone("112")),
      ("PHONE", .number(112), [:], nil),
      ("LIST", words, [:], .text("a, 2 och c")),
      ("LIST", words, ["type": .text("or")], .text("a, 2 eller c")),
      ("LIST", .list([]), [:], .text("")), ("LIST", .list([.nothing]), [:], nil),
      (
        "LIST", .list([.text("svenska"), .text("العربية")]), [:],
        .text("svenska och \u{2068}العربية\u{2069}")
      ),
      ("NUMBER", .text("1"), [:], nil), ("NUMBER", .number(1), [:], .number(1)),
      ("NUMBER", .number(1), ["maximumFractionDigits": .text("x")], nil),
    ] as [(String, Value, [String: Value], Value?)])
  func `a function gives the words of Swedish, or refuses`(
    name: String, value: Value, named: [String: Value], expected: Value?
  ) throws {
    #expect(try call(name, [value], named) == expected)
  }

  @Test func `decimals are set and order is chosen`() throws {
    let options: [String: Value] = ["minimumFractionDigits": .number(2), "type": .text("ordinal")]
    var expected = try #require(NumberValue("1.00"))
    expected.isOrdinal = true
    #expect(try call("NUMBER", [.number(1)], options) == .number(expected))
  }

  @Test(arguments: LocaleFunction.all.map(\.name))
  func `every function is documented and refuses nothing at all`(name: String) throws {
    let function = try #require(LocaleFunction.all.first { $0.name == name })
    #expect(function.documentation.hasSuffix("."))
    #expect(try call(name, []) == nil)
  }
}
