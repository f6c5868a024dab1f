package import ContentCompiler
package import DialogueContent

/// A small content without a fault, on which tests lay what they are about.
///
/// It has a gate with all the parts the program relies on, the first dialogue `find-way`, the
/// dialogue `mornings` with one question of every kind, two contacts, and the languages Swedish,
/// easy Swedish (an overlay) and Arabic.
package struct SampleContent {
  /// Texts by path.
  package private(set) var files: [String: String]

  /// The content as it is.
  package init() {
    files = Self.dialogues.merging(Self.texts) { $1 }
  }

  /// A content with some files replaced or added; nil takes one away.
  package init(_ content: SampleContent = SampleContent(), replacing changes: [String: String?]) {
    self = content
    for (path, text) in changes { files[path] = text }
  }

  /// Replaces a part of a file; a part that is not there is a fault of the test.
  package mutating func replace(_ part: String, with other: String, in path: String) {
    let pieces = files[path]?.split(separator: part, omittingEmptySubsequences: false) ?? []
    precondition(pieces.count == 2, "‘\(part)’ must stand once in \(path)")
    files[path] = pieces.joined(separator: other)
  }

  package var contentFiles: ContentFiles { ContentFiles(files) }

  /// Compiled on the day of all tests, with every rule unless less is asked for.
  package func compile(checks: Compiler.Checks = .all) -> Compilation {
    Compiler.compile(contentFiles, checks: checks, today: RealContent.today)
  }

  /// The edition of the unchanged content.
  package static let edition: Edition? = SampleContent().compile().edition
}
