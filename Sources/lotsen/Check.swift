import ArgumentParser
import ContentCompiler
import DialogueContent
import DialogueShell
import Localization

/// `lotsen check`: every fault of every content file, and what is proved over all ways through.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reports every fault of all content files.",
    discussion: """
      A fault is ‘file:line:column: severity: message [rule]’. With DIALOGUE only faults of its \
      files are shown; everything is read and checked all the same.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @OptionGroup var content: ContentOptions

  @Option(help: "Output: text or json.")
  var format = Format.text

  @Flag(help: "Warnings are errors, too.")
  var strict = false

  @Argument(help: "Dialogues whose faults are shown; all if none is named.")
  var dialogues: [String] = []

  func run() throws {
    let files = try content.folder().read()
    guard !files.isEmpty else {
      throw Failure(
        status: ExitStatus.faultyContent, reason: "There is no content to read."
      ).asExit
    }
    let report = DiagnosticReport(
      Compiler.compile(files, checks: .all, today: content.clock().day.number),
      dialogues: dialogues)
    try StandardOutput.write(format == .json ? report.json : report.text)
    throw ExitCode(report.hasFailed(isStrict: strict) ? ExitStatus.unfinished : ExitStatus.done)
  }
}
