import ContentCompiler
import DialogueContent
import DialogueCore
import FoundationEssentials
import Localization
import TestSupport
import Testing

/// Nothing of the real content is missing in its reading copy.
struct ReadingRealContentTests {
  /// A copy of everything, cut at the headings that bear a name.
  private struct Sections {
    let markdown: String
    private var byName: [String: String] = [:]

    init(_ copy: ReadingCopy) {
      markdown = copy.markdown
      var name = ""
      for line in markdown.split(separator: "\n") {
        if line.hasPrefix("##"), !line.hasPrefix("####") {
          name = line.split(separator: "[").last.map(String.init) ?? ""
        }
        byName[name, default: ""] += line + "\n"
      }
    }

    func under(_ name: some CustomStringConvertible) -> String { byName["\(name)]"] ?? "" }
  }

  @Test(arguments: ["sv", "en"])
  func `every question, choice, outcome, contact and source is in the copy`(
    language: String
  ) throws {
    let edition = try #require(RealContent.edition)
    let copy = ReadingCopy(try ReadingSample.presenter(edition, language))
    let sections = Sections(copy)
    let dialogues = edition.dialogues
    var missing: [String] = []
    for question in dialogues.questions {
      let section = sections.under(question.id)
      if section.isEmpty { missing.append("\(question.id)") }
      let rows = question.choices.map { "| [\($0.id)] |" }
      missing += rows.filter { !section.contains($0) }.map { "\(question.id): \($0)" }
    }
    let names =
      dialogues.all.map(\.id.name) + dialogues.outcomes.map(\.id.description)
      + edition.contacts.map(\.id.name)
    missing += names.filter { sections.under($0).isEmpty }
    missing += edition.sources.map { "| [\($0.id)] |" }.filter { !sections.markdown.contains($0) }
    #expect(missing == [])
    let html = copy.html
    #expect(names.filter { !html.contains("[\($0)]") } == [])
    #expect(!html.contains("{read-"))
  }

  private static let sources: String = {
    let folder = ProjectFolder.path("Sources/ContentCompiler/Reports")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix("Reading") }
      .map { String(decoding: ProjectFolder.bytes("\(folder)/\($0)") ?? [], as: UTF8.self) }
      .joined()
  }()

  @Test(arguments: ["sv", "en"])
  func `every sentence of the copy is used`(language: String) throws {
    let path = ProjectFolder.path("Locales/\(language)/ui.ftl")
    let lines = String(decoding: try #require(ProjectFolder.bytes(path)), as: UTF8.self)
      .split(separator: "\n").filter { $0.hasPrefix("read-") }
    let names = lines.map { String($0.dropFirst("read-".count).prefix { $0 != " " }) }
    // Their ends are put together: by kind, urgency, comparison, and for a denial.
    let families = ["kind-", "urgency-", "day-"]
    let unused = names.filter { name in
      let denied = name.hasSuffix("-not") ? String(name.dropLast("-not".count)) : name
      let beginning = families.first(where: denied.hasPrefix) ?? denied
      return !Self.sources.contains("\"\(beginning)")
    }
    #expect(unused == [] && names.count > 100)
  }
}
