import DialogueContent
import DialogueCore
import Localization

/// A part of a summary: words, or a contact that is described beside it.
enum SummaryBlock {
  case words(Block)
  case contact(Contact.ID)
}

extension Presenter {
  /// The parts of an outcome that are taken home, in the order in which they are read.
  func blocks(of outcome: PageOutcome, on page: Page, _ withAnswers: Bool) -> [SummaryBlock] {
    let urgent = page.urgent.contacts.map(SummaryBlock.contact)
    let answers =
      withAnswers ? page.trail.flatMap { paragraphs($0.title) + paragraphs($0.text) } : []
    let sections: [[SummaryBlock]] = [
      [.words(.heading(outcome.title))], outcome.body.map(SummaryBlock.words),
      section("heading-today", outcome.today.flatMap(blocks)),
      section("heading-week", outcome.week.flatMap(blocks)),
      section("heading-say", outcome.say.flatMap(blocks)),
      section(
        "heading-contacts", outcome.contacts.flatMap { [.contact($0.contact)] + paragraphs($0.why) }
      ),
      section("heading-if-not", outcome.ifNot.flatMap(blocks)),
      section("heading-follow-up", outcome.followUp.map { paragraphs($0.text) } ?? []),
      paragraphs(page.urgent.text) + urgent,
      section("heading-answers", answers),
    ]
    return sections.flatMap { $0 }
  }

  private func section(_ heading: String, _ blocks: [SummaryBlock]) -> [SummaryBlock] {
    blocks.isEmpty ? [] : [.words(.heading(words(heading)))] + blocks
  }

  private func blocks(_ step: PageOutcome.Step) -> [SummaryBlock] {
    paragraphs(step.title) + step.body.map(SummaryBlock.words)
  }

  private func blocks(_ saying: PageOutcome.Saying) -> [SummaryBlock] {
    paragraphs(saying.title) + paragraphs(saying.text)
      + (saying.translation.map(paragraphs) ?? [])
  }

  /// A paragraph for each line: blocks hold no LF.
  private func paragraphs(_ text: Text) -> [SummaryBlock] {
    text.string.split(separator: "\n").map { line in
      .words(
        .paragraph(
          Text(string: String(line), language: text.language, direction: text.direction)))
    }
  }
}

extension ResultWriter {
  mutating func write(_ block: SummaryBlock) {
    switch block {
    case .words(let block): write(block)
    case .contact(let id):
      object { out in
        out.member("kind", "contact")
        out.member("contact", id.name)
      }
    }
  }
}

/// A summary as lines of plain text.
struct SummaryText {
  let string: String

  init(_ summary: Summary) {
    let parts = [[summary.title.string]] + summary.blocks.map(Self.lines)
    string =
      parts.map { lines in
        lines.flatMap { PlainText.wrap($0, width: Limits.columns) }.joined(separator: "\n")
      }.joined(separator: "\n\n") + "\n"
  }

  private static func lines(of block: Block) -> [String] {
    switch block {
    case .paragraph(let text), .heading(let text): [text.string]
    case .link(let text, let url): [text.string, url]
    case .list(let items, let isOrdered):
      items.enumerated().flatMap { index, item in
        PlainText.wrap(
          item.string, width: Limits.columns, lead: isOrdered ? "\(index + 1). " : "- ")
      }
    }
  }
}
