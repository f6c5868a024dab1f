import ArgumentParser
import DialogueContent
import DialogueShell
import Localization
import Transcripts

/// `lotsen run`: walks recorded cases without a person, and says what came of them.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Walks recorded cases, checks or lists where they end.",
    discussion: """
      FILE is a .case, .jsonl or .csv; a folder stands for all *.case below it; ‘-’ is the standard \
      input. Without --now it is noon of 2026-11-24, so that the same run gives the same bytes.
      """)

  @OptionGroup var content: ContentOptions
  @OptionGroup var options: RunOptions

  @Argument(help: ArgumentHelp("Files and folders with cases.", valueName: "file"))
  var files: [String]

  func run() throws {
    let files = try RunFiles(arguments: files, format: options.input)
    let edition = try content.load().prepared
    let walker = Walker(
      edition: edition, options: try walking(in: edition), carrier: SealedCarrier.of(edition))
    let goldens = Goldens(
      try options.golden.map { try content.served($0, in: edition) }, adds: options.addGolden)
    guard let signals = Signals() else { throw ExitCode(ExitStatus.ioFailed) }
    var cases = RunCases(walker, files: files, options: options, goldens: goldens, signals: signals)
    throw ExitCode(cases.run())
  }

  private func walking(in edition: Edition) throws -> Walker.Options {
    var walking = try content.walking(in: edition)
    walking.isStrict = options.strict
    walking.isThorough = options.thorough
    return walking
  }
}
