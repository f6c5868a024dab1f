import Testing

@testable import Fluent

struct SyntaxFaultTests {
  /// A source in which `¦` marks the place where the fault must show.
  struct Sample: CustomTestStringConvertible, Sendable {
    var marked: String
    var reason: SyntaxFault.Reason

    init(_ marked: String, _ reason: SyntaxFault.Reason) {
      self.marked = marked
      self.reason = reason
    }

    var testDescription: String { marked }
    var offset: Int { marked.prefix { $0 != "¦" }.utf8.count }
    var source: [UInt8] { Array(marked.replacing("¦", with: "").utf8) }
  }

  static let samples: [Sample] = [
    Sample("¦\u{FEFF}a = b", .byteOrderMark),
    Sample("¦?a = b", .expectedEntry),
    Sample("#¦bad\n", .expectedCommentBlank),
    Sample("###¦# bad\n", .expectedCommentBlank),
    Sample("a ¦b = c", .expectedEquals),
    Sample("a = one\nstill ¦one\n", .expectedEquals),
    Sample("a =¦ \n", .expectedMessageValue),
    Sample("-a =¦\n    .b = c\n", .expectedTermValue),
    Sample("-¦ = c\n", .expectedName),
    Sample("a = b\n    .c =¦\n", .expectedAttributeValue),
    Sample("a = b\n    .c¦\n", .expectedEquals),
    Sample("a = b\n    .¦1 = c\n", .expectedName),
    Sample("a = b ¦} c\n", .unopenedBrace),
    Sample("a = ¦} c\n", .unopenedBrace),
    Sample("a = { $b¦\nc = d\n", .expectedClosingBrace),
    Sample("a = { $b ¦$c }\n", .expectedClosingBrace),
    Sample("a = first\n    { ¦å }\n", .expectedExpression),
    Sample("a = {¦}\n", .expectedExpression),
    Sample("a = { $¦1 }\n", .expectedName),
    Sample("a = { 1.¦ }\n", .expectedDigit),
    Sample("a = { -¦ 1 }\n", .expectedDigit),
    Sample("a = { \"b¦\n", .unclosedString),
    Sample("a = { \"b¦\r\n", .unclosedString),
    Sample("a = { \"b¦\\x\" }\n", .unknownEscape),
    Sample("a = { \"b¦\\u12\" }\n", .expectedHexDigits),
    Sample("a = { ¦fun() }\n", .lowerCaseFunction),
    Sample("a = { FUN(b: 1, ¦2) }\n", .positionalAfterNamed),
    Sample("a = { FUN(b: 1, ¦b: 2) }\n", .repeatedArgument),
    Sample("a = { FUN(1 ¦2) }\n", .expectedArgumentEnd),
    Sample("a = { FUN(1¦\nb = c\n", .expectedArgumentEnd),
    Sample("a = { FUN(b: ¦$c) }\n", .expectedLiteral),
    Sample("a = { ¦-b.c }\n", .termAttributeInText),
    Sample("a = { ¦b ->\n   *[c] d\n}\n", .messageAsSelector),
    Sample("a = { ¦-b ->\n   *[c] d\n}\n", .termAsSelector),
    Sample("a = { ¦{ 1 } ->\n   *[c] d\n}\n", .placeableAsSelector),
    Sample("a = { $b -> ¦*[c] d\n}\n", .expectedBreakAfterArrow),
    Sample("a = { $b ¦->\n    [c] d\n}\n", .expectedDefaultVariant),
    Sample("a = { $b ->\n   *[c] d\n   ¦*[e] f\n}\n", .secondDefaultVariant),
    Sample("a = { $b ->\n   *¦c d\n}\n", .expectedVariantKey),
    Sample("a = { $b ->\n   *[c ¦d] e\n}\n", .expectedKeyEnd),
    Sample("a = { $b ->\n   *[c]¦\n}\n", .expectedVariantValue),
    Sample("a = { $b ->\n   *[c] d¦}\n", .expectedBreakAfterVariants),
  ]

  @Test(arguments: samples)
  func `junk says what is wrong and where`(sample: Sample) throws {
    let junk = try #require(Resource.parse(sample.source).junk.first)
    #expect(junk.fault == SyntaxFault(sample.reason, at: sample.offset))
  }

  @Test func `every reason but the depth has a sample`() {
    let shown = Set(Self.samples.map(\.reason))
    let missing = SyntaxFault.Reason.allCases.filter { !shown.contains($0) }
    #expect(missing == [.indentedEntry, .tabIndentation, .nestedTooDeep])
  }

  @Test func `content before the first column is told from tabs`() {
    let reasons = ["# c\n\n  a = b\n", "# c\n\n\ta = b\n"].map {
      Resource.parse(Array($0.utf8)).junk.first?.fault
    }
    #expect(reasons == [SyntaxFault(.indentedEntry, at: 5), SyntaxFault(.tabIndentation, at: 5)])
  }

  @Test func `what stands before and after junk is kept`() {
    let resource = Resource.parse(Array("a = b\nbad\n\n  more\nc = d\n".utf8))
    #expect(resource.messages.map(\.id.name) == ["a", "c"])
    #expect(resource.junk.map(\.text) == ["bad\n\n  more\n"])
  }

  @Test(arguments: SyntaxFault.Reason.allCases)
  func `a sentence begins small and has no full stop`(reason: SyntaxFault.Reason) {
    let sentence = SyntaxFault(reason, at: 0).sentence
    #expect(sentence.last != "." && sentence.first?.isUppercase == false)
  }
}
