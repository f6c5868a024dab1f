import ArgumentParser
import ContentCompiler
import DialogueContent
import DialogueShell
import Localization
import Transcripts

/// `lotsen cover`: what no recorded case visits.
struct Cover: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists what no recorded case visits.",
    discussion: """
      Questions, notices, outcomes, choices and routes, by file and line of the content; the last \
      line counts the routes. Only cases that pass count; the others are named on standard error. \
      FILE is as for ‘lotsen run’.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @OptionGroup var content: ContentOptions

  @Option(help: ArgumentHelp("What is written.", valueName: "text|json"))
  var format = Format.text

  @Option(
    help: ArgumentHelp("What the files are, whatever their names.", valueName: "case|jsonl|csv"))
  var input: CaseStream.Format?

  @Option(
    help: ArgumentHelp("Ends with 1 if fewer routes are visited.", valueName: "percent"))
  var failUnder: Int?

  @Argument(help: ArgumentHelp("Files and folders with cases.", valueName: "file"))
  var files: [String]

  func validate() throws {
    guard let failUnder, !(0...100 ~= failUnder) else { return }
    throw ValidationError("The value of ‘--fail-under’ is no share of 100.")
  }

  func run() throws {
    let files = try RunFiles(arguments: files, format: input)
    let written = try content.folder().read()
    let edition = try content.compile(written).prepared
    let coverage = try Coverage(of: files, walker: content.coveringWalker(edition))
    let places = Compiler.places(written, today: content.clock().day.number)
    try StandardOutput.write(format == .json ? coverage.json(places) : coverage.text(places))
    let isBelow = failUnder.map(coverage.isBelow) ?? false
    throw ExitCode(isBelow ? ExitStatus.failed : ExitStatus.done)
  }
}
