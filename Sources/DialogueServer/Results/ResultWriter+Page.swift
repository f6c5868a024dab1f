import DialogueContent
import DialogueCore
import Localization
import StrictJSON

extension ResultWriter {
  /// Writes the members of a page from `edition` to `contacts`.
  ///
  /// - Parameter resumePlace: the name of the place that `resume` leads to.
  mutating func write(_ page: Page, isInvalid: Bool, sent: Answer?, resumePlace: String) {
    member("edition", page.edition)
    object("dialogue") { $0.write(page.dialogue, page.dialogueTitle) }
    member("language", page.language.string)
    member("direction", page.direction.rawValue)
    switch page.body {
    case .question(let question):
      object("question") { $0.write(question, given: isInvalid ? sent : question.given) }
    case .outcome(let outcome): object("outcome") { $0.write(outcome) }
    }
    arrayIfAny("problems", page.problems) { out, problem in
      out.object {
        $0.member("code", problem.code.rawValue)
        $0.member("message", problem.message)
      }
    }
    array("trail", page.trail) { $0.write($1) }
    object("remaining") { $0.write(page.remaining) }
    writeUrgent(page.urgent.text, contacts: page.urgent.contacts, isFirst: page.urgent.isFirst)
    if let resume = page.resume { write(resume, to: resumePlace) }
    write(page.contacts)
  }

  /// Writes an id with what it is called.
  mutating func write(_ dialogue: Dialogue.ID, _ title: Text) {
    member("id", dialogue.name)
    member("title", title)
  }

  mutating func write(_ distance: Distance) {
    member("min", distance.min)
    member("max", distance.max)
  }

  mutating func writeUrgent(
    _ text: Text, contacts: [Contact.ID] = [Presenter.urgentContact], isFirst: Bool
  ) {
    object("urgent") { $0.writeUrgentMembers(text, contacts: contacts, isFirst: isFirst) }
  }

  mutating func writeUrgentMembers(
    _ text: Text, contacts: [Contact.ID] = [Presenter.urgentContact], isFirst: Bool
  ) {
    member("text", text)
    array("contacts", contacts) { $0.json.value($1.name) }
    member("first", isFirst)
  }

  /// Writes the notices, and nothing if there is none.
  mutating func write(_ notices: [Notice], by presenter: Presenter) {
    arrayIfAny("notices", notices) { out, notice in
      out.object {
        $0.member("code", notice.rawValue)
        $0.member("text", presenter.words("notice-\(notice.rawValue)"))
      }
    }
  }

  private mutating func write(_ line: Page.TrailLine) {
    object { out in
      out.member("question", line.question.description)
      out.member("dialogue", line.dialogue.name)
      out.member("title", line.title)
      out.json.name("answer")
      out.json.value(line.answer)
      out.member("text", line.text)
    }
  }

  private mutating func write(_ resume: Page.Resume, to place: String) {
    object("resume") { out in
      out.member("to", place)
      out.member("title", resume.title)
      out.member("label", resume.label)
    }
  }
}

extension ResultWriter {
  mutating func write(_ question: PageQuestion, given: Answer?) {
    member("id", question.id.description)
    member("kind", question.kind.rawValue)
    member("title", question.title)
    arrayIfAny("body", question.body) { $0.write($1) }
    member("hint", question.hint)
    member("why", question.why)
    let isMany = question.kind == .many
    arrayIfAny("choices", question.choices) { $0.write($1, ofMany: isMany) }
    member("min", question.min)
    member("max", question.max)
    member("unit", question.unit)
    member("from", question.from)
    member("to", question.to)
    if let given {
      json.name("given")
      json.value(given)
    }
  }

  private mutating func write(_ choice: PageChoice, ofMany isMany: Bool) {
    object { out in
      out.member("id", choice.id.name)
      out.member("label", choice.label)
      out.member("hint", choice.hint)
      out.memberIfTrue("exclusive", isMany && choice.isExclusive)
      out.memberIfTrue("skip", choice.isSkip)
    }
  }
}
