import Foundation
import Testing

/// The Swift files of the project, as text.
struct SourceTree {
  struct File: Sendable, CustomTestStringConvertible {
    /// From the project's root.
    let path: String
    let lines: [String]

    /// The folder below `Sources` or `Tests` it lies in.
    var module: String { String(path.split(separator: "/")[1]) }
    var isGenerated: Bool { path.contains("/Data/") }

    /// The modules it imports.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let keyword = words.firstIndex(of: "import"), keyword <= 2, !line.hasPrefix(" "),
          words[..<keyword].allSatisfy({ Self.levels.contains($0) }), words.count > keyword + 1
        else { return nil }
        return words.dropFirst(keyword + 1).last.map { String($0.prefix { $0 != "." }) }
      }
    }

    /// What may stand before `import`.
    private static let levels: Set<Substring> = ["private", "package", "internal", "@testable"]

    /// The lines that hold code, without comments and the text within quotes.
    var code: [(number: Int, text: String)] {
      lines.enumerated().compactMap { index, line in
        let trimmed = line.trimmingCharacters(in: .whitespaces)
        guard !trimmed.hasPrefix("//") else { return nil }
        return (index + 1, Self.withoutQuotes(trimmed))
      }
    }

    private static func withoutQuotes(_ line: String) -> String {
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .map { $0.offset.isMultiple(of: 2) ? String($0.element) : "" }.joined(separator: "\"")
    }

    var testDescription: String { path }
  }

  /// Three folders above this file.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let sources = files(below: "Sources")
  static let tests = files(below: "Tests")

  private static func files(below folder: String) -> [File] {
    let base = root.appending(path: folder)
    let found = FileManager.default.enumerator(atPath: base.path(percentEncoded: false))
    let paths = (found?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
    return paths.sorted().compactMap { path in
      guard let text = try? String(contentsOf: base.appending(path: path), encoding: .utf8) else {
        return nil
      }
      return File(path: "\(folder)/\(path)", lines: text.components(separatedBy: "\n"))
    }
  }
}
