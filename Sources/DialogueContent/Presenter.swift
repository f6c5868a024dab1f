package import DialogueCore
package import Fluent
package import Localization

/// Puts a turn into the words of one language.
package final class Presenter: Sendable {
  package let edition: Edition
  package let catalog: Catalog
  package let now: Moment

  /// Speaks the language of `catalog`; `now` decides on opening hours and days.
  package init(edition: Edition, catalog: Catalog, now: Moment) {
    self.edition = edition
    self.catalog = catalog
    self.now = now
  }

  /// The page of a turn, with what was wrong and what there is to tell.
  ///
  /// The number to call in danger is the first contact on every page.
  package func page(
    for turn: Turn, problems: [Problem.Code] = [], notices: [Notice] = []
  ) -> Page {
    var contacts = ContactList(presenter: self)
    contacts.add(Self.urgentContact)
    let body = body(for: turn, contacts: &contacts)
    let dialogue = edition.dialogues.all[turn.dialogue].id
    return Page(
      edition: edition.hash, dialogue: dialogue, dialogueTitle: title(of: dialogue),
      language: catalog.language, direction: catalog.direction, body: body,
      problems: problems.map { Page.ProblemLine(code: $0, message: message(for: $0, at: turn)) },
      trail: turn.trail.map(line), remaining: turn.remaining, urgent: urgent(for: turn),
      resume: turn.resume.map(resume), contacts: contacts.contacts,
      notices: notices.map { Page.NoticeLine(code: $0, text: words("notice-\($0.rawValue)")) })
  }

  /// What a dialogue is called.
  package func title(of dialogue: Dialogue.ID) -> Text {
    words("dialogue", scope: dialogue.name)
  }

  /// What a dialogue is about, in one sentence.
  package func summary(of dialogue: Dialogue.ID) -> Text {
    words("dialogue", "summary", scope: dialogue.name)
  }

  /// The contact of the urgent line, which is on every page.
  package static let urgentContact = Contact.ID(literal: "emergency-112")

  /// The urgent line with the number to call.
  package var urgentLine: Text {
    let phone = edition.contact(Self.urgentContact)?.phone?.display ?? ""
    return words("urgent", arguments: ["phone": .phone(phone)])
  }

  private func body(for turn: Turn, contacts: inout ContactList) -> Page.Body {
    switch turn.place {
    case .question(let position):
      .question(
        pageQuestion(edition.dialogues.questions[position], turn.known, given: turn.given))
    case .outcome(let outcome): .outcome(pageOutcome(outcome, in: turn, contacts: &contacts))
    }
  }

  private func urgent(for turn: Turn) -> Page.Urgent {
    Page.Urgent(text: urgentLine, contacts: [Self.urgentContact], isFirst: turn.isSafety)
  }

  /// The way back from the safety dialogue.
  package func resume(_ place: Turn.Place) -> Page.Resume {
    Page.Resume(to: place, title: title(of: place), label: words("resume-label"))
  }

  private func title(of place: Turn.Place) -> Text {
    switch place {
    case .question(let question):
      let id = edition.dialogues.questions[question].id
      return words(id.node.name, scope: id.dialogue.name)
    case .outcome(let outcome):
      let id = edition.dialogues.outcomes[outcome].id
      return words(id.node.name, scope: id.dialogue.name)
    }
  }

  /// A question that was answered, and the answer.
  package func line(_ entry: TrailEntry) -> Page.TrailLine {
    let question = edition.dialogues.questions[entry.question]
    return Page.TrailLine(
      question: question.id, dialogue: edition.dialogues.all[entry.dialogue].id,
      title: words(question.id.node.name, scope: question.id.dialogue.name),
      answer: entry.answer, text: text(of: entry.answer, to: question))
  }
}

extension Presenter {
  /// A text that checked content has; where it is missing all the same, its name in braces.
  package func words(
    _ message: String, _ attribute: String? = nil, scope: String? = nil,
    arguments: Variables = [:]
  ) -> Text {
    words(TextKey(scope: scope, message: message, attribute: attribute), arguments)
  }

  func words(_ key: TextKey, _ variables: Variables) -> Text {
    catalog.text(key, arguments: variables)
      ?? Text(
        string: "{\(key.message)\(key.attribute.map { ".\($0)" } ?? "")}",
        language: catalog.language, direction: catalog.direction)
  }

  /// A text in the page's language or one behind it; nil if no language has it.
  package func optionalWords(
    _ message: String, _ attribute: String? = nil, scope: String? = nil,
    arguments: Variables = [:]
  ) -> Text? {
    catalog.text(
      TextKey(scope: scope, message: message, attribute: attribute), arguments: arguments)
  }

  func blocks(_ key: TextKey, _ variables: Variables = [:]) -> [Block] {
    catalog.text(key, arguments: variables).map(Block.blocks) ?? []
  }
}
