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
      A fault is ‘file:line:column: severity: message [rule]’; ‘--explain RULE’ tells why it is one. \
      With DIALOGUE only faults of its files are shown; everything is read and checked all the \
      same. ‘--format github’ writes commands of GitHub Actions.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, sarif, github }

  @OptionGroup var content: ClockOptions

  @Option(help: ArgumentHelp("What is written.", valueName: "text|json|sarif|github"))
  var format = Format.text

  @Flag(help: "Also how many answers lead to each outcome, and the time on standard error.")
  var ways = false

  @Option(help: ArgumentHelp("More states behind a dialogue are a fault.", valueName: "number"))
  var bound = Compilation.bound

  @Option(help: ArgumentHelp("Explains a rule, or all as Markdown.", valueName: "rule|all"))
  var explain: String?

  @Flag(help: "Warnings are errors, too.")
  var strict = false

  @Argument(help: ArgumentHelp("Whose faults are shown; all if none.", valueName: "dialogue"))
  var dialogues: [String] = []

  func run() throws {
    if let explain { return try StandardOutput.write(RuleManual.explanation(of: explain)) }
    let begin = ContinuousClock.now
    let files = try content.folder().read()
    guard !files.isEmpty else {
      throw Failure(status: ExitStatus.faultyContent, reason: "there is no content to read").asExit
    }
    try files.require(dialogues: dialogues)
    let compilation = Compiler.compile(
      files, checks: .all, today: content.clock().day.number, bound: bound)
    let report = DiagnosticReport(compilation, dialogues: dialogues)
    try StandardOutput.write(report.written(as: format, withWays: ways))
    if ways {
      let milliseconds = Int((ContinuousClock.now - begin) / .milliseconds(1))
      try? Descriptor.error.write("lotsen: checked in \(milliseconds) ms\n")
    }
    throw ExitCode(report.hasFailed(isStrict: strict) ? ExitStatus.failed : ExitStatus.done)
  }
}
