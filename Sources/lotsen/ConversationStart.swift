import ArgumentParser
import DialogueContent
import DialogueCore
import DialogueShell
import Glibc
import Localization

/// How a conversation begins, as options say.
struct ConversationStart {
  let content: any ContentChoices
  let terminal: any TerminalChoices
  var dialogue: String?
  var keepsScreen = false
  var withAnswers = false
  var isStrict = false
  var isRecording = false

  /// Ends the program when the conversation is over.
  func run() throws {
    var conversation = try conversation(in: content.load())
    Glibc.exit(conversation.run())
  }

  func conversation(in edition: Edition) throws -> Conversation {
    ProcessPrivacy.begin()
    let match = try content.match(in: edition)
    var options = Shell.Options(
      language: match.tag, isFallback: match.isFallback, mode: terminal.mode,
      style: terminal.style,
      dialogue: try dialogue.map { edition.dialogues.all[try edition.dialogues.named($0)].id })
    options.keepsScreen = keepsScreen
    options.withAnswers = withAnswers
    options.isStrict = isStrict
    options.isRecording = isRecording
    guard let signals = Signals() else { throw ExitCode(ExitStatus.ioFailed) }
    let source = terminal.source(&options, signals: signals)
    let shell = Shell(edition: edition, options: options, clock: content.clock)
    return Conversation(
      shell, source: source, signals: signals, pager: terminal.pagerProgram)
  }
}

extension ConversationStart {
  /// Without options, or with `--plain` alone, as most starts are; nil for any other arguments.
  ///
  /// To find that out, the parser of arguments would take longer than all the rest of a start.
  init?(usual arguments: [String]) {
    let options = arguments.first == "talk" ? arguments.dropFirst() : arguments[...]
    guard options.isEmpty || options.elementsEqual(["--plain"]) else { return nil }
    self.init(content: UsualContent(), terminal: UsualTerminal(plain: !options.isEmpty))
  }
}

private struct UsualContent: ContentChoices {}

private struct UsualTerminal: TerminalChoices {
  let plain: Bool
  var color: TerminalOptions.Color { .auto }
  var bidi: PlainText.Isolates { .auto }
  var pager: Bool { false }
}
