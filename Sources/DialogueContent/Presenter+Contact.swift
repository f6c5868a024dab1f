package import DialogueCore
import Fluent
package import Localization

/// The contacts named on one page, each once, in the order in which they are named.
struct ContactList {
  private let presenter: Presenter
  private(set) var contacts: [PageContact] = []

  init(presenter: Presenter) {
    self.presenter = presenter
  }

  mutating func add(_ id: Contact.ID) {
    guard !contacts.contains(where: { $0.id == id }), let contact = presenter.edition.contact(id)
    else { return }
    contacts.append(presenter.pageContact(contact))
  }

  /// Those that answer now, then those whose hours are not known, then closed ones.
  func openFirst(_ referrals: [Referral]) -> [Referral] {
    let ranked = referrals.enumerated().map { (rank($1.contact), $0, $1) }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private func rank(_ id: Contact.ID) -> Int {
    guard let hours = contacts.first(where: { $0.id == id })?.hours else { return 1 }
    return hours.isOpen ? 0 : 2
  }
}

extension Presenter {
  /// A contact in words, with what may be shown of it.
  package func pageContact(_ contact: Contact) -> PageContact {
    let message = "contact-\(contact.id)"
    return PageContact(
      contact: contact, name: words(message), what: words(message, "what"),
      ask: optionalWords(message, "ask"), hours: contact.hours.map(hours), note: note(on: contact))
  }

  private func hours(_ hours: OpeningHours) -> PageContact.Hours {
    let state = hours.state(at: now)
    return PageContact.Hours(
      text: text(of: hours), isOpen: state.isOpen, changes: state.changes?.unixSeconds,
      now: text(of: state))
  }

  private func text(of state: OpeningHours.State) -> Text {
    if state.isOpen { return words("hours-open-now") }
    guard let opens = state.changes else { return words("hours-closed-now") }
    return words(
      "hours-opens",
      arguments: ["weekday": .date(opens.day.number), "time": .time(opens.minute)])
  }

  private func text(of hours: OpeningHours) -> Text {
    guard case .rows(let rows, let closedOnHolidays) = hours else { return words("hours-always") }
    var parts = rows.map(text)
    if closedOnHolidays { parts.append(words("hours-closed-holidays")) }
    return joined(parts, by: ", ")
  }

  private func text(of row: OpeningHours.Row) -> Text {
    let days =
      row.weekdays == 1...7
      ? words("hours-every-day").string
      : [row.weekdays.lowerBound, row.weekdays.upperBound].map(catalog.weekdayName)
        .reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }.joined(separator: "–")
    return words(
      "hours-row",
      arguments: ["days": .text(days), "from": .time(row.opens), "to": .time(row.closes)])
  }

  /// For whom the service is, and what has to be checked about its number.
  private func note(on contact: Contact) -> Text? {
    var parts: [Text] = []
    if contact.area == .boras { parts.append(words("contact-area-boras")) }
    switch contact.show {
    case .number: break
    case .noted: parts.append(notedText(contact))
    case .name:
      parts.append(
        contact.url.map { words("contact-name", arguments: ["url": .text($0)]) }
          ?? words("contact-name-no-url"))
    }
    if let own = optionalWords("contact-\(contact.id)", "note") { parts.append(own) }
    return parts.isEmpty ? nil : joined(parts, by: " ")
  }

  private func notedText(_ contact: Contact) -> Text {
    let url = contact.url ?? ""
    guard let seen = contact.seen else {
      return words("contact-noted-undated", arguments: ["url": .text(url)])
    }
    return words("contact-noted", arguments: ["when": .text(monthAndYear(seen)), "url": .text(url)])
  }

  /// `2018-11-03` and `2018-11` as the month and the year in words, `2018` as it is.
  private func monthAndYear(_ date: String) -> String {
    let parts = date.split(separator: "-")
    guard parts.count > 1, let month = Int(parts[1]), 1...12 ~= month else { return date }
    return "\(catalog.monthName(month)) \(parts[0])"
  }

  func joined(_ texts: [Text], by separator: String) -> Text {
    Text(
      string: texts.map(\.string).joined(separator: separator),
      language: texts.first?.language ?? catalog.language,
      direction: texts.first?.direction ?? catalog.direction)
  }
}
