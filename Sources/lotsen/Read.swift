import ArgumentParser
import ContentCompiler
import DialogueContent
import DialogueCore
import Localization

/// `lotsen read`: a copy for those who vet the content on paper.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a reading copy: every text, way, contact and source, to be signed off.",
    discussion: """
      With DIALOGUE only that dialogue, and the shared questions, steps, ready words and contacts \
      it uses. The page of ‘--format html’ is made to be printed.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, markdown, html }

  @OptionGroup var content: ContentOptions

  @Option(help: ArgumentHelp("What is written.", valueName: "text|markdown|html"))
  var format = Format.markdown

  @Argument(help: "The dialogue to read; all if none is named.")
  var dialogue: String?

  func run() throws {
    let edition = try content.load()
    let chosen = try dialogue.map(edition.dialogues.named)
    let copy = ReadingCopy(
      try content.presenter(of: edition), dialogues: chosen.map { [$0] } ?? [])
    switch format {
    case .text: try StandardOutput.write(copy.text)
    case .markdown: try StandardOutput.write(copy.markdown)
    case .html: try StandardOutput.write(copy.html)
    }
  }
}
