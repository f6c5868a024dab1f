package import DialogueContent
import DialogueCore
import Localization

/// A page as plain lines, in the order in which it is read aloud.
package struct PageText {
  let page: Page
  let presenter: Presenter
  /// What stands directly above the prompt beside the problems of the page.
  let remarks: [Remark]
  /// Dialogues offered for what was typed, in place of those that the outcome offers.
  let suggestions: [Dialogue.ID]
  private(set) var sheet: Sheet

  /// A sentence, and what it speaks of.
  struct Remark {
    let text: Text
    var items: [(lead: String, text: Text)] = []
  }

  package init(_ page: Page, presenter: Presenter, style: Style) {
    self.init(page, presenter: presenter, style: style, remarks: [], suggestions: [])
  }

  init(
    _ page: Page, presenter: Presenter, style: Style, remarks: [Remark],
    suggestions: [Dialogue.ID]
  ) {
    self.page = page
    self.presenter = presenter
    self.remarks = remarks
    self.suggestions = suggestions
    sheet = Sheet(style)
    write()
  }

  package var string: String { sheet.string }

  private mutating func write() {
    switch page.body {
    case .question(let question):
      writeTop(hasUrgentLine: true)
      write(question)
    case .outcome(let outcome):
      writeTop(hasUrgentLine: page.urgent.isFirst)
      write(outcome)
    }
    writeRemarks()
  }

  /// Nothing stands above the number to call where somebody may be in danger.
  private mutating func writeTop(hasUrgentLine: Bool) {
    if page.urgent.isFirst { writeUrgentLine() }
    for notice in page.notices { sheet.add(notice.text) }
    sheet.gap()
    if hasUrgentLine, !page.urgent.isFirst {
      writeUrgentLine()
      sheet.gap()
    }
  }

  mutating func writeUrgentLine() {
    sheet.add(page.urgent.text, ink: .urgent)
  }

  /// The way back from the safety dialogue, with the command that takes it.
  mutating func writeResume() {
    guard let resume = page.resume else { return }
    sheet.gap()
    sheet.add(resume.label, lead: Command.resume.name(in: presenter) + " – ")
  }

  private mutating func writeRemarks() {
    guard !page.problems.isEmpty || !remarks.isEmpty else { return }
    sheet.gap()
    for problem in page.problems { sheet.add(problem.message, ink: .title) }
    for remark in remarks {
      sheet.add(remark.text, ink: .title)
      for item in remark.items { sheet.add(item.text, lead: item.lead) }
    }
  }
}

extension PageText {
  /// Writes through a closure, so that the parts of a page can stand in files of their own.
  mutating func onSheet(_ write: (inout Sheet) -> Void) {
    write(&sheet)
  }
}
