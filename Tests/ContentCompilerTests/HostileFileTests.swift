import ContentCompiler
import DialogueCore
import TestSupport
import Testing

struct HostileFileTests {
  /// What is said of a sample content in which one file has these bytes.
  private func said(_ bytes: [UInt8], in path: String) -> [Diagnostic] {
    let others = SampleContent().contentFiles.files.filter { $0.path != path }
    let files = ContentFiles(others + [ContentFiles.File(path: path, bytes: bytes)])
    return Compiler.compile(files, checks: .all, today: RealContent.today).diagnostics
  }

  static let paths = [
    "Dialogues/mornings.yaml", "Dialogues/safety.yaml", "Dialogues/shared.yaml",
    "Dialogues/contacts.yaml", "Dialogues/sources.yaml", "Dialogues/steps.yaml",
    "Locales/locales.yaml", "Locales/sv/finder.yaml", "Locales/sv/mornings.ftl",
    "Locales/sv/ui.ftl",
  ]

  static let texts = [
    "", "\n", "# nothing\n", "~", "[]", "{}", "a", "- a\n", "a: {b: [c, {d: e}]}",
    "\u{0}\u{1}\u{2}", "a: \"\\x",
    "questions: {a: {ask: {b: c}}}", "questions: [a]\noutcomes: a\n", "contacts: {a: b}",
    "sources: {a: [b]}",
    "steps: {a: {facts: {b: c}}}", "locales: {a: b}", "locales: {sv: {name: [a]}}\nreference: [sv]",
    "danger: {a: {words: {b: c}}}", "rev: 99999999999999999999\n", "? [a, b]\n: c\n", "{a: b}: c\n",
    "questions:\n  a:\n    ask: one\n    choices: {a: {when: {b: c}}}\n    next: [a, [b], {else: [c]}, {when: x, go: {d: e}}]\n",
    "outcomes:\n  a:\n    today: [{b: c}, {d: {when: }}, {e: {when: x = y}, f: g}, [h]]\n    print: {unless: }\n",
  ]

  @Test(arguments: paths)
  func `whatever stands in a file is a fault of that file, never a crash`(path: String) {
    for text in Self.texts {
      let faults = said(Array(text.utf8), in: path).filter { $0.severity == .error }
      let isText = path.hasSuffix(".ftl")
      let mayBeEmpty = isText || path.hasSuffix("finder.yaml")
      #expect(mayBeEmpty || !faults.isEmpty, "\(text)")
    }
  }

  @Test(arguments: paths)
  func `every beginning of a file is taken apart`(path: String) throws {
    let bytes = try #require(SampleContent().contentFiles.files.first { $0.path == path }).bytes
    for length in stride(from: 0, to: bytes.count, by: 29) {
      let faults = said(Array(bytes[..<length]), in: path)
      #expect(faults == faults.sorted())
    }
  }

  @Test(arguments: paths)
  func `random bytes are a fault`(path: String) {
    var random = Seeded(7)
    let bytes = (0..<5_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let faults = said(bytes, in: path).filter { $0.file == path }
    #expect(faults.map(\.rule.name) == ["unreadable-file"])
  }

  @Test(arguments: ["[", "{a: ", "- ", "a:\n ", "? "])
  func `deep nesting is a fault and overflows nothing`(opening: String) {
    let text = String(repeating: opening, count: 5_000)
    let faults = said(Array(text.utf8), in: "Dialogues/steps.yaml")
    #expect(faults.first { $0.file == "Dialogues/steps.yaml" }?.severity == .error)
  }

  @Test func `aliases cannot make a small file enormous`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<30 {
      let inner = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(inner)]\n"
    }
    let faults = said(Array(text.utf8), in: "Dialogues/steps.yaml")
    #expect(faults.contains { $0.rule.name == "yaml-feature" })
  }

  @Test func `no more faults are listed than anybody reads`() {
    let text = (0..<5_000).map { "k\($0): v\n" }.joined()
    let faults = said(Array(text.utf8), in: "Dialogues/steps.yaml")
    #expect(faults.count == Limits.diagnostics)
  }

  @Test func `a very long line is a fault`() {
    let text = "steps: {" + String(repeating: "a: , ", count: 10_000) + "}"
    let faults = said(Array(text.utf8), in: "Dialogues/steps.yaml")
    #expect(faults.first?.message == "the line is longer than \(Limits.lineBytes) bytes")
  }
}
