import ContentCompiler
import DialogueContent
import DialogueCore
import Localization
import TestSupport
import Testing

/// The sample content, with the program's own words as they really are.
struct ReadingSample {
  var content: SampleContent

  init() throws {
    var changes: [String: String?] = [:]
    for path in ["Locales/sv/ui.ftl", "Locales/sv/terms.ftl"] {
      let bytes = try #require(ProjectFolder.bytes(ProjectFolder.path(path)))
      changes[path] = String(decoding: bytes, as: UTF8.self)
    }
    content = SampleContent(replacing: changes)
  }

  /// - Parameter dialogue: nil for all.
  func copy(of dialogue: String?, in language: String) throws -> ReadingCopy {
    let compilation = Compiler.compile(content.contentFiles, today: RealContent.today)
    #expect(compilation.errors == [])
    let edition = try #require(compilation.edition)
    let position = dialogue.flatMap { name in
      edition.dialogues.all.firstIndex { $0.id.name == name }
    }
    return ReadingCopy(
      try Self.presenter(edition, language), dialogues: position.map { [$0] } ?? [])
  }

  /// At noon on the day of all tests.
  static func presenter(_ edition: Edition, _ language: String) throws -> Presenter {
    let catalog = try #require(edition.catalogs.first { $0.language.string == language })
    return Presenter(
      edition: edition, catalog: catalog, now: Moment(day: Day(RealContent.today), minute: 720))
  }
}
