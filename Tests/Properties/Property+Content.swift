import ContentCompiler
import TestSupport

extension Property {
  /// Whatever stands in one file of a sound content, there is an edition or an error, and every
  /// diagnostic has a place.
  ///
  /// The first line names the file, the rest is what stands in it.
  package static let content = Property(
    "content", tests: "ContentCompilerTests",
    seeds: soundFiles.map { Array("\($0.path)\n".utf8) + $0.bytes }
  ) { bytes in
    let lines = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(decoding: lines[0], as: UTF8.self)
    let others = soundFiles.filter { $0.path != path }
    guard lines.count == 2, others.count < soundFiles.count else { return nil }
    let files = ContentFiles(others + [ContentFiles.File(path: path, bytes: Array(lines[1]))])
    return fault(of: Compiler.compile(files, checks: .all, today: RealContent.today))
  }

  private static let soundFiles = SampleContent().contentFiles.files

  private static func fault(of compilation: Compilation) -> String? {
    if (compilation.edition == nil) != !compilation.errors.isEmpty {
      return "there must be either an edition or an error"
    }
    if compilation.diagnostics != compilation.diagnostics.sorted() {
      return "the diagnostics are not in the order of the files"
    }
    let hasPlaces = compilation.diagnostics.allSatisfy { $0.line > 0 && $0.column > 0 }
    return hasPlaces ? nil : "a diagnostic has no place"
  }
}
