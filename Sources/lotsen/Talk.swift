import ArgumentParser
import DialogueContent
import DialogueCore
import DialogueShell
import Glibc
import Localization

/// `lotsen talk`: a conversation at a keyboard, or over a pipe.
struct Talk: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "A conversation at a keyboard.",
    discussion: "Answers and typed text are kept in memory only.")

  @OptionGroup var content: ContentOptions
  @OptionGroup var terminal: TerminalOptions

  @Option(help: ArgumentHelp("The dialogue behind the safety question.", valueName: "id"))
  var dialogue: String?

  @Flag(help: "The summary also holds the answers.")
  var withAnswers = false

  @Flag(help: "Without a terminal: the first line that is not taken ends the run.")
  var strict = false

  func run() throws {
    ProcessPrivacy.begin()
    let edition = try content.load()
    let match = try content.match(in: edition)
    var options = Shell.Options(
      language: match.tag, isFallback: match.isFallback, mode: terminal.mode,
      style: terminal.style, dialogue: try start(in: edition))
    options.keepsScreen = terminal.keepScreen
    options.withAnswers = withAnswers
    options.isStrict = strict
    guard let signals = Signals() else { throw ExitCode(ExitStatus.ioFailed) }
    let source = terminal.source(&options, signals: signals)
    let shell = Shell(edition: edition, options: options, clock: content.clock)
    var conversation = Conversation(
      shell, source: source, signals: signals, pager: terminal.pagerProgram)
    Glibc.exit(conversation.run())
  }

  private func start(in edition: Edition) throws -> Dialogue.ID? {
    guard let dialogue else { return nil }
    if let id = Dialogue.ID(dialogue), edition.dialogues.position(of: id) != nil { return id }
    let names = edition.dialogues.all.map(\.id.name)
    let nearest = Spelling.nearest(to: dialogue, among: names).map { "; is ‘\($0)’ meant?" } ?? ""
    throw Failure.usage("there is no dialogue ‘\(dialogue)’\(nearest)")
  }
}
