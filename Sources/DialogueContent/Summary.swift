package import DialogueCore
import Fluent
package import Localization

/// What a person takes home: the outcome's parts as one text.
package struct Summary: Sendable {
  package let title: Text
  package let date: Day
  package let dialogue: Dialogue.ID
  package let blocks: [Block]
  package let urgent: Text
  /// False: it may stay on the screen, but not be printed, saved or sent.
  package let print: Bool

  package init(
    title: Text, date: Day, dialogue: Dialogue.ID, blocks: [Block], urgent: Text, print: Bool
  ) {
    self.title = title
    self.date = date
    self.dialogue = dialogue
    self.blocks = blocks
    self.urgent = urgent
    self.print = print
  }
}

extension Presenter {
  /// - Parameter answers: whether the trail is added, as question and answer.
  /// - Returns: nil before an outcome.
  package func summary(of page: Page, answers: Bool) -> Summary? {
    guard let outcome = page.outcome else { return nil }
    let sections: [[Block]] = [
      [.heading(outcome.title)], outcome.body,
      section("heading-today", outcome.today.flatMap(blocks)),
      section("heading-week", outcome.week.flatMap(blocks)),
      section("heading-say", outcome.say.flatMap(blocks)),
      section("heading-contacts", outcome.contacts.flatMap { blocks($0, on: page) }),
      section("heading-if-not", outcome.ifNot.flatMap(blocks)),
      section("heading-follow-up", (outcome.followUp.map { [.paragraph($0.text)] }) ?? []),
      [.paragraph(page.urgent.text)],
      section("heading-sources", sources(of: page)),
      answers ? section("heading-answers", page.trail.map(block)) : [],
    ]
    return Summary(
      title: words("summary-title", arguments: ["date": .date(days: now.day.number)]),
      date: now.day,
      dialogue: page.dialogue, blocks: sections.flatMap { $0 }, urgent: page.urgent.text,
      print: outcome.print)
  }

  private func section(_ heading: String, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.heading(words(heading))] + blocks
  }

  private func blocks(_ step: PageOutcome.Step) -> [Block] {
    [.paragraph(step.title)] + step.body
  }

  private func blocks(_ saying: PageOutcome.Saying) -> [Block] {
    let translation = saying.translation.map { [Block.paragraph($0)] } ?? []
    return [.paragraph(saying.title), .paragraph(saying.text)] + translation
  }

  private func blocks(_ referral: PageOutcome.Referral, on page: Page) -> [Block] {
    guard let contact = page.contact(referral.contact) else { return [] }
    return [.paragraph(joined(lines(of: contact, why: referral.why), by: "\n"))]
  }

  /// Where the facts of the page's dialogue come from, with the dates the sources bear.
  private func sources(of page: Page) -> [Block] {
    let dialogue = edition.dialogues.position(of: page.dialogue).map { edition.dialogues.all[$0] }
    let lines = (dialogue?.sources ?? []).compactMap(edition.source).map { source in
      plain(
        ["\(source.owner): \(source.title)", source.dated ?? source.read, source.url]
          .compactMap { $0 }.joined(separator: ", "))
    }
    return lines.isEmpty ? [] : [.list(lines, isOrdered: false)]
  }

  private func block(_ line: Page.TrailLine) -> Block {
    .paragraph(joined([line.title, line.text], by: "\n"))
  }
}

extension Presenter {
  /// A contact as lines: name and number, why, hours and whether it answers now, where to check.
  package func lines(of contact: PageContact, why: Text?) -> [Text] {
    var lines = [headline(of: contact)]
    if let why { lines.append(why) }
    if let hours = contact.hours {
      let both = hours.changes == nil ? [hours.text] : [hours.text, hours.now]
      lines.append(joined(both, by: ". "))
    }
    if contact.contact.show == .number, let url = contact.contact.url {
      lines.append(plain(url))
    }
    if let note = contact.note { lines.append(note) }
    if contact.contact.languages != [edition.referenceCatalog.language.string],
      !contact.contact.languages.isEmpty
    {
      let names = contact.contact.languages.map { Value.text(catalog.languageName($0)) }
      lines.append(words("contact-languages", arguments: ["languages": .list(names)]))
    }
    return lines
  }

  private func headline(of contact: PageContact) -> Text {
    let name = contact.area.map { plain("\(contact.name.string) (\($0.string))") } ?? contact.name
    guard let phone = contact.contact.phone else { return name }
    let call = words("contact-call", arguments: ["phone": .phone(phone.display)])
    let line = joined([name, call], by: ": ")
    guard let ask = contact.ask else { return line }
    return joined(
      [line, words("contact-ask", arguments: ["whom": .text(ask.string)])], by: ". ")
  }

  /// Words that are no text of a catalog, in the language of the page.
  func plain(_ string: String) -> Text {
    Text(string: string, language: catalog.language, direction: catalog.direction)
  }
}
