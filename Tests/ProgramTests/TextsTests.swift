import Foundation
import TestSupport
import Testing

/// `lotsen texts`: what is listed, and what is written where.
@Suite struct TextsTests {
  private static let state = "Locales/ar/state.yaml"

  private static func texts(_ folder: borrowing ScratchFolder, _ arguments: [String]) throws
    -> Program.Result
  {
    try Program(arguments: ["texts", "--content", folder.path] + arguments).run()
  }

  private static func sample() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for (path, text) in SampleContent().files { try folder.write(text, to: path) }
    try folder.write("choice-yes = Jo\n", to: "Locales/sv/ui.ftl")
    return folder
  }

  @Test func `what is marked is written, told, and no longer listed`() throws {
    let folder = try Self.sample()
    let stale = ["--language", "ar", "--only", "stale"]
    let before = try Self.texts(folder, stale)
    #expect(before.output.hasPrefix("Locales/ar/ui.ftl:1: choice-yes: stale\n"))
    let marked = try Self.texts(folder, ["--language", "ar", "--mark", "Locales/ar/ui.ftl"])
    #expect(
      marked
        == Program.Result(status: 0, output: "\(Self.state): 2 entries changed\n", error: ""))
    #expect(try Self.texts(folder, stale).output == "0 stale\n")
    let again = try Self.texts(folder, ["--language", "ar", "--mark", "all"])
    #expect(again.output == "\(Self.state): 0 entries changed\n")
  }

  @Test(arguments: [
    (["--language", "sv"], "name a translated language with --language; these are: sv-simple, ar"),
    ([], "name a translated language with --language; these are: sv-simple, ar"),
    (["--language", "ar", "--mark", "uj"], "in both languages named ‘uj’; is ‘ui’ meant?"),
    (["--language", "ar", "--as", "reviewed"], "‘--as’ is for what ‘--mark’ names"),
    (["--language", "ar", "--mark", "all", "--only", "stale"], "‘--mark’ is for all texts"),
  ])
  func `a language or file that is not there is a wrong use`(
    arguments: [String], reason: String
  ) throws {
    let folder = try Self.sample()
    let before = try folder.read(Self.state)
    let result = try Self.texts(folder, arguments)
    #expect(result.status == 64)
    #expect(result.error.contains(reason))
    #expect(try folder.read(Self.state) == before)
  }

  @Test func `nothing is marked in a file with faults`() throws {
    let folder = try Self.sample()
    try folder.write("choice-yes = Jo\n- = x\n", to: "Locales/sv/ui.ftl")
    let result = try Self.texts(folder, ["--language", "ar", "--mark", "all"])
    #expect(result.status == 78)
    #expect(result.error.contains("‘Locales/sv/ui.ftl’ has faults"))
  }
}
