import Testing

@testable import Fluent

struct BundleTests {
  static func resource(_ source: String) -> Resource { Resource.parse(Array(source.utf8)) }

  @Test func `what comes first stays and duplicates are reported`() {
    var bundle = Bundle()
    #expect(bundle.add(Self.resource("a = first\n-t = T\n")).isEmpty)
    let again = Self.resource("b = B\n    .x = 1\n    .x = 2\na = second\n-t = U\n")
    #expect(
      bundle.add(again) == [
        Duplicate(name: "b.x", span: 22..<23), Duplicate(name: "a", span: 28..<29),
        Duplicate(name: "-t", span: 40..<41),
      ])
    #expect(bundle.format("a") == Formatted(text: "first"))
    #expect(bundle.format("b", attribute: "x") == Formatted(text: "1"))
    #expect(bundle.messageIDs == ["a", "b"])
  }

  @Test func `a bundle knows which texts it has`() {
    var bundle = Bundle()
    _ = bundle.add(Self.resource("a =\n    .b = B\nc = C\n-t = T\n"))
    #expect(!bundle.has("a") && bundle.has("a", attribute: "b") && bundle.has("c"))
    #expect(!bundle.has("c", attribute: "b") && !bundle.has("t") && !bundle.has("d"))
    #expect(bundle.format("a") == nil && bundle.format("d") == nil)
    #expect(bundle.format("a", attribute: "b") == Formatted(text: "B"))
    #expect(bundle.message("a")?.attributes.map(\.id.name) == ["b"])
  }

  @Test func `texts that multiply stop at the limits`() {
    func doubling(_ leaf: String) -> Fluent.Bundle {
      var source = "m0 = \(leaf)\n"
      for level in 1...40 { source += "m\(level) = { m\(level - 1) }{ m\(level - 1) }\n" }
      var bundle = Bundle()
      _ = bundle.add(Self.resource(source))
      return bundle
    }
    let long = doubling(String(repeating: "x", count: 1_000)).format("m40")
    #expect(long?.faults == [.tooLong])
    #expect(long?.text.utf8.count == Limits.output)
    let empty = doubling("{ \"\" }").format("m40")
    #expect(empty == Formatted(text: "", faults: [.tooManySteps]))
  }

  @Test func `a chain of references stops at the limit`() {
    var bundle = Bundle()
    let chain = (1...Limits.resolution).map { "m\($0) = { m\($0 - 1) }\n" }.joined()
    _ = bundle.add(Self.resource("m0 = end\n" + chain))
    #expect(bundle.format("m90") == Formatted(text: "end"))
    #expect(bundle.format("m\(Limits.resolution)")?.faults == [.tooDeep])
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "-0"), ("007.10", "7.10"), ("123456789012345678901234567890", nil),
    ("1.", nil), (".5", nil), ("", nil), ("-", nil), ("1.2.3", nil), ("+1", nil), ("1e3", nil),
  ])
  func `a number is read exactly or not at all`(literal: String, expected: String?) {
    let isLong = literal.utf8.count > 20
    #expect(NumberValue(literal)?.literal == (isLong ? literal : expected))
  }

  @Test(arguments: [
    ("1.25", 1, "1.3"), ("1.24", 1, "1.2"), ("9.99", 1, "10.0"), ("-0.5", 0, "-1"),
    ("99.5", 0, "100"), ("1.5", 3, "1.5"), ("1.5", -4, "2"),
  ])
  func `a number is rounded half away from zero`(literal: String, digits: Int, expected: String) {
    #expect(NumberValue(literal)?.rounded(to: digits).literal == expected)
  }

  @Test func `a number is padded to a bounded number of digits`() {
    #expect(NumberValue(7).padded(to: 2).literal == "7.00")
    #expect(NumberValue(7).padded(to: .max).fractionDigits.count == Limits.fractionDigits)
    #expect(NumberValue(.min).integer == .min)
    #expect(NumberValue("1.0")?.integer == nil)
  }
}
