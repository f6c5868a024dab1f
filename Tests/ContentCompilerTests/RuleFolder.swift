import ContentCompiler
import DialogueCore
import FoundationEssentials
import TestSupport
import Testing

/// A folder under `Rules/<rule>/`: what it changes in the sample content, and what is then said.
///
/// Beside whole files, which take the place of the sample's, it may hold a file `change`. There
/// `@ path` names a file, lines with `- ` are replaced by those with `+ ` below them, `+ ` alone is
/// added at the end, and `@ path delete` takes the file away. A file `bound` holds how many states
/// may be visited. `expected.txt` lists the diagnostics.
struct RuleFolder: CustomTestStringConvertible, Sendable {
  let rule: String
  let name: String

  var testDescription: String { "\(rule)/\(name)" }
  private var path: String { Self.root + "/\(rule)/\(name)" }

  private static let root = ProjectFolder.path("Tests/ContentCompilerTests/Rules")

  static let all: [RuleFolder] = names(in: root).flatMap { rule in
    names(in: "\(root)/\(rule)").map { RuleFolder(rule: rule, name: $0) }
  }

  var isBad: Bool { name.hasPrefix("bad") }

  /// Empty where the file is missing.
  var expected: String { text("expected.txt") ?? "" }

  /// Writes what is said to `expected.txt`; for authors of rules, who then read it.
  func record(_ text: String) throws {
    try text.write(toFile: "\(path)/expected.txt", atomically: true, encoding: .utf8)
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private func text(_ file: String) -> String? {
    ProjectFolder.bytes("\(path)/\(file)").map { String(decoding: $0, as: UTF8.self) }
  }

  /// What the compiler says, but for the translations that the sample does not have.
  func diagnostics() throws -> [Diagnostic] {
    let usual = Set(SampleContent().compile().diagnostics)
    let bound = (text("bound")?.split(separator: "\n").first).flatMap { Int($0) }
    return Compiler.compile(
      try files(), checks: .all, today: RealContent.today, bound: bound ?? Compilation.bound
    ).diagnostics
      .filter { rule == "untranslated-text" || !usual.contains($0) }
      .filter { rule == "untranslated-text" || $0.rule.name != "untranslated-text" }
  }

  private func files() throws -> ContentFiles {
    let overlay = ContentFolder(path).read().files
    let sample = try changed(SampleContent()).contentFiles.files
    return ContentFiles(
      sample.filter { file in !overlay.contains { $0.path == file.path } } + overlay)
  }

  private func changed(_ sample: SampleContent) throws -> SampleContent {
    var sample = sample
    var file = ""
    var old: [Substring] = []
    var new: [Substring] = []
    func apply() throws {
      guard !old.isEmpty || !new.isEmpty else { return }
      try sample.change(old.joined(separator: "\n"), to: new.joined(separator: "\n"), in: file)
      (old, new) = ([], [])
    }
    for line in (text("change") ?? "").split(separator: "\n") {
      let rest = line.dropFirst(2)
      switch line.first {
      case "@":
        try apply()
        file = String(rest.split(separator: " ")[0])
        if rest.hasSuffix(" delete") { sample = SampleContent(sample, replacing: [file: nil]) }
      case "-":
        if !new.isEmpty { try apply() }
        old.append(rest)
      default: new.append(rest)
      }
    }
    try apply()
    return sample
  }
}

/// A part of a sample that a folder wants to change and that is not there once.
struct ChangeFault: Error {
  let message: String
}

extension SampleContent {
  fileprivate mutating func change(_ old: String, to new: String, in path: String) throws {
    let text = files[path] ?? ""
    if old.isEmpty {
      self = SampleContent(self, replacing: [path: text + new + "\n"])
      return
    }
    let part = new.isEmpty ? old + "\n" : old
    let pieces = text.split(separator: part, omittingEmptySubsequences: false)
    guard pieces.count == 2 else {
      throw ChangeFault(message: "‘\(old)’ stands \(pieces.count - 1) times in \(path)")
    }
    self = SampleContent(self, replacing: [path: pieces.joined(separator: new)])
  }
}
