import Foundation
import Testing

struct ArchitectureTests {
  /// What each module may import. An arrow never goes up or sideways.
  static let allowed: [String: Set<String>] = [
    "DialogueCore": [],
    "Fluent": [],
    "StrictJSON": [],
    "Localization": ["Fluent"],
    "DialogueContent": ["DialogueCore", "Localization", "Fluent"],
    "ContentCompiler": [
      "DialogueContent", "DialogueCore", "Localization", "Fluent", "StrictJSON", "Yams",
      "FoundationEssentials", "Glibc",
    ],
    "Transcripts": ["DialogueContent", "DialogueCore", "Localization", "StrictJSON"],
    "DialogueServer": [
      "DialogueContent", "DialogueCore", "Localization", "StrictJSON", "Crypto", "Glibc",
    ],
    "DialogueShell": ["DialogueContent", "DialogueCore", "Localization", "Glibc"],
    "lotsen": [
      "ContentCompiler", "Transcripts", "DialogueServer", "DialogueShell", "DialogueContent",
      "DialogueCore", "Localization", "CReadline", "ArgumentParser", "Glibc",
    ],
  ]

  @Test func `All modules are in the table, and the table has no others`() {
    #expect(Set(SourceTree.sources.map(\.module)) == Set(Self.allowed.keys))
  }

  @Test(arguments: SourceTree.sources)
  func `A file imports only what its module may`(_ file: SourceTree.File) {
    #expect(Set(file.imports).subtracting(Self.allowed[file.module] ?? []) == [])
  }

  /// Descriptors, signals and the terminal are touched at the edge alone.
  @Test(
    arguments: SourceTree.sources.filter {
      ["DialogueShell", "DialogueServer"].contains($0.module)
    })
  func `Only the edge knows the operating system`(_ file: SourceTree.File) {
    let isEdge = file.path.contains("/Terminal/") || file.path.contains("/Stdio/")
    #expect(!file.imports.contains("Glibc") || isEdge)
  }

  /// Foundation itself is slow to load; below the compiler nothing needs even its small half.
  static let forbidden: [(word: String, reason: String)] = [
    ("public", "the interface is the wire, the formats and the help"),
    ("actor", "no concurrency"), ("Task", "no concurrency"), ("async", "no concurrency"),
    ("@unchecked", "no promise the compiler cannot check"),
    ("nonisolated(unsafe)", "no promise the compiler cannot check"),
    ("try!", "errors are handled"), ("fatalError(", "no trap that input can cause"),
    ("print(", "output goes through the edge"), ("TODO", "nothing is left over"),
    ("FIXME", "nothing is left over"),
  ]

  @Test(arguments: SourceTree.sources.filter { !$0.isGenerated })
  func `A file keeps to the habits of the project`(_ file: SourceTree.File) {
    for (word, reason) in Self.forbidden {
      for line in file.code where line.text.contains(word) && isWhole(word, in: line.text) {
        Issue.record("\(file.path):\(line.number): ‘\(word)’: \(reason)")
      }
    }
  }

  @Test(arguments: (SourceTree.sources + SourceTree.tests).filter { !$0.isGenerated })
  func `A file has at most four hundred lines`(_ file: SourceTree.File) {
    #expect(file.lines.count <= 400)
  }

  static let suffixes = [
    "Manager", "Handler", "Helper", "Util", "Utils", "Service", "Provider", "Impl", "Base", "Kit",
  ]

  @Test(arguments: SourceTree.sources)
  func `No type has a name that says nothing`(_ file: SourceTree.File) {
    for line in file.code {
      let words = line.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
      let kinds = ["struct", "enum", "class", "protocol", "typealias"]
      for (kind, name) in zip(words, words.dropFirst()) where kinds.contains(kind) {
        #expect(!Self.suffixes.contains { name.hasSuffix($0) }, "\(file.path):\(line.number)")
      }
    }
  }

  @Test(arguments: SourceTree.sources.filter { $0.module == "lotsen" })
  func `A command has at most sixty lines`(_ file: SourceTree.File) {
    let isCommand = file.lines.contains { $0.contains(": ParsableCommand") }
    #expect(!isCommand || file.lines.count <= 61)
  }

  @Test func `The top level is what the README says`() throws {
    let found = try FileManager.default.contentsOfDirectory(
      atPath: SourceTree.root.path(percentEncoded: false))
    let known: Set<String> = [
      "Package.swift", "README.md", "CONTRIBUTING.md", "LICENSE", "Makefile", ".swift-format",
      ".gitignore", ".ci", "Sources", "Tests", "Dialogues", "Locales", "Transcripts", "Benchmarks",
      "Examples", "Documentation", "Fuzzing",
    ]
    let others = found.filter {
      !$0.hasPrefix(".build") && ![".git", "Package.resolved", "edition.bin"].contains($0)
    }
    #expect(Set(others).subtracting(known) == [])
  }

  /// Whether the word is not a part of a longer one.
  private func isWhole(_ word: String, in text: String) -> Bool {
    text.ranges(of: word).contains { range in
      let before =
        range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
      let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
      let isJoined = [before, after].contains {
        $0.map { $0.isLetter || $0.isNumber || $0 == "." } ?? false
      }
      return word.last.map { !$0.isLetter } == true ? before?.isLetter != true : !isJoined
    }
  }
}
