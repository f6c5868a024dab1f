import Foundation
import TestSupport

/// The built program, run as a process of its own.
struct Program {
  /// What came of a run.
  struct Result: Equatable {
    let status: Int32
    let output: String
    let error: String
  }

  /// It lies beside the tests.
  static let path: String = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "lotsen").path
  }()

  /// The content of the project, in Swedish.
  static let content = ProjectFolder.root

  /// Nothing of the environment in which the tests run.
  static let environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "sv_SE.UTF-8"]

  var arguments: [String] = []
  var environment = Program.environment
  var input = ""
  var folder = Program.content

  /// Runs to its end.
  func run() throws -> Result {
    try Self.run([Self.path] + arguments, environment, input: input, folder: folder)
  }

  /// Runs a script in which `$LOTSEN` is the program and `$CONTENT` its content.
  static func script(_ text: String, folder: String) throws -> Result {
    let names = ["LOTSEN": path, "CONTENT": content]
    return try run(
      ["/bin/bash", "--norc", "-c", text], environment.merging(names) { $1 }, input: "",
      folder: folder)
  }

  /// Files and not pipes: a pipe could be inherited by what other tests start meanwhile.
  private static func run(
    _ command: [String], _ environment: [String: String], input: String, folder: String
  ) throws -> Result {
    let scratch = try ScratchFolder()
    try scratch.write(input, to: "in")
    let child = try Child(
      ["/usr/bin/env", "-C", folder, "/usr/bin/timeout", "20"] + command,
      environment: environment, files: ["in", "out", "err"].map { "\(scratch.path)/\($0)" })
    let status = child.status()
    return Result(
      status: status, output: try scratch.read("out"), error: try scratch.read("err"))
  }
}

/// A folder that is taken away at the end of its scope.
struct ScratchFolder: ~Copyable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: "\(path)/\(name)"), encoding: .utf8)
  }

  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }
}
