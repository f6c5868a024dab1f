import ArgumentParser

/// `lotsen talk`: a conversation at a keyboard, or over a pipe.
struct Talk: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "A conversation at a keyboard.",
    discussion: "Answers and typed text are kept in memory only.")

  @OptionGroup var content: ContentOptions
  @OptionGroup var terminal: TerminalOptions

  @Option(help: ArgumentHelp("The dialogue behind the safety question.", valueName: "id"))
  var dialogue: String?

  @Flag(help: "Leaves the text on the screen at the end.")
  var keepScreen = false

  @Flag(help: "The summary also holds the answers.")
  var withAnswers = false

  @Flag(help: "Without a terminal: the first line that is not taken ends the run.")
  var strict = false

  func run() throws {
    try ConversationStart(
      content: content, terminal: terminal, dialogue: dialogue, keepsScreen: keepScreen,
      withAnswers: withAnswers, isStrict: strict
    ).run()
  }
}
