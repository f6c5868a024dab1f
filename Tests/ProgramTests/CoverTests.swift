import TestSupport
import Testing

@Suite struct CoverTests {
  /// A folder with the sample content and one case that passes and one that fails.
  private static func sample() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for (path, text) in SampleContent().files { try folder.write(text, to: path) }
    try folder.write("case: in danger\n> yes\n= danger-now\n", to: "Transcripts/a.case")
    try folder.write("case: wrong\n> no\n? nowhere\n", to: "Transcripts/b.case")
    return folder
  }

  @Test(
    arguments: [
      ([], 0), (["--fail-under", "5"], 0), (["--fail-under", "100"], 1),
    ] as [([String], Int32)])
  func `what no case visits is listed, and too little is a failure`(
    options: [String], status: Int32
  ) throws {
    let folder = try Self.sample()
    let result = try Program(
      arguments: ["cover", "Transcripts"] + options, folder: folder.path
    ).run()
    #expect(result.status == status)
    #expect(result.output.hasPrefix("Dialogues/find-way.yaml:6: question find-way.topic\n"))
    #expect(result.output.hasSuffix("\n1 of 17 routes visited\n"))
    #expect(
      result.error == "Transcripts/b.case:3: ‘wrong’ fails and does not count: unknown-name\n")
  }

  @Test func `cases come from a pipe as well`() throws {
    let folder = try Self.sample()
    let result = try Program.script(
      "cat Transcripts/a.case | $LOTSEN cover --input case -", folder: folder.path)
    #expect(result.status == 0 && result.error == "")
    #expect(result.output.hasSuffix("\n1 of 17 routes visited\n"))
  }

  @Test(
    arguments: [
      (["--fail-under", "101", "x.case"], 64), (["missing.case"], 66), (["empty.case"], 65),
      ([], 64), (["--format", "xml", "empty.case"], 64),
    ] as [([String], Int32)])
  func `a wrong command line or file is told`(arguments: [String], status: Int32) throws {
    let folder = try Self.sample()
    try folder.write("", to: "empty.case")
    let result = try Program(arguments: ["cover"] + arguments, folder: folder.path).run()
    #expect(result.status == status)
    #expect(result.output == "")
    #expect(result.error != "")
  }
}
