import Foundation
import Glibc
import TestSupport

/// The program that was built with these tests, and the content they run it with.
enum Lotsen {
  /// It lies beside the test bundle.
  static let path: String = {
    let bundle = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appending(path: "lotsen").path(percentEncoded: false)
  }()

  /// A small content that is compiled in no time, in a folder that lasts as long as the tests.
  static let content = Folder.make(SampleContent())

  /// `lotsen serve` with the small content.
  static func serve(
    _ options: [String] = [], input: RunningProgram.Stream = .pipe,
    output: RunningProgram.Stream = .pipe, error: RunningProgram.Stream = .pipe,
    environment: [String: String] = [:]
  ) throws -> RunningProgram {
    // A peer that is gone must not take the tests with it.
    signal(SIGPIPE, SIG_IGN)
    return try RunningProgram(
      [path, "serve", "--content", content] + options, input: input, output: output, error: error,
      environment: environment)
  }

  /// Another command, with its standard input.
  static func run(_ arguments: [String], input: String = "") throws -> (
    end: RunningProgram.End, output: String, remarks: String
  ) {
    signal(SIGPIPE, SIG_IGN)
    let program = try RunningProgram([path] + arguments)
    program.send(Array(input.utf8))
    program.closeInput()
    let output = String(decoding: program.restOfOutput(), as: UTF8.self)
    return (program.waitForEnd(), output, program.remarks)
  }
}

/// Folders and files of a test.
enum Folder {
  static func make() -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "lotsen-tests-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path(percentEncoded: false)
  }

  /// A folder with content files.
  static func make(_ content: SampleContent) -> String {
    let folder = make()
    for (path, text) in content.files {
      let file = URL(filePath: "\(folder)/\(path)")
      try? FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? Data(text.utf8).write(to: file)
    }
    return folder
  }

  /// A file with so many bytes of keys.
  static func keyFile(bytes: Int = 32, mode: Int = 0o600, in folder: String = make()) -> String {
    let path = "\(folder)/key"
    let keys = Data((0..<bytes).map { UInt8(truncatingIfNeeded: $0) })
    _ = FileManager.default.createFile(
      atPath: path, contents: keys, attributes: [.posixPermissions: mode])
    return path
  }
}

/// What the system tells of a process.
enum ProcessTable {
  /// Resident memory in KiB.
  static func residentMemory(of process: pid_t) -> Int {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return Int(line.split(separator: " ").dropFirst().first ?? "") ?? 0
  }

  /// The open descriptors; nil where they may not be seen.
  static func descriptors(of process: pid_t) -> Set<String>? {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd")).map(Set.init)
  }
}
