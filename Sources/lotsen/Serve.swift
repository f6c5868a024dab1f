import ArgumentParser
import DialogueContent
import DialogueServer
import DialogueShell
import Glibc

/// `lotsen serve`: answers programs over standard input and output.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Answers programs over standard input and output.",
    discussion: "Lotsen Protocol 1: one JSON-RPC 2.0 object a line. Nothing is kept of any call.")

  @OptionGroup var options: ServeOptions

  @Flag(name: .customLong("ascii"), help: "Escapes everything above U+007E in responses.")
  var isASCII = false

  @Option(help: ArgumentHelp("How much is logged.", valueName: "error|warn|info|debug"))
  var logLevel = Log.Level.warn

  func run() throws {
    guard let descriptors = StandardDescriptors(), let signals = SignalPipe() else {
      throw ExitCode(ExitStatus.ioFailed)
    }
    ProcessBounds.begin()
    ProcessPrivacy.begin()
    var log = Log(level: logLevel)
    log.write(.info, "started", [("version", Lotsen.configuration.version)])
    let keys = try options.keys()
    if keys == nil { log.write(.info, "key-ephemeral") }
    let server = try options.server(keys: keys, isASCII: isASCII, isPrepared: true)
    log.write(.info, "edition-loaded", [("hash", server.edition.hash)])
    if descriptors.isTerminal { remark() }
    if let trace = Terminal.environment("SWIFT_BACKTRACE"), !trace.contains("enable=no") {
      log.write(.warn, "backtrace-on")
    }
    ProcessBounds.leaveFolder()
    var loop = StdioLoop(
      Connection(server: server), on: descriptors, signals: signals, log: log)
    Glibc.exit(loop.run())
  }

  private func remark() {
    let text = "lotsen: this is a protocol for programs; for a conversation start ‘lotsen talk’\n"
    try? Descriptor.error.write(text)
  }
}

extension Log.Level: ExpressibleByArgument {}
