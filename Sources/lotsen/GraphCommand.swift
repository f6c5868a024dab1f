import ArgumentParser
import ContentCompiler
import DialogueContent
import DialogueCore
import Transcripts

/// `lotsen graph`: a picture of a dialogue, or of all of them.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Draws a dialogue, or all of them, as a graph.",
    discussion: """
      ‘dot’ is for Graphviz. What no answers lead to is red; with --cover, what cases visit is \
      green, and what none visits is orange.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case dot, mermaid, json }

  @OptionGroup var content: ContentOptions

  @Option(help: ArgumentHelp("What is written.", valueName: "dot|mermaid|json"))
  var format = Format.dot

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("A file or folder with cases; repeatable.", valueName: "file"))
  var cover: [String] = []

  @Argument(help: "The dialogue to draw; all if none is named.")
  var dialogue: String?

  func run() throws {
    let edition = try content.load().prepared
    let drawn =
      try dialogue.map { [try edition.dialogues.named($0)] } ?? Array(edition.dialogues.all.indices)
    let graph = Graph(of: drawn, by: try content.presenter(of: edition))
    var marks = Graph.Marks(
      reached: Exploration.all(of: edition.dialogues).reduce(into: []) {
        $0.formUnion($1.reached(in: edition.dialogues))
      })
    if !cover.isEmpty {
      let files = try RunFiles(arguments: cover, format: nil)
      marks.visited = try Coverage(of: files, walker: content.coveringWalker(edition)).visited
    }
    switch format {
    case .dot: try StandardOutput.write(graph.dot(marks))
    case .mermaid: try StandardOutput.write(graph.mermaid(marks))
    case .json: try StandardOutput.write(GraphReport(graph, marks: marks).json)
    }
  }
}
