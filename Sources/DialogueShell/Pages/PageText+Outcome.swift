import DialogueContent
import DialogueCore
import Localization

extension PageText {
  mutating func write(_ outcome: PageOutcome) {
    onSheet { sheet in
      sheet.add(outcome.title, ink: .title)
      sheet.add(outcome.body)
    }
    write(outcome.today, under: "heading-today")
    write(outcome.week, under: "heading-week")
    write(outcome.say)
    write(outcome.contacts)
    if page.urgent.isFirst { writeResume() }
    write(outcome.ifNot, under: "heading-if-not")
    if let followUp = outcome.followUp {
      writeHeading("heading-follow-up")
      onSheet { $0.add(followUp.text) }
    }
    if !page.urgent.isFirst {
      onSheet { $0.gap() }
      writeUrgentLine()
    }
    writeWaysOn(from: outcome)
  }

  private mutating func writeHeading(_ name: String) {
    let heading = presenter.words(name)
    onSheet { sheet in
      sheet.gap()
      sheet.add(heading, ink: .title)
    }
  }

  private mutating func write(_ steps: [PageOutcome.Step], under heading: String) {
    guard !steps.isEmpty else { return }
    writeHeading(heading)
    for step in steps {
      onSheet { sheet in
        sheet.add(step.title, lead: "- ")
        sheet.add(step.body, indent: 2)
      }
    }
  }

  private mutating func write(_ sayings: [PageOutcome.Saying]) {
    guard !sayings.isEmpty else { return }
    writeHeading("heading-say")
    let translation = presenter.words("translation")
    for saying in sayings {
      onSheet { sheet in
        sheet.add(saying.title, lead: "- ")
        sheet.add(saying.text, indent: 2)
        guard let words = saying.translation else { return }
        sheet.add(translation, indent: 2)
        sheet.add(words, indent: 2)
      }
    }
  }

  private mutating func write(_ referrals: [PageOutcome.Referral]) {
    guard !referrals.isEmpty else { return }
    writeHeading("heading-contacts")
    for referral in referrals {
      guard let contact = page.contact(referral.contact) else { continue }
      let lines = presenter.lines(of: contact, why: referral.why)
      onSheet { $0.addContact(lines, of: contact) }
    }
  }

  /// What can be done now: other dialogues by number, then commands.
  private mutating func writeWaysOn(from outcome: PageOutcome) {
    writeHeading("heading-then")
    if suggestions.isEmpty {
      for (position, then) in outcome.then.enumerated() {
        onSheet { $0.add(then.title, lead: "/\(position + 1) ") }
      }
    }
    let commands: [Command] = [.summary] + (outcome.print ? [.save] : []) + [.dialogues, .quit]
    for command in commands {
      let help = command.help(in: presenter)
      let lead = command.usage(in: presenter) + " – "
      onSheet { $0.add(help, lead: lead) }
    }
  }
}

extension Sheet {
  /// A contact's lines, and the ways to it that they do not name.
  mutating func addContact(_ texts: [Text], of contact: PageContact) {
    for (position, text) in texts.enumerated() {
      add(text, lead: position == 0 ? "- " : "", indent: position == 0 ? 0 : 2)
    }
    let record = contact.contact
    let ways = [record.sms.map { "SMS \($0.display)" }, record.chat, record.url]
    for way in ways.compactMap({ $0 }) where !texts.contains(where: { $0.string.contains(way) }) {
      let text = Text(
        string: way, language: contact.name.language, direction: contact.name.direction)
      add(text, indent: 2)
    }
  }
}
