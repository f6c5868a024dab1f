import ArgumentParser
import DialogueServer
import DialogueShell

/// `lotsen schema`: the published schemas; reads no content.
struct SchemaCommand: ParsableCommand {
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case openrpc, json, `case`
  }

  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the published schemas.",
    discussion: """
      ‘openrpc’ is the OpenRPC document of the protocol, ‘json’ the schemas of its parameters and \
      results, ‘case’ that of a line of a .jsonl file with recorded cases.
      """)

  @Argument(help: ArgumentHelp("Which one.", valueName: "openrpc|json|case"))
  var kind: Kind

  func run() throws {
    do {
      try Descriptor.output.write(text[...])
    } catch {
      throw ExitCode(ExitStatus.ioFailed)
    }
  }

  private var text: [UInt8] {
    switch kind {
    case .openrpc: Schema.openRPC + [0x0A]
    case .json: Schema.json + [0x0A]
    case .case: Schema.case + [0x0A]
    }
  }
}
