package import DialogueContent
import DialogueCore
package import Localization

/// Dialogues in one language for those who vet them: every prompt, every way on in words, every
/// outcome, contact and source, with names for remarks and lines to sign.
package struct ReadingCopy: Sendable {
  /// A piece of a line.
  package enum Span: Hashable, Sendable {
    case words(Text)
    /// The name of a thing, for remarks; stands in brackets.
    case name(String)
    case link(String)
  }

  /// Pieces with blanks between them.
  package typealias Line = [Span]

  /// What stands below each other.
  package enum Part: Hashable, Sendable {
    /// Level 1 is the title.
    case heading(Line, level: Int)
    case paragraph(Line)
    /// Ready words: their lines stay lines.
    case letter(Text)
    case list([Line], isOrdered: Bool)
    case table(header: [Text], rows: [[Line]])
    /// A line to write on.
    case blank(Text)
  }

  package let language: LanguageTag
  package let direction: Direction
  package let title: Text
  package let parts: [Part]

  /// - Parameter dialogues: positions in `Dialogues.all`; all of them if there is none.
  package init(_ presenter: Presenter, dialogues: [Int] = []) {
    let all = presenter.edition.dialogues.all
    let chosen = dialogues.isEmpty ? Array(all.indices) : dialogues
    var pages = ReadingPages(presenter)
    let only = chosen.count == 1 ? presenter.title(of: all[chosen[0]].id) : nil
    title = pages.addTitle(only)
    if dialogues.isEmpty { pages.noteEverything() }
    for position in chosen { pages.addDialogue(all[position]) }
    let behindDialogues = pages.parts.count
    pages.addSteps()
    pages.addSayings()
    pages.addSharedQuestions(at: behindDialogues)
    pages.addContacts()
    pages.addSources()
    pages.addReadability()
    pages.addSignature()
    parts = pages.parts
    language = presenter.catalog.language
    direction = presenter.catalog.direction
  }
}

extension Text {
  /// Safe for a file: no controls, isolates only where they are of use.
  var readable: String {
    PlainText.apply(.auto, to: PlainText.clean(string), direction: direction)
  }
}
