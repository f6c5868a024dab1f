extension Command {
  /// Every command, in the order of the help.
  static let all: [Command] = [
    .help, .back, .answers, .change, .urgent, .resume, .dialogues, .contacts, .language, .summary,
    .save, .restart, .quit,
  ]
}
