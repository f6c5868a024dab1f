import DialogueContent
import DialogueCore
import Localization

extension ResultWriter {
  mutating func write(_ outcome: PageOutcome) {
    member("id", outcome.id.description)
    member("urgency", outcome.urgency.rawValue)
    member("title", outcome.title)
    array("body", outcome.body) { $0.write($1) }
    array("today", outcome.today) { $0.write($1) }
    array("week", outcome.week) { $0.write($1) }
    array("say", outcome.say) { $0.write($1) }
    array("contacts", outcome.contacts) { out, referral in
      out.object {
        $0.member("contact", referral.contact.name)
        $0.member("why", referral.why)
      }
    }
    array("ifNot", outcome.ifNot) { $0.write($1) }
    if let followUp = outcome.followUp {
      object("followUp") {
        $0.member("days", followUp.days)
        $0.member("date", followUp.date)
        $0.member("text", followUp.text)
      }
    }
    array("then", outcome.then) { out, then in out.object { $0.write(then.id, then.title) } }
    member("print", outcome.print)
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

  private mutating func write(_ step: PageOutcome.Step) {
    object { out in
      out.member("id", step.id.name)
      out.member("title", step.title)
      out.array("body", step.body) { $0.write($1) }
    }
  }

  private mutating func write(_ saying: PageOutcome.Saying) {
    object { out in
      out.member("id", saying.id.name)
      out.member("title", saying.title)
      // Says itself what language it is in, so it is no fallback.
      out.member("text", saying.text.string)
      out.member("language", saying.text.language.string)
      out.member("translation", saying.translation)
    }
  }
}
