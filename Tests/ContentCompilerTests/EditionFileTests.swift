import DialogueContent
import DialogueCore
import FoundationEssentials
import Glibc
import Localization
import TestSupport
import Testing

@testable import ContentCompiler

/// A compiled edition is used while it is whole and nothing has changed, and never otherwise.
struct EditionFileTests {
  private static let program: UInt64 = 0x1234_5678_9ABC_DEF0
  private static let second = 1_700_000_000

  /// A folder with the sample and its compiled edition; all was changed last at a known time.
  private func withFolder(_ body: (_ folder: String, _ file: EditionFile) throws -> Void) throws {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.path(percentEncoded: false) + "lotsen-\(UUID())"
    defer { try? manager.removeItem(atPath: folder) }
    for (path, text) in SampleContent().files {
      let parent = path.split(separator: "/").dropLast().joined(separator: "/")
      try manager.createDirectory(
        atPath: "\(folder)/\(parent)", withIntermediateDirectories: true)
      _ = manager.createFile(atPath: "\(folder)/\(path)", contents: Data(text.utf8))
    }
    for path in try manager.subpathsOfDirectory(atPath: folder) {
      try touch("\(folder)/\(path)")
    }
    let files = ContentFolder(folder).read()
    let edition = try #require(Compiler.compile(files, today: RealContent.today).edition)
    let file = ContentFolder(folder).editionFile(program: Self.program)
    try file.write(edition, of: files)
    try body(folder, file)
  }

  /// Sets when a file was changed last.
  private func touch(_ path: String, nanosecond: Int = 5) throws {
    let time = timespec(tv_sec: Self.second, tv_nsec: nanosecond)
    let done = unsafe [time, time].withUnsafeBufferPointer {
      unsafe utimensat(AT_FDCWD, path, $0.baseAddress, 0)
    }
    try #require(done == 0)
  }

  private func write(_ text: String, to path: String) {
    _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8))
  }

  @Test func `a fresh file is the edition of the files`() throws {
    try withFolder { folder, file in
      let compiled = Compiler.compile(ContentFolder(folder).read(), today: RealContent.today)
      #expect(file.read()?.hash == compiled.edition?.hash)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(Set(names) == ["Dialogues", "Locales", EditionFile.name])
      var status = stat()
      #expect(unsafe stat("\(folder)/\(EditionFile.name)", &status) == 0)
      #expect(status.st_mode == S_IFREG | 0o644)
    }
  }

  /// What is done to a folder; all of it is done to its copy alone.
  enum Change: CaseIterable {
    case aNanosecond, size, addition, removal, newName, newFolder, folderRemoval, replacement
  }

  @Test(arguments: Change.allCases)
  func `after any change the files are read again`(_ change: Change) throws {
    let manager = FileManager.default
    try withFolder { folder, file in
      let path = "\(folder)/Locales/sv/ui.ftl"
      switch change {
      case .aNanosecond: try touch(path, nanosecond: 6)
      case .size:
        write(try String(contentsOfFile: path, encoding: .utf8) + "\n", to: path)
        try touch(path)
      case .addition: write("", to: "\(folder)/Locales/ar/new.ftl")
      case .removal: try manager.removeItem(atPath: path)
      case .newName: try manager.moveItem(atPath: path, toPath: path + "x")
      case .newFolder:
        try manager.createDirectory(
          atPath: "\(folder)/Locales/fi", withIntermediateDirectories: false)
      case .folderRemoval: try manager.removeItem(atPath: "\(folder)/Locales/ar")
      case .replacement:
        try manager.moveItem(atPath: "\(folder)/Dialogues/steps.yaml", toPath: "\(folder)/kept")
        try manager.copyItem(atPath: "\(folder)/kept", toPath: "\(folder)/Dialogues/steps.yaml")
        try touch("\(folder)/Dialogues/steps.yaml")
      }
      #expect(file.read() == nil)
    }
  }

  @Test func `the file of another program, or none, is passed over`() throws {
    try withFolder { folder, file in
      #expect(ContentFolder(folder).editionFile(program: Self.program + 1).read() == nil)
      file.remove()
      #expect(file.read() == nil)
      unsafe mkfifo("\(folder)/\(EditionFile.name)", 0o600)
      #expect(file.read() == nil)
    }
  }

  @Test func `damage of any byte and a cut at any place are noticed`() throws {
    try withFolder { folder, file in
      let whole = try #require(ProjectFolder.bytes("\(folder)/\(EditionFile.name)"))
      #expect(file.edition(of: whole) != nil)
      for place in whole.indices {
        var bytes = whole
        bytes[place] ^= UInt8(1 << (place % 8))
        #expect(file.edition(of: bytes) == nil, "byte \(place)")
      }
      for length in stride(from: 0, to: whole.count, by: 7) {
        #expect(file.edition(of: Array(whole[..<length])) == nil, "cut at \(length)")
      }
      #expect(file.edition(of: whole + [0]) == nil)
      #expect(file.edition(of: Array("Lotsen".utf8)) == nil)
    }
  }

  @Test func `damage in the real edition is noticed`() throws {
    let compiled = Compiler.compile(RealContent.files, today: RealContent.today)
    let edition = try #require(compiled.edition)
    let file = ContentFolder(ProjectFolder.root).editionFile(program: Self.program)
    let whole = file.bytes(of: edition, stamps: RealContent.files.stamps)
    #expect(file.edition(of: whole)?.hash == edition.hash)
    for place in stride(from: 0, to: whole.count, by: 997) {
      var bytes = whole
      bytes[place] ^= 0x10
      #expect(file.edition(of: bytes) == nil, "byte \(place)")
    }
  }

  /// The sum says that bytes are whole; were it right by chance, nothing could be read beyond them
  /// and no position would lie outside.
  @Test(arguments: 1...200)
  func `bytes that nobody wrote never end the program`(_ seed: UInt64) throws {
    let edition = try #require(SampleContent.edition)
    let file = ContentFolder("/nonexistent").editionFile(program: Self.program)
    let stamp = Stamp(path: "", status: stat())
    let whole = Array(file.bytes(of: edition, stamps: [stamp]).dropFirst(24))
    var numbers = Seeded(seed)
    for _ in 0..<20 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        bytes[Int.random(in: bytes.indices, using: &numbers)] = .random(
          in: 0...255, using: &numbers)
      }
      if Bool.random(using: &numbers) {
        bytes.removeSubrange(Int.random(in: bytes.indices, using: &numbers)...)
      }
      guard let read = EditionFile.edition(ofBody: bytes, from: 0, isFresh: { _ in true }) else {
        continue
      }
      for catalog in read.catalogs {
        _ = catalog.text(TextKey(scope: "mornings", message: "early", attribute: "body"))
        _ = catalog.text(TextKey(message: "urgent"))
      }
      _ = read.prepared
      _ = Session(read.dialogues, today: RealContent.today).turn
    }
  }

  @Test(arguments: 1...50)
  func `bytes at random are no edition`(_ seed: UInt64) {
    var numbers = Seeded(seed)
    let bytes = (0..<4_000).map { _ in UInt8.random(in: 0...255, using: &numbers) }
    #expect(EditionFile.edition(ofBody: bytes, from: 0, isFresh: { _ in true }) == nil)
  }
}
