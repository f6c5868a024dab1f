import DialogueCore
import Fluent
import Localization

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
}

extension Array {
  /// Those that answer now, then those whose hours are not known, then closed ones.
  package func openFirst(_ isOpen: (Element) -> Bool?) -> [Element] {
    let answered = map(isOpen)
    return [true, nil, false].flatMap { wanted in
      indices.filter { answered[$0] == wanted }.map { self[$0] }
    }
  }
}

extension Presenter {
  /// A contact in words, with what may be shown of it.
  package func pageContact(_ contact: Contact) -> PageContact {
    let message = "contact-\(contact.id)"
    return PageContact(
      contact: contact, name: words(message), what: words(message, "what"),
      area: contact.area == .boras ? words("contact-area-boras") : nil,
      ask: optionalWords(message, "ask"), hours: contact.hours.map(hours), note: note(on: contact))
  }

  /// Whether it answers now; nil if that is not known.
  package func isOpen(_ id: Contact.ID) -> Bool? {
    edition.contact(id)?.hours?.state(at: now).isOpen
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
      arguments: ["weekday": .date(days: opens.day.number), "time": .time(minutes: opens.minute)])
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
      arguments: [
        "days": .text(days), "from": .time(minutes: row.opens), "to": .time(minutes: row.closes),
      ])
  }

  /// What has to be checked about its number, and what else there is to know.
  private func note(on contact: Contact) -> Text? {
    let checking: Text? =
      switch contact.show {
      case .number: nil
      case .noted: noted(contact)
      case .name:
        contact.url.map { words("contact-name", arguments: ["url": .leftToRight($0)]) }
          ?? words("contact-name-no-url")
      }
    let parts = [optionalWords("contact-\(contact.id)", "note"), checking].compactMap { $0 }
    return parts.isEmpty ? nil : joined(parts, by: " ")
  }

  private func noted(_ contact: Contact) -> Text {
    var arguments: Variables = [:]
    var message = "contact-noted"
    if let seen = contact.seen {
      arguments.values["when"] = .text(monthAndYear(seen))
    } else {
      message += "-undated"
    }
    if let url = contact.url {
      arguments.values["url"] = .leftToRight(url)
    } else {
      message += "-no-url"
    }
    return words(message, arguments: arguments)
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
