package import ContentCompiler
package import DialogueContent

/// The project's own content, read and compiled once for all tests.
package enum RealContent {
  package static let files = ContentFolder(ProjectFolder.root).read()

  /// With every rule.
  package static let compilation = Compiler.compile(files, checks: .all, today: today)

  /// Nil while the content has errors; `compilation` lists them.
  package static var edition: Edition? { compilation.edition }

  /// 2026-11-24, the day on which all tests take place.
  package static let today = 20_781
}
