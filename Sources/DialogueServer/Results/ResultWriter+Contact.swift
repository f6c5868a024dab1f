import DialogueContent
import DialogueCore
import Localization
import StrictJSON

extension ResultWriter {
  /// Writes the contacts named on a page, each under its id.
  mutating func write(_ contacts: [PageContact]) {
    object("contacts") { $0.writeMembers(contacts) }
  }

  mutating func writeMembers(_ contacts: [PageContact]) {
    for contact in contacts {
      object(contact.id.name) { $0.write(contact) }
    }
  }

  /// Writes the members of one contact; a number only where it may be shown.
  mutating func write(_ page: PageContact) {
    let contact = page.contact
    member("id", contact.id.name)
    member("name", page.name)
    member("what", page.what)
    write("phone", contact.phone, ask: page.ask)
    write("sms", contact.sms, ask: nil)
    member("chat", contact.chat)
    member("url", contact.url)
    member("area", contact.area.rawValue)
    array("for", contact.audience) { $0.json.value($1) }
    array("languages", contact.languages) { $0.json.value($1) }
    if let hours = page.hours { write(hours) }
    member("show", contact.show.rawValue)
    memberOrNull("source", contact.source)
    memberOrNull("seen", contact.seen)
    memberOrNull("checked", contact.checked.map { Day($0).description })
    member("note", page.note)
  }

  private mutating func write(_ name: String, _ phone: Contact.Phone?, ask: Text?) {
    guard let phone else { return }
    object(name) { out in
      out.member("dial", phone.dial)
      out.member("display", phone.display)
      out.member("ask", ask)
    }
  }

  private mutating func write(_ hours: PageContact.Hours) {
    object("hours") { out in
      out.member("text", hours.text)
      out.member("open", hours.isOpen)
      if let changes = hours.changes { out.member("changes", Instant(unixSeconds: changes)) }
    }
  }
}
