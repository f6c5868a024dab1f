import ArgumentParser
import DialogueServer
import DialogueShell

/// `lotsen call`: one request, one process.
struct Call: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Answers one request and ends.",
    discussion: """
      FILE holds the parameters as JSON; ‘-’ is the standard input. The result is one line on the \
      standard output. Sessions and answers are never taken from arguments.
      """)

  @OptionGroup var options: ServeOptions

  @Argument(help: ArgumentHelp("What is called, such as dialogue/start.", valueName: "method"))
  var method: String

  @Argument(help: ArgumentHelp("The parameters; none if left out.", valueName: "file"))
  var file: String?

  func run() throws {
    ProcessBounds.begin()
    ProcessPrivacy.begin()
    let keys = try options.keys()
    let request = try SingleRequest(method: method, parameters: CallFile.read(file))
    let response = request.response(of: try options.server(keys: keys, isPrepared: false))
    do {
      try Descriptor.output.write(response.line[...])
    } catch {
      throw ExitCode(ExitStatus.ioFailed)
    }
    if keys == nil, response.holdsSession {
      try? Descriptor.error.write(
        "lotsen: without --session-key-file no other call can open this session\n")
    }
    throw ExitCode(response.status)
  }
}
