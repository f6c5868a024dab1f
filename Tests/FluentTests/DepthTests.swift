import Testing

@testable import Fluent

struct DepthTests {
  static func nested(_ open: String, _ middle: String, _ close: String, _ count: Int) -> [UInt8] {
    let opened = String(repeating: open, count: count)
    return Array("a = \(opened)\(middle)\(String(repeating: close, count: count))\n".utf8)
  }

  @Test func `braces nest up to the limit and no further`() throws {
    let limit = Limits.nesting
    #expect(Resource.parse(Self.nested("{", "1", "}", limit)).junk.isEmpty)
    let junk = try #require(Resource.parse(Self.nested("{", "1", "}", limit + 1)).junk.first)
    #expect(junk.fault == SyntaxFault(.nestedTooDeep, at: 4 + limit))
  }

  @Test(arguments: [
    ("{", "1", "}"), ("{FUN(", "1", ")}"), ("{ $x ->\n *[a] ", "b", "\n}"), ("{\n{", "", ""),
    ("{FUN(\n", "", ""), ("\n {", "", ""), ("{-t(", "", ")"),
  ])
  func `a million levels are junk`(open: String, middle: String, close: String) {
    let resource = Resource.parse(Self.nested(open, middle, close, 1_000_000))
    #expect(!resource.junk.isEmpty)
  }

  @Test func `the deepest tree is formatted`() {
    var bundle = Bundle(useIsolates: false)
    let source = Self.nested("{ $x ->\n   *[a] ", "deep", "\n}", Limits.nesting)
    #expect(bundle.add(Resource.parse(source)).isEmpty)
    #expect(bundle.format("a", arguments: ["x": .nothing]) == Formatted(text: "deep"))
  }

  @Test func `long files take time in proportion to their length`() {
    // Each line could begin an entry, so that starting over at each line would be quadratic.
    let source = Array(String(repeating: "a = { FUN(\n", count: 100_000).utf8)
    #expect(Resource.parse(source).junk.count == 100_000)
  }
}
