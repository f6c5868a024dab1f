import ContentCompiler
import DialogueContent
import DialogueCore
import FoundationEssentials
import Localization
import TestSupport
import Testing

/// The program's own words are named in its sources only, so the sources are what is compared.
struct ProgramTextTests {
  /// All Swift sources of the program as one text.
  private static let sources: String = {
    let modules = ["DialogueContent", "DialogueServer", "DialogueShell", "lotsen"]
    return modules.map { text(ofSources: ProjectFolder.path("Sources/\($0)")) }.joined()
  }()

  private static func text(ofSources folder: String) -> String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.map { name in
      let path = "\(folder)/\(name)"
      if !name.hasSuffix(".swift") { return text(ofSources: path) }
      return String(decoding: ProjectFolder.bytes(path) ?? [], as: UTF8.self)
    }.joined()
  }

  /// The names behind `words("`, which must have a text.
  private static let required: [String] = {
    let names = sources.split(separator: "words(\"", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != "\"" }) }
      .filter { !$0.contains("\\") && $0 != "dialogue" }
    let families =
      Notice.allCases.map { "notice-\($0.rawValue)" }
      + Problem.Code.allCases.map { "problem-\($0.rawValue)" }
      + CommandWord.allCases.map { "command-\($0.rawValue)" }
    return Array(Set(names + families)).sorted()
  }()

  @Test(arguments: required)
  func `a text that the program shows is in the reference language`(name: String) throws {
    let edition = try #require(RealContent.edition)
    let catalog = edition.catalogs[edition.reference]
    #expect(catalog.language(of: TextKey(message: name)) != nil)
  }
}
