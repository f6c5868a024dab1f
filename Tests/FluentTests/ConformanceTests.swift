import Testing

@testable import Fluent

@Suite(
  .enabled(
    if: Conformance.folder != nil, "skipped: \(Conformance.count) reference files are not here"))
struct ConformanceTests {
  @Test(arguments: Conformance.names)
  func `a reference file gives the reference tree`(name: String) throws {
    let resource = Resource.parse(try Conformance.source(name))
    #expect(
      try Conformance.canonical(Tree.resource(resource)) == Conformance.expected(name))
  }

  @Test func `all reference files are compared`() {
    #expect(Conformance.names.count == Conformance.count)
  }

  @Test(arguments: Conformance.names)
  func `a written tree reads as the same tree`(name: String) throws {
    let resource = Resource.parse(try Conformance.source(name))
    let written = resource.serialized()
    let again = Resource.parse(Array(written.utf8))
    #expect(
      try Conformance.canonical(Tree.resource(again))
        == Conformance.canonical(Tree.resource(resource)))
    #expect(again.serialized() == written)
  }

  @Test(arguments: Conformance.names)
  func `the spans of a file lie in order and inside it`(name: String) throws {
    let source = try Conformance.source(name)
    var previous = 0
    for entry in Resource.parse(source).entries {
      let span = entry.wholeSpan
      #expect(span.lowerBound >= previous && span.upperBound <= source.count)
      previous = span.upperBound
    }
  }
}

extension Entry {
  /// The span with the attached comment.
  fileprivate var wholeSpan: Range<Int> {
    switch self {
    case .message(let message):
      (message.comment?.span ?? message.span).lowerBound..<message.span.upperBound
    case .term(let term):
      (term.comment?.span ?? term.span).lowerBound..<term.span.upperBound
    case .comment(let comment): comment.span
    case .junk(let junk): junk.span
    }
  }
}
