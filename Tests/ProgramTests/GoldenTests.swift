import Foundation
import TestSupport
import Testing

/// Full texts of cases: `lotsen run --golden` and `lotsen review`.
@Suite struct GoldenTests {
  private static let golden = "T/golden/sv/mornings/a.txt"

  /// A folder with the sample content, a case with a clock and one without.
  private static func sample() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for (path, text) in SampleContent().files { try folder.write(text, to: path) }
    let walk = "> no\n! not-a-choice\n> nothing\n> gone\n= missing-child\n/resume\n= wait\n"
    try folder.write("case: a\nnow: 2026-11-24\n\(walk)", to: "T/mornings/a.case")
    try folder.write("case: b\n\(walk)", to: "T/mornings/b.case")
    return folder
  }

  private static func run(
    _ folder: borrowing ScratchFolder, _ options: String = "", file: String = "T/mornings/a.case"
  ) throws -> Program.Result {
    try Program.script(
      "\(options.contains("CI") ? "CI=true " : "")$LOTSEN run --golden sv "
        + "\(options.replacing("CI", with: "")) \(file)", folder: folder.path)
  }

  private static func accept(_ folder: borrowing ScratchFolder) throws {
    _ = try run(folder, "--add-golden")
    _ = try Program.script("mv \(golden).new \(golden)", folder: folder.path)
  }

  @Test func `a text is added on demand only, as pages with what is said to each`() throws {
    let folder = try Self.sample()
    #expect(try Self.run(folder).status == 0)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/T/golden"))
    #expect(try Self.run(folder, "--add-golden").status == 0)
    let text = try folder.read(Self.golden + ".new")
    #expect(text.contains("Är någon i fara nu?\n"))
    for words in ["Nej", "nothing", "Barnet är borta", "/{command-resume}"] {
      #expect(text.contains("} \(words)\n\n"), "\(words)")
    }
    #expect(text.contains("{problem-not-a-choice}\n"))
    #expect(text.contains("Vänta och se\nLotsen finns kvar.\n"))
    #expect(try Self.run(folder).status == 0)
  }

  @Test func `a text that differs fails with its first line, and the new one lies beside it`()
    throws
  {
    let folder = try Self.sample()
    try Self.accept(folder)
    #expect(try Self.run(folder).status == 0)
    let old = try folder.read(Self.golden)
    try folder.write(old.replacing("} Nej\n", with: "} Nja\n"), to: Self.golden)
    let line = old.components(separatedBy: "\n").firstIndex { $0.hasSuffix("} Nej") } ?? 0
    let result = try Self.run(folder)
    #expect(result.status == 1)
    #expect(result.output.contains("reason: golden-differs\n"))
    #expect(result.output.contains("} Nja\"\n"))
    #expect(result.output.contains("got: \"\(Self.golden):\(line + 1): "))
    #expect(try folder.read(Self.golden + ".new") == old)
    // What is put right again needs no review.
    try folder.write(old, to: Self.golden)
    #expect(try Self.run(folder).status == 0)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/\(Self.golden).new"))
  }

  @Test func `where nobody can look, nothing is written and the case fails all the same`() throws {
    let folder = try Self.sample()
    #expect(try Self.run(folder, "CI --add-golden").status == 1)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/T/golden"))
    try Self.accept(folder)
    try folder.write("old\n", to: Self.golden)
    #expect(try Self.run(folder, "CI").status == 1)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/\(Self.golden).new"))
    #expect(try Program.script("CI=true $LOTSEN review", folder: folder.path).status == 64)
  }

  @Test func `a case with a text needs a clock, and a language must be served`() throws {
    let folder = try Self.sample()
    let result = try Self.run(folder, "--add-golden", file: "T/mornings/b.case")
    #expect(result.status == 1)
    #expect(result.output.contains("expected: now\n"))
    let other = try Self.run(folder, "--golden tlh")
    #expect(other.status == 64)
    #expect(other.error.contains("sv, sv-simple, ar"))
  }

  @Test func `without a terminal a review lists what waits`() throws {
    let folder = try Self.sample()
    let review = "$LOTSEN review T/golden"
    #expect(
      try Program.script("$LOTSEN review", folder: folder.path)
        == Program.Result(status: 0, output: "", error: ""))
    #expect(try Program.script(review, folder: folder.path).status == 66)
    _ = try Self.run(folder, "--add-golden")
    _ = try Program.script("ln -s a.txt.new T/golden/sv/mornings/z.txt.new", folder: folder.path)
    #expect(
      try Program.script(review, folder: folder.path)
        == Program.Result(
          status: 1,
          output: """
            \(Self.golden).new
            T/golden/sv/mornings/z.txt.new: not a regular file

            """, error: ""))
  }

  /// What a key does: the status, whether the old text is kept, and whether the new one is left.
  @Test(
    arguments: [
      ("a", 0, false, false), ("r", 0, true, false), ("s", 1, true, true), ("q", 1, true, true),
      ("xa", 0, false, false), ("\u{3}", 1, true, true),
    ] as [(String, Int32, Bool, Bool)])
  func `a key accepts, rejects, leaves for later or stops`(
    key: String, status: Int32, keepsOld: Bool, leavesNew: Bool
  ) throws {
    let folder = try Self.sample()
    try folder.write("old\n", to: Self.golden)
    _ = try Self.run(folder)
    let terminal = try PseudoTerminal(
      [Program.path, "review", "T/golden"], environment: Program.environment, folder: folder.path)
    try terminal.expect("\n-old\r\n+")
    try terminal.expect("stop? ")
    for letter in key { terminal.type(String(letter)) }
    #expect(try terminal.exitStatus() == status)
    #expect(terminal.settings == terminal.original)
    #expect((try folder.read(Self.golden) == "old\n") == keepsOld)
    #expect(
      FileManager.default.fileExists(atPath: "\(folder.path)/\(Self.golden).new") == leavesNew)
  }
}
