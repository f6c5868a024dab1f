import ArgumentParser
import DialogueContent
import DialogueCore
import DialogueShell
import Localization
import Transcripts

/// `lotsen record`: a conversation at whose end the walk is written as a case.
struct Record: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "A conversation that becomes a recorded case.",
    discussion: """
      For authors, not for conversations with families: when you leave, the answers are written to \
      FILE, which must not exist. Words are not written. Nothing is written at all after a sign of \
      violence.
      """)

  @OptionGroup var content: ContentOptions
  @OptionGroup var terminal: TerminalOptions

  @Option(help: ArgumentHelp("The dialogue behind the safety question.", valueName: "id"))
  var dialogue: String?

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("What a person would call it; asked for at the end.", valueName: "name"))
  var name: String?

  @Argument(help: "The new file.")
  var file: String

  func run() throws {
    let target = RecordedFile(path: file, name: name)
    try target.check()
    let edition = try content.load()
    // A case has one moment.
    var content = content
    content.moment.now = "\(content.clock())"
    let start = ConversationStart(
      content: content, terminal: terminal, dialogue: dialogue, isRecording: true)
    var conversation = try start.conversation(in: edition)
    let status = conversation.run()
    // The end of a pipe before an outcome ends a walk as well as any.
    guard [ExitStatus.done, ExitStatus.failed].contains(status) else { throw ExitCode(status) }
    var recording = Recording(
      edition, start: dialogue.flatMap { Dialogue.ID($0) },
      language: try content.match(in: edition).tag, now: content.clock())
    for deed in conversation.deeds { recording.add(deed) }
    try target.write(recording)
  }
}
