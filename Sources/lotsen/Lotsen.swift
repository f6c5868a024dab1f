import ArgumentParser
import DialogueShell
import Glibc

/// The program: without a subcommand, a conversation.
@main
struct Lotsen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lotsen",
    abstract: "Helps guardians of children who have trouble going to school.",
    version: "1.0",
    subcommands: [
      Talk.self, Run.self, Record.self, Cover.self, Review.self, Explore.self, Check.self,
      GraphCommand.self, Read.self, TextsCommand.self, ContactsCommand.self, SchemaCommand.self,
      Serve.self, Call.self, Compile.self,
    ],
    defaultSubcommand: Talk.self)

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      guard OpenDescriptors.begin() else { throw ExitCode(ExitStatus.ioFailed) }
      if let start = ConversationStart(usual: arguments) { return try start.run() }
      try Arguments.check(arguments, commands: configuration.subcommands.map { $0._commandName })
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      exit(withError: error)
    }
  }
}
