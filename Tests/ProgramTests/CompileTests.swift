import Foundation
import TestSupport
import Testing

/// `lotsen compile`, and what the program does with the file.
@Suite struct CompileTests {
  private static let name = "edition.bin"
  private static let page = ["talk", "--now", "2026-11-24", "--content"]

  /// A folder with the sample content.
  private static func sample() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for (path, text) in SampleContent().files { try folder.write(text, to: path) }
    return folder
  }

  @Test func `a conversation is the same with the file and without`() throws {
    let folder = try Self.sample()
    let talk = Program(arguments: Self.page + [folder.path], input: "2\n1\nvill inte leva\n")
    let before = try talk.run()
    let compiled = try Program(arguments: ["compile", "--content", folder.path]).run()
    #expect(compiled == Program.Result(status: 0, output: "", error: ""))
    #expect(Set(folder.names) == ["Dialogues", "Locales", Self.name])
    #expect(try talk.run() == before)
  }

  @Test func `the file is used while nothing changes, and never hides a fault`() throws {
    let folder = try Self.sample()
    let talk = Program(arguments: Self.page + [folder.path])
    _ = try Program(arguments: ["compile", "--content", folder.path]).run()
    // A change that leaves no trace shows that the file is used, …
    let before = try talk.run()
    #expect(before.output.contains("Fara för livet?"))
    let path = "Locales/sv/ui.ftl"
    let text = try folder.read(path)
    let changed = text.replacing("Fara för livet?", with: "Fara för annat?")
    #expect(changed != text)
    try folder.write(changed, to: "changed")
    let change = "touch -r \(path) kept; cat changed > \(path); touch -r kept \(path)"
    _ = try Program.script(change, folder: folder.path)
    #expect(try talk.run() == before)
    // … and one that leaves a trace is told.
    _ = try Program.script("echo '- = x' >> \(path)", folder: folder.path)
    let faulty = try talk.run()
    #expect(faulty.status == 78)
    #expect(faulty.output == "")
    #expect(faulty.error.contains(path))
  }

  @Test func `content with a fault is not compiled, and an older file goes`() throws {
    let folder = try Self.sample()
    let compile = Program(arguments: ["compile", "--content", folder.path])
    _ = try compile.run()
    try folder.write("- = fel\n", to: "Locales/sv/extra.ftl")
    let result = try compile.run()
    #expect(result.status == 78)
    #expect(result.error.contains("Locales/sv/extra.ftl:1:"))
    #expect(Set(folder.names) == ["Dialogues", "Locales"])
  }

  @Test func `a folder that cannot be written is told`() throws {
    let folder = try Self.sample()
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/\(Self.name)/full", withIntermediateDirectories: true)
    let result = try Program(arguments: ["compile", "--content", folder.path]).run()
    #expect(result.status == 74)
    #expect(result.error.contains(Self.name))
    #expect(Set(folder.names) == ["Dialogues", "Locales", Self.name])
  }

  @Test func `without options the program starts as with their usual values`() throws {
    let long = ["talk", "--color", "auto", "--bidi", "auto"]
    let expected = try Program(arguments: long).run()
    for arguments in [[], ["talk"], ["--plain"], ["talk", "--plain"]] {
      #expect(try Program(arguments: arguments).run() == expected)
    }
  }
}
