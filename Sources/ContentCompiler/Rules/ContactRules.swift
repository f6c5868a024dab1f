import DialogueContent

extension Rule {
  static let contactWithoutSource: Self = Rule(
    "contact-without-source", summary: "every contact says where its data come from",
    explanation: """
      A wrong telephone number can cost somebody the courage to call a second time. So every \
      contact says where its data come from. Add ‘source:’ with an entry of sources.yaml; \
      without a source leave the contact out.
      """
  ) { draft in
    draft.contacts.filter { $0.source == nil }.map { contact in
      contactWithoutSource.fault(
        "the contact ‘\(contact.name.text)’ has no source", draft, contact.name.spot,
        notes: ["add ‘source:’ with an entry of \(ContentPath.sources)"])
    }
  }

  static let numberOfNameRecord: Self = Rule(
    "number-of-name-record", summary: "a contact that is shown by name holds no number",
    explanation: """
      Some numbers are too old or too uncertain to be shown. Such a contact has ‘show: name’, \
      and then no number may stand in the file at all, so that none can slip out. Take the \
      number out; or, if its source is good, show it with ‘show: noted’, and then it needs \
      one.
      """
  ) { draft in
    draft.contacts.compactMap { contact in
      contact.withheldNumber.map { spot in
        numberOfNameRecord.fault(
          "the contact ‘\(contact.name.text)’ is shown by name and holds a number", draft, spot,
          notes: ["take the number out, or show it with ‘show: noted’"])
      }
    } + withoutNumber(draft)
  }

  private static func withoutNumber(_ draft: Draft) -> [Diagnostic] {
    draft.contacts.filter { contact in
      contact.contact.show != .name && contact.contact.phone == nil && contact.contact.sms == nil
        && contact.contact.chat == nil && !draft.isBroken(ContentPath.contacts)
    }.map { contact in
      numberOfNameRecord.fault(
        "the contact ‘\(contact.name.text)’ is shown with its number and has none", draft,
        contact.name.spot, notes: ["add ‘phone:’ and ‘display:’, or write ‘show: name’"])
    }
  }

  static let checkedContact: Self = Rule(
    "checked-contact", .warning, isLint: true,
    summary: "a person has compared every contact with its owner's page within twelve months",
    explanation: """
      Numbers and opening hours change. A person has to compare each contact with its owner's \
      own page once a year and write the day behind ‘checked:’. ‘lotsen contacts --due’ lists \
      what is due, with the link to each page.
      """
  ) { draft in
    let due = draft.contacts.filter { contact in
      contact.contact.checked.map { draft.today - $0 > Limits.checkedContactDays } ?? true
    }
    guard let first = due.first else { return [] }
    let message =
      due.count == 1
      ? "the contact ‘\(first.name.text)’ has not been checked within twelve months"
      : "\(due.count) of \(draft.contacts.count) contacts have not been checked within twelve months"
    return [
      checkedContact.fault(
        message, draft, first.checked,
        notes: ["‘lotsen contacts --due’ lists them with their links"])
    ]
  }
}
