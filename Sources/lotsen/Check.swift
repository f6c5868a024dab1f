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
      With DIALOGUE only faults of its files are shown; everything is read and checked all the same.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, sarif, github }

  @OptionGroup var content: ContentOptions

  @Option(help: "Output: text, json, sarif or github (commands of GitHub Actions).")
  var format = Format.text

  @Flag(help: "In the text how many answers lead to each outcome; the time on standard error.")
  var ways = false

  @Option(help: "States behind one dialogue above which proving is given up, as a fault.")
  var bound = Compilation.bound

  @Option(help: ArgumentHelp("Explains a rule, or all as Markdown.", valueName: "rule|all"))
  var explain: String?

  @Flag(help: "Warnings are errors, too.")
  var strict = false

  @Argument(help: "Dialogues whose faults are shown; all if none is named.")
  var dialogues: [String] = []

  func run() throws {
    if let explain { return try StandardOutput.write(RuleManual.explanation(of: explain)) }
    let begin = ContinuousClock.now
    let files = try content.folder().read()
    guard !files.isEmpty else {
      throw Failure(status: ExitStatus.faultyContent, reason: "There is no content to read.").asExit
    }
    for name in dialogues { try files.mustHold(dialogue: name) }
    let compilation = Compiler.compile(
      files, checks: .all, today: content.clock().day.number, bound: bound)
    let report = DiagnosticReport(compilation, dialogues: dialogues)
    try StandardOutput.write(report.written(as: format, withWays: ways))
    if ways {
      let milliseconds = Int((ContinuousClock.now - begin) / .milliseconds(1))
      try? Descriptor.error.write("lotsen: checked in \(milliseconds) ms\n")
    }
    throw ExitCode(report.hasFailed(isStrict: strict) ? ExitStatus.unfinished : ExitStatus.done)
  }
}
