import DialogueCore
import TestSupport
import Testing

@testable import ContentCompiler

struct PlainYAMLTests {
  /// A tree as text, places included.
  private func drawn(_ tree: Tree) -> String {
    switch tree.content {
    case .scalar(let text): "‘\(text)’@\(text.isEmpty ? 0 : tree.offset)"
    case .list(let items): "[" + items.map(drawn).joined(separator: ", ") + "]"
    case .map(let pairs):
      "{" + pairs.map { "\(drawn($0.key)): \(drawn($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  private func yams(_ text: String) -> (tree: Tree?, faults: [Diagnostic]) {
    var file = YAMLFile(SourceFile(path: "x.yaml", bytes: Array(text.utf8)))
    let tree = file.composed()
    return (tree, file.faults)
  }

  @Test(arguments: RealContent.files.files.filter { $0.path.hasSuffix(".yaml") }.map(\.path))
  func `real content is read as Yams reads it`(path: String) throws {
    let file = try #require(RealContent.files.files.first { $0.path == path })
    let tree = try #require(PlainYAML.tree(of: file.bytes))
    let other = try #require(yams(String(decoding: file.bytes, as: UTF8.self)).tree)
    #expect(drawn(tree) == drawn(other))
  }

  static let texts = [
    "a: b", "a: b\n", "a:\n  - b\n  - c: d\n    e: f\n", "a:\n- b\n- c\nd: e\n",
    "- - a\n  - b\n- c\n",
    "a: [b, c, [d], {e: f, g: }]\n", "a: {b: c}  # d\n", "# x\n\na: b # c\n  # d\ne: f\n",
    "a: 'b c'\n\"d\": \"e # f\"\n", "a: b#c\nd: e:f\ng: http://h.i/j?k\n", "a:\nb:\n  c:\n",
    "a: [b,\n  c, # d\n  e]\n", "- a: b\n  c: d\n-\n  e: f\n-\n", "a: x y  z  \nb: å ä ö – ‘’\n",
    "a: [08:00-16:30, \"closed: holidays\"]\n", "a!: b\nc: d!\n", "a: b, c\nd: [e f, g!]\n", "[]",
    "{}\n",
    "a: [ ]\nb: { }\n", "a: not (x = y) and z\n",
    "a: +46\nb: 1.10\nc: no\nd: ~\n".replacing("~", with: "e"),
    "a: {b: , c: d}\n", "a:   \n  b: c\n", "- a\n-   b\n-\n  c\n", "a: 'b'\n'c': d\n",
  ]

  @Test(arguments: texts)
  func `plain text is read as Yams reads it`(text: String) throws {
    let tree = try #require(PlainYAML.tree(of: Array(text.utf8)), "left to Yams")
    let other = try #require(yams(text).tree)
    #expect(drawn(tree) == drawn(other))
  }

  @Test(arguments: [
    "a: b: c", "a: b\n c: d", "a: b\n  c", "- a\nb: c", "a: [b", "a: {b: c", "a: 'b", "a: \"b\\n\"",
    "a: |\n  b",
    "a: >\n  b", "a: &b c", "a: *b", "a: !b c", "? a\n: b", "%YAML 1.1\n---\na: b", "---\na: b",
    "a: b\n---\nc: d",
    "a: b\n...\n", "\ta: b", "a:\tb", "a: b\r\nc: d", "a: 'it''s'", "a: @b", "a: `b`", "a: ]",
    "a: b]\n- c",
    "", "\n", "# a", "a: [b]c", "a: \"b\"c", "a: [b: c]", "a: {b}", "a: [a,,b]", "a: -", "a: - b",
    "a: ?x", "\u{FEFF}a: b",
    "a: b\u{2028}c", "a: b\u{85}c", "{a: b}: c", "[a]: b", "a: b\n-c", "a: [b]\n  - c",
    "a: {b:c, d: e}", "a: {\"b\":c}",
  ])
  func `what is unusual or broken is left to Yams, or read as Yams does`(text: String) {
    guard let tree = PlainYAML.tree(of: Array(text.utf8)) else { return }
    #expect(drawn(tree) == yams(text).tree.map(drawn))
  }

  @Test(arguments: 1...60)
  func `random changes never make it read what Yams reads in another way`(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    for text in Self.texts {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
        let place = bytes.indices.randomElement(using: &random) ?? 0
        let mark = " \n:-[]{},#'\"ab?&*!|>%@`".utf8.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(mark, at: place)
        default: bytes[place] = mark
        }
      }
      guard let tree = PlainYAML.tree(of: bytes) else { continue }
      let changed = String(decoding: bytes, as: UTF8.self)
      let other = yams(changed)
      // A key written twice is no fault to this reader; it is one to the forms.
      if other.faults.contains(where: { $0.rule.name == "duplicate-key" }) { continue }
      #expect(drawn(tree) == other.tree.map(drawn), "seed \(seed): \(changed.debugDescription)")
    }
  }
}
