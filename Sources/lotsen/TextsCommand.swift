import ArgumentParser
import ContentCompiler
import DialogueShell
import Localization

/// `lotsen texts`: what a translator has to do, and that it is done.
struct TextsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "texts",
    abstract: "Lists the texts of a language that are missing, outdated or not reviewed.",
    discussion: """
      Each stands below its source. When a text says what the source says now, ‘--mark’ notes it \
      in the state.yaml of the language: for files such as ‘about’, or for ‘all’.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, csv }

  @OptionGroup var content: FolderOptions

  @Option(help: ArgumentHelp("The translated language.", valueName: "tag"))
  var language: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Only those in such a state; all but reviewed if none is named.", valueName: "state"))
  var only: [TranslationReport.State] = []

  @Option(help: ArgumentHelp("What is written.", valueName: "text|json|csv"))
  var format = Format.text

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Notes that the texts of these files are up to date.", valueName: "file"))
  var mark: [String] = []

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("With --mark: what they are from now on.", valueName: "draft|reviewed"))
  var status: TextStatus?

  func run() throws {
    let folder = try content.folder()
    let files = folder.read()
    guard let language, let report = TranslationReport(files, of: language) else {
      let known = TranslationReport.languages(in: files).joined(separator: ", ")
      throw Failure.usage("name a translated language with --language; these are: \(known)")
    }
    if !mark.isEmpty { return try note(report, of: language, in: folder) }
    let shown = only.isEmpty ? Set([.missing, .unmarked, .stale, .draft]) : Set(only)
    switch format {
    case .text: try StandardOutput.write(report.text(shown))
    case .json: try StandardOutput.write(report.json(shown))
    case .csv: try StandardOutput.write(report.csv(shown))
    }
  }
}

extension TranslationReport.State: ExpressibleByArgument {}
extension TextStatus: ExpressibleByArgument {}
