import DialogueContent
import DialogueCore
import Localization
import StrictJSON

extension ResultWriter {
  mutating func write(_ outcome: PageOutcome) {
    writeHead(outcome.id, outcome.urgency, outcome.title)
    writeBody(outcome.body)
    array("today", outcome.today) { out, step in out.object { $0.writeMembers(step) } }
    array("week", outcome.week) { out, step in out.object { $0.writeMembers(step) } }
    array("say", outcome.say) { out, saying in out.object { $0.writeMembers(saying) } }
    array("contacts", outcome.contacts) { out, referral in out.object { $0.writeMembers(referral) }
    }
    array("ifNot", outcome.ifNot) { out, step in out.object { $0.writeMembers(step) } }
    if let followUp = outcome.followUp { object("followUp") { $0.writeMembers(followUp) } }
    array("then", outcome.then) { out, then in out.object { $0.writeMembers(then) } }
    member("print", outcome.print)
  }

  mutating func writeHead(_ id: Outcome.ID, _ urgency: Outcome.Urgency, _ title: Text) {
    member("id", id.description)
    member("urgency", urgency.rawValue)
    member("title", title)
  }

  mutating func writeBody(_ body: [Block]) {
    array("body", body) { $0.write($1) }
  }

  mutating func write(_ block: Block) {
    object { out in
      switch block {
      case .paragraph(let text):
        out.member("kind", "paragraph")
        out.member("text", text)
      case .heading(let text):
        out.member("kind", "heading")
        out.member("text", text)
      case .list(let items, let isOrdered):
        out.member("kind", "list")
        out.array("items", items) { $0.value($1) }
        out.member("ordered", isOrdered)
      case .link(let text, let url):
        out.member("kind", "link")
        out.member("text", text)
        out.member("url", url)
      }
    }
  }

  mutating func writeMembers(_ step: PageOutcome.Step) {
    member("id", step.id.name)
    member("title", step.title)
    writeBody(step.body)
  }

  mutating func writeMembers(_ saying: PageOutcome.Saying) {
    member("id", saying.id.name)
    member("title", saying.title)
    // Says itself what language it is in, so it is no fallback.
    member("text", saying.text.string)
    member("language", saying.text.language.string)
    member("translation", saying.translation)
  }

  /// - Parameter write: writes a value in which answers are still to be filled in.
  mutating func writeMembers(_ saying: OpenSaying, _ write: (inout Self, OpenSaying.Words) -> Void)
  {
    member("id", saying.id.name)
    member("title", saying.title)
    json.name("text")
    write(&self, saying.text)
    member("language", saying.text.language.string)
    guard let translation = saying.translation else { return }
    json.name("translation")
    note(translation.language, translation.direction, "translation")
    write(&self, translation)
  }

  mutating func writeMembers(_ referral: PageOutcome.Referral) {
    member("contact", referral.contact.name)
    member("why", referral.why)
  }

  mutating func writeMembers(_ followUp: PageOutcome.FollowUp) {
    member("days", followUp.days)
    member("date", followUp.date)
    member("text", followUp.text)
  }

  mutating func writeMembers(_ then: PageOutcome.Then) {
    write(then.id, then.title)
  }
}
