import TestSupport
import Testing

@Suite struct ExploreTests {
  @Test func `the real content has an outcome on every walk, the same ones for the same seed`()
    throws
  {
    let program = Program(arguments: ["explore", "--seed", "7", "--walks", "20"])
    let result = try program.run()
    #expect(result.status == 0)
    #expect(result.error == "")
    #expect(result.output.hasPrefix("# 20 walks, "))
    #expect(result.output.hasSuffix(" outcomes visited, 0 faults\n"))
    #expect(try program.run() == result)
  }

  /// The sample has no texts of the program's own.
  @Test func `a walk with a fault is printed as a case`() throws {
    let folder = try ScratchFolder()
    for (path, text) in SampleContent().files { try folder.write(text, to: path) }
    let result = try Program(
      arguments: ["explore", "--seed", "1", "--walks", "1"], folder: folder.path
    ).run()
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("# seed 1, walk 1: a text of the page is missing"))
    #expect(result.output.contains("\ncase: walk 1: a text"))
    #expect(result.output.hasSuffix(" outcomes visited, 1 fault\n"))
  }

  @Test(arguments: [
    ["--seed", "1", "--walks", "0"], ["--seed", "x"], [], ["--seed", "1", "--dialogue", "safety"],
    ["--seed", "1", "--dialogue", "erly-signs"], ["--seed", "1", "--language", "en"],
  ])
  func `a wrong command line is told`(arguments: [String]) throws {
    let result = try Program(arguments: ["explore"] + arguments).run()
    #expect(result.status == 64)
    #expect(result.output == "")
  }
}
