package import DialogueContent
import DialogueCore
import Localization
import StrictJSON

/// The contacts as they would be shown, with where they come from. A number that is not shown is
/// in no format: it is not even in the record.
package struct ContactReport: Sendable {
  private let presenter: Presenter
  private let contacts: [PageContact]

  /// - Parameter isDue: only those whose check by a person is missing or a year old, oldest first.
  package init(
    _ presenter: Presenter, isDue: Bool = false, area: Contact.Area? = nil, audience: String? = nil
  ) {
    self.presenter = presenter
    let year = presenter.now.day.number - Limits.checkedContactDays
    var chosen = presenter.edition.contacts.filter { contact in
      (area == nil || contact.area == area)
        && (audience.map { contact.audience.contains($0) } ?? true)
        && (!isDue || (contact.checked ?? .min) < year)
    }
    if isDue {
      chosen = chosen.enumerated()
        .sorted { ($0.element.age, $0.offset) < ($1.element.age, $1.offset) }.map(\.element)
    }
    contacts = chosen.map(presenter.pageContact)
  }

  package var text: String {
    contacts.map { contact in
      let lines = presenter.lines(of: contact, why: contact.what).map(\.string) + [origin(contact)]
      return "\(contact.id)\n" + lines.map { "  \(plain($0))\n" }.joined()
    }.joined(separator: "\n")
  }

  private func plain(_ line: String) -> String {
    PlainText.apply(
      .auto, to: PlainText.clean(line), direction: presenter.catalog.direction)
  }

  private func origin(_ contact: PageContact) -> String {
    let record = contact.contact
    let checked = record.checked.map { "\(Day($0))" } ?? "-"
    let source = record.source ?? "-"
    let page = record.url ?? record.source.flatMap(presenter.edition.source)?.url ?? "-"
    return "source: \(source) · seen: \(record.seen ?? "-") · checked: \(checked) · page: \(page)"
  }

  package var csv: String {
    let header = CSVRow([
      "id", "name", "what", "number", "area", "for", "hours", "show", "source", "seen", "checked",
      "url", "note",
    ])
    let rows = contacts.map { contact in
      let record = contact.contact
      return CSVRow(
        [
          record.id.name, contact.name.string, contact.what.string, record.phone?.display ?? "",
          record.area.rawValue, record.audience.joined(separator: ";"),
          contact.hours?.text.string ?? "", record.show.rawValue, record.source ?? "",
          record.seen ?? "", record.checked.map { "\(Day($0))" } ?? "", record.url ?? "",
          contact.note?.string ?? "",
        ].map { PlainText.apply(.strip, to: $0, direction: .leftToRight) })
    }
    return ([header] + rows).map { $0.text(isGuarded: true) }.joined()
  }

  /// An array of objects, ended by LF; what is not known is null.
  package var json: String {
    var writer = JSONWriter()
    writer.array(contacts) { writer, contact in writer.object { $0.members(contact) } }
    return writer.line
  }
}

extension Contact {
  /// What was never checked is oldest, then what was checked longest ago.
  fileprivate var age: Int { checked ?? .min }
}

extension JSONWriter {
  fileprivate mutating func members(_ contact: PageContact) {
    let record = contact.contact
    member("id", record.id.name)
    member("name", contact.name.string)
    member("what", contact.what.string)
    memberOrNull("number", record.phone?.display)
    member("area", record.area.rawValue)
    member("for", record.audience)
    memberOrNull("hours", contact.hours?.text.string)
    member("show", record.show.rawValue)
    memberOrNull("source", record.source)
    memberOrNull("seen", record.seen)
    memberOrNull("checked", record.checked.map { "\(Day($0))" })
    memberOrNull("url", record.url)
    memberOrNull("note", contact.note?.string)
  }
}
