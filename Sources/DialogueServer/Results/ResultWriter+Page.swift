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
    array("trail", page.trail) { out, line in out.object { $0.writeMembers(line) } }
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
    object("urgent") { out in
      out.member("text", text)
      out.array("contacts", contacts) { $0.json.value($1.name) }
      out.member("first", isFirst)
    }
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

  mutating func writeMembers(_ line: Page.TrailLine) {
    writeHead(line)
    writeAnswer(line.answer, line.text)
  }

  mutating func writeHead(_ line: Page.TrailLine) {
    member("question", line.question.description)
    member("dialogue", line.dialogue.name)
    member("title", line.title)
  }

  mutating func writeAnswer(_ answer: Answer, _ text: Text) {
    json.name("answer")
    json.value(answer)
    member("text", text)
  }

  mutating func write(_ resume: Page.Resume, to place: String) {
    object("resume") { out in
      out.member("to", place)
      out.member("title", resume.title)
      out.member("label", resume.label)
    }
  }
}

extension ResultWriter {
  /// Writes the members of a question, with the answer given earlier as the last.
  mutating func write(_ question: PageQuestion, given: Answer?) {
    member("id", question.id.description)
    member("kind", question.kind.rawValue)
    member("title", question.title)
    arrayIfAny("body", question.body) { $0.write($1) }
    member("hint", question.hint)
    member("why", question.why)
    let isMany = question.kind == .many
    arrayIfAny("choices", question.choices) { out, choice in
      out.object { $0.writeMembers(choice, ofMany: isMany) }
    }
    member("min", question.min)
    member("max", question.max)
    member("unit", question.unit)
    member("from", question.from)
    member("to", question.to)
    write(given: given)
  }

  mutating func write(given: Answer?) {
    guard let given else { return }
    json.name("given")
    json.value(given)
  }

  mutating func writeMembers(_ choice: PageChoice, ofMany isMany: Bool) {
    member("id", choice.id.name)
    member("label", choice.label)
    member("hint", choice.hint)
    memberIfTrue("exclusive", isMany && choice.isExclusive)
    memberIfTrue("skip", choice.isSkip)
  }
}
