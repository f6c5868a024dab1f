import ContentCompiler
import FoundationEssentials
import Glibc
import TestSupport
import Testing

struct ContentFolderTests {
  /// A folder in the temporary directory that is taken away at the end.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.path(percentEncoded: false) + "lotsen-\(UUID())"
    try manager.createDirectory(atPath: "\(folder)/Dialogues", withIntermediateDirectories: true)
    try manager.createDirectory(atPath: "\(folder)/Locales/sv", withIntermediateDirectories: true)
    defer { try? manager.removeItem(atPath: folder) }
    try body(folder)
  }

  private func write(_ text: String, to path: String) {
    _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8))
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  @Test func `regular files and links to them are read, in the order of their paths`() throws {
    try withFolder { folder in
      write("b", to: "\(folder)/Dialogues/b.yaml")
      write("a", to: "\(folder)/outside.yaml")
      write("t", to: "\(folder)/Locales/sv/ui.ftl")
      write("l", to: "\(folder)/Locales/locales.yaml")
      write("h", to: "\(folder)/Dialogues/.hidden.yaml")
      write("e", to: "\(folder)/Dialogues/b.yaml~")
      try link("\(folder)/Dialogues/a.yaml", to: "\(folder)/outside.yaml")
      let files = ContentFolder(folder).read()
      #expect(files.faults == [])
      #expect(
        files.files.map(\.path) == [
          "Dialogues/a.yaml", "Dialogues/b.yaml", "Locales/locales.yaml", "Locales/sv/ui.ftl",
        ])
      #expect(files.files.map(\.bytes) == ["a", "b", "l", "t"].map { Array($0.utf8) })
    }
  }

  @Test func `for the structure alone the states of texts are left unread`() throws {
    try withFolder { folder in
      write("s", to: "\(folder)/Locales/sv/state.yaml")
      write("t", to: "\(folder)/Locales/sv/ui.ftl")
      let all = ContentFolder(folder).read()
      let few = ContentFolder(folder).read(for: .structure)
      #expect(all.files.map(\.path) == ["Locales/sv/state.yaml", "Locales/sv/ui.ftl"])
      #expect(few.files.map(\.path) == ["Locales/sv/ui.ftl"])
      #expect(few.hash == all.hash)
    }
  }

  @Test func `pipes, folders, circles, large and missing files are faults, and nothing waits`()
    throws
  {
    try withFolder { folder in
      unsafe mkfifo("\(folder)/Dialogues/pipe.yaml", 0o600)
      try FileManager.default.createDirectory(
        atPath: "\(folder)/Dialogues/folder.yaml", withIntermediateDirectories: false)
      try link("\(folder)/Dialogues/circle.yaml", to: "circle.yaml")
      try link("\(folder)/Dialogues/gone.yaml", to: "nowhere")
      write(String(repeating: "x", count: 5 << 20), to: "\(folder)/Dialogues/large.yaml")
      let faults = ContentFolder(folder).read().faults
      #expect(
        Dictionary(uniqueKeysWithValues: faults.map { ($0.file, $0.message) }) == [
          "Dialogues/pipe.yaml": "not a regular file",
          "Dialogues/folder.yaml": "not a regular file",
          "Dialogues/circle.yaml": "the links lead in a circle",
          "Dialogues/gone.yaml": "the file cannot be opened",
          "Dialogues/large.yaml": "the file is larger than 4 MiB",
        ])
    }
  }

  @Test func `a folder that is not there is empty`() {
    #expect(ContentFolder("/nonexistent").read().isEmpty)
  }
}
