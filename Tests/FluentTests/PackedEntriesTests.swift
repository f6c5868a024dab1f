import Testing

@testable import Fluent

/// Texts that are read when they are asked for say what they would say otherwise.
struct PackedEntriesTests {
  private static let source = """
    # Not kept
    b = Value { $x } { -t }
        .two = Two
        .long =
            Several

            lines
    ab = { $n ->
        [one] one
       *[other] { $n } more
    }
    abc = .begins with a sign
    only =
        .attribute = x
    -t = Term { $case }
        .gender = f
    """

  private static let read: Bundle = {
    var bundle = Bundle()
    _ = bundle.add(.parse(Array(source.utf8)))
    return bundle
  }()

  @Test func `every text is found by name`() {
    let packed = Bundle().with(Self.read.packed(), terms: PackedEntries(messages: [], terms: []))
    let arguments: Variables = ["x": .text("X"), "n": .number(2)]
    for bundle in [packed, packed.read] {
      for id in ["a", "ab", "abc", "abcd", "b", "only", "t", "-t", "", "z"] {
        for attribute in [nil, "two", "long", "attribute", "none"] {
          #expect(
            bundle.format(id, attribute: attribute, arguments: arguments)
              == Self.read.format(id, attribute: attribute, arguments: arguments))
        }
      }
      #expect(bundle.messageIDs == ["ab", "abc", "b", "only"])
      #expect(bundle.term("t")?.attributes.map(\.id.name) == ["gender"])
    }
  }

  @Test func `terms are found in the second block, and texts can be added`() {
    let terms = Self.read.packed()
    var other = Bundle()
    _ = other.add(.parse(Array("c = { -t } { b }\n".utf8)))
    var bundle = Bundle().with(other.packed(without: Self.read), terms: terms)
    #expect(bundle.format("c")?.faults == [.unknownMessage("b")])
    #expect(bundle.message("b") == nil)
    #expect(bundle.add(.parse(Array("b = B\nc = C\n".utf8))).map(\.name) == ["c"])
    #expect(bundle.format("c")?.text == "Term {$case} B")
  }

  @Test func `a block lies anywhere among other bytes, and damage in it ends nothing`() throws {
    let block = Array(Self.read.packed().block)
    let around = [0xFF, 0xFF, 0xFF] + block + [0xFF]
    let entries = try #require(PackedEntries(around, in: 3..<3 + block.count))
    #expect(Array(entries.block) == block)
    #expect(entries.message("abc")?.value?.plainText == ".begins with a sign")
    for length in 0..<block.count {
      _ = PackedEntries(around, in: 3..<3 + length)?.message("b")
      _ = PackedEntries(around, in: 3..<3 + length)?.resource
    }
    for place in block.indices {
      for bit in 0..<8 {
        var damaged = block
        damaged[place] ^= 1 << bit
        _ = PackedEntries(damaged, in: damaged.indices)?.message("b")
        _ = PackedEntries(damaged, in: damaged.indices)?.resource
      }
    }
    #expect(PackedEntries(block, in: 0..<block.count + 1) == nil)
  }
}
