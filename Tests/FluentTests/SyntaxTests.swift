import Testing

@testable import Fluent

struct SyntaxTests {
  @Test func `an offset becomes line and column in characters`() {
    let source = Array("a = å\r\nö👩‍👧x = {\n".utf8)
    let offsets = [0, 4, 6, 8, 10, source.count - 2, source.count, source.count + 9]
    let expected = [(1, 1), (1, 5), (1, 6), (2, 1), (2, 2), (2, 7), (3, 1), (3, 1)]
    #expect(
      offsets.map { Place(of: $0, in: source) } == expected.map { Place(line: $0.0, column: $0.1) })
  }

  @Test func `spans hold exactly what they name`() throws {
    let source = Array(
      """
      # about
      key = One { $two }
          three
          .attr = { -four(x: 1) }

      """.utf8)
    let message = try #require(Resource.parse(source).messages.first)
    func text(_ span: Range<Int>?) -> String {
      span.map { String(decoding: source[$0], as: UTF8.self) } ?? ""
    }
    #expect(text(message.comment?.span) == "# about")
    #expect(text(message.id.span) == "key")
    #expect(text(message.value?.span) == "One { $two }\n    three")
    #expect(text(message.attributes.first?.span) == ".attr = { -four(x: 1) }")
    #expect(text(message.span).hasPrefix("key = One") && text(message.span).hasSuffix("(x: 1) }"))
    let spans = message.value?.elements.compactMap {
      if case .placeable(let placeable) = $0 { placeable.span } else { nil }
    }
    #expect(text(spans?.first) == "{ $two }")
  }

  @Test func `a message tells what it refers to and where`() throws {
    let source = Array(
      """
      a = { $x } { FUN(b.c, { $y }, n: 1) }
          .d = { -t.case($ignored) ->
              [1] { -u }
             *[other] { e }
          }

      """.utf8)
    let references = try #require(Resource.parse(source).messages.first).references
    #expect(
      references.map(\.subject) == [
        .variable("x"), .function("FUN"), .message("b", attribute: "c"), .variable("y"),
        .term("t", attribute: "case"), .variable("ignored"), .term("u", attribute: nil),
        .message("e", attribute: nil),
      ])
    #expect(
      references.map { String(decoding: source[$0.span], as: UTF8.self) }
        == ["x", "FUN", "b.c", "y", "t.case", "ignored", "u", "e"])
  }

  @Test func `a tree is written in one layout`() {
    let source = "a=b\n c\n-t={$x ->\n[1]d\n*[o]{-u(p:1)}\n}\n .e={{\"f\"}}\n"
    let expected = """
      a =
          b
          c
      -t =
          { $x ->
              [1] d
             *[o] { -u(p: 1) }
          }
          .e = {{ "f" }}

      """
    #expect(Resource.parse(Array(source.utf8)).serialized() == expected)
  }

  @Test func `signs that would end a text are quoted`() {
    let pattern = Pattern([.text("{a}\n.b\n[c")])
    let resource = Resource(entries: [.message(Message(id: Identifier("m"), value: pattern))])
    var bundle = Bundle(useIsolates: false)
    #expect(bundle.add(Resource.parse(Array(resource.serialized().utf8))).isEmpty)
    #expect(bundle.format("m") == Formatted(text: "{a}\n.b\n[c"))
  }
}
