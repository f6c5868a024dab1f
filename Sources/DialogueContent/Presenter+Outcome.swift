import DialogueCore
import Fluent
package import Localization

extension Presenter {
  func pageOutcome(
    _ position: Int, in turn: Turn, contacts: inout ContactList
  ) -> PageOutcome {
    let outcome = edition.dialogues.outcomes[position]
    let arguments = arguments(for: outcome, in: turn)
    let referrals = shownReferrals(of: outcome, in: turn)
    for referral in referrals { contacts.add(referral.contact) }
    return PageOutcome(
      id: outcome.id, urgency: outcome.urgency,
      title: words(
        outcome.id.node.name, scope: outcome.id.dialogue.name, arguments: arguments),
      body: body(of: outcome, in: turn, arguments),
      today: steps(outcome.today, of: outcome, in: turn, arguments),
      week: steps(outcome.week, of: outcome, in: turn, arguments),
      say: sayings(of: outcome, in: turn, arguments),
      contacts: contacts.openFirst(referrals).map { referral in
        PageOutcome.Referral(contact: referral.contact, why: why(referral, of: outcome))
      },
      ifNot: steps(outcome.ifNot, of: outcome, in: turn, arguments),
      followUp: outcome.followUp.map { _ in followUp(of: outcome, arguments) },
      then: shown(outcome.then, in: turn).map { PageOutcome.Then(id: $0, title: title(of: $0)) },
      print: mayPrint(outcome, in: turn))
  }

  /// The body; where it builds on a law, the day on which the law was read stands below.
  private func body(
    of outcome: Outcome, in turn: Turn, _ arguments: [String: Value]
  ) -> [Block] {
    let own = blocks(
      outcome.id.node.name, "body", scope: outcome.id.dialogue.name,
      arguments: arguments)
    guard outcome.restsOnLaw, !isChild(turn), let read = edition.lawRead else { return own }
    return own + [.paragraph(words("law-date", arguments: ["date": .date(days: read.number)]))]
  }

  /// A child is not burdened with law.
  private func isChild(_ turn: Turn) -> Bool {
    guard let role = edition.dialogues.position(of: Dialogues.Names.role) else { return false }
    return turn.known[role] == .choice(Dialogues.Names.child)
  }

  private func shown<Thing>(_ entries: [DialogueCore.Entry<Thing>], in turn: Turn) -> [ID<Thing>] {
    entries.filter { $0.when.map(turn.known.holds) ?? true }.map(\.id)
  }

  private func shownReferrals(of outcome: Outcome, in turn: Turn) -> [Referral] {
    var seen: Set<Contact.ID> = []
    return outcome.contacts.filter { referral in
      (referral.when.map(turn.known.holds) ?? true) && seen.insert(referral.contact).inserted
    }
  }

  private func steps(
    _ entries: [DialogueCore.Entry<Step>], of outcome: Outcome, in turn: Turn,
    _ arguments: [String: Value]
  ) -> [PageOutcome.Step] {
    let scope = outcome.id.dialogue.name
    return shown(entries, in: turn).map { id in
      let message = "step-\(id)"
      return PageOutcome.Step(
        id: id, title: words(message, scope: scope, arguments: arguments),
        body: blocks(message, "body", scope: scope, arguments: arguments)
          + blocks(outcome.id.node.name, message, scope: scope, arguments: arguments))
    }
  }

  /// Ready words, filled with the answers given; what was not answered stays open.
  private func sayings(
    of outcome: Outcome, in turn: Turn, _ arguments: [String: Value]
  ) -> [PageOutcome.Saying] {
    shown(outcome.say, in: turn).map { id in
      let key = TextKey(
        scope: outcome.id.dialogue.name, message: "say-\(id)", attribute: "text")
      let own = words(key.message, key.attribute, scope: key.scope, arguments: arguments)
      let original = edition.referenceCatalog.text(key, arguments: arguments) ?? own
      return PageOutcome.Saying(
        id: id, title: words(key.message, scope: key.scope), text: original,
        translation: own.language.language == original.language.language ? nil : own)
    }
  }

  /// The reason given for this contact here, or what is generally said of it.
  private func why(_ referral: Referral, of outcome: Outcome) -> Text {
    let scope = outcome.id.dialogue.name
    if let because = referral.because { return words("because-\(because)", scope: scope) }
    let name = "because-\(referral.contact)"
    return optionalWords(outcome.id.node.name, name, scope: scope) ?? words(name, scope: scope)
  }

  private func followUp(
    of outcome: Outcome, _ arguments: [String: Value]
  ) -> PageOutcome.FollowUp {
    let date = followUpDay(of: outcome)
    let days = date.number - now.day.number
    let own = optionalWords(
      outcome.id.node.name, "follow-up", scope: outcome.id.dialogue.name,
      arguments: arguments)
    let text =
      own
      ?? words("follow-up", arguments: ["days": .number(days), "date": .date(days: date.number)])
    return PageOutcome.FollowUp(days: days, date: date, text: text)
  }

  private func mayPrint(_ outcome: Outcome, in turn: Turn) -> Bool {
    guard !turn.isQuiet else { return false }
    switch outcome.print {
    case .yes: return true
    case .no: return false
    case .unless(let condition): return !turn.known.holds(condition)
    }
  }
}

extension Edition {
  /// The texts of the language that has them all.
  package var referenceCatalog: Catalog { catalogs[reference] }

  /// The day on which the statutes were read: the oldest one, if they differ.
  var lawRead: Day? {
    sources.compactMap { $0.read.flatMap(Day.init) }.min { $0.number < $1.number }
  }
}
