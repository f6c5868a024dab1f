package import DialogueCore
package import Fluent
package import Localization

extension Presenter {
  func pageOutcome(
    _ position: Int, in turn: Turn, contacts: inout ContactList
  ) -> PageOutcome {
    let outcome = edition.dialogues.outcomes[position]
    let variables = variables(for: outcome, turn.known)
    let referrals = outcome.shownReferrals(turn.known).map { outcome.contacts[$0] }
    for referral in referrals { contacts.add(referral.contact) }
    func shown<Thing>(_ entries: [DialogueCore.Entry<Thing>]) -> [ID<Thing>] {
      entries.filter { $0.isShown(turn.known) }.map(\.id)
    }
    func steps(_ entries: [DialogueCore.Entry<Step>]) -> [PageOutcome.Step] {
      shown(entries).map { step($0, of: outcome, variables) }
    }
    return PageOutcome(
      id: outcome.id, urgency: outcome.urgency, title: title(of: outcome, variables),
      body: body(of: outcome, variables, showsLaw: showsLaw(turn.known)),
      today: steps(outcome.today), week: steps(outcome.week),
      say: shown(outcome.say).map { saying($0, of: outcome, variables) },
      contacts: referrals.openFirst { isOpen($0.contact) }
        .map { PageOutcome.Referral($0, of: outcome, self) },
      ifNot: steps(outcome.ifNot), followUp: followUp(of: outcome, variables),
      then: shown(outcome.then).map { PageOutcome.Then(id: $0, title: title(of: $0)) },
      print: outcome.mayPrint(in: turn))
  }

  /// What the outcome is called.
  package func title(of outcome: Outcome, _ variables: Variables) -> Text {
    words(outcome.titleText, variables)
  }

  /// The body; where it builds on a law, the day on which the law was read stands below.
  package func body(
    of outcome: Outcome, _ variables: Variables, showsLaw: Bool
  ) -> [Block] {
    let own = blocks(outcome.bodyText, variables)
    guard outcome.restsOnLaw, showsLaw, let read = edition.lawRead else { return own }
    return own + [.paragraph(words("law-date", arguments: ["date": .date(days: read.number)]))]
  }

  /// A child is not burdened with law.
  package func showsLaw(_ known: Known) -> Bool {
    guard let role = edition.dialogues.position(of: Dialogues.Names.role) else { return true }
    return known[role] != .choice(Dialogues.Names.child)
  }

  /// A step, with what the outcome adds to it.
  package func step(
    _ id: ID<Step>, of outcome: Outcome, _ variables: Variables
  ) -> PageOutcome.Step {
    let texts = outcome.texts(of: id)
    return PageOutcome.Step(
      id: id, title: words(texts[0], variables),
      body: texts.dropFirst().flatMap { blocks($0, variables) })
  }

  /// Ready words, filled with the answers given; what was not answered stays open.
  package func saying(
    _ id: ID<Saying>, of outcome: Outcome, _ variables: Variables
  ) -> PageOutcome.Saying {
    let key = outcome.text(of: id)
    let own = words(key, variables)
    let reference = edition.referenceCatalog
    let original =
      reference.language == catalog.language
      ? own : reference.text(key, arguments: variables) ?? own
    return PageOutcome.Saying(
      id: id, title: words(key.message, scope: key.scope), text: original,
      translation: own.language.language == original.language.language ? nil : own)
  }

  /// When to look how it went, and what to look for; nil if the outcome does not say.
  package func followUp(of outcome: Outcome, _ variables: Variables) -> PageOutcome.FollowUp? {
    guard outcome.followUp != nil else { return nil }
    let date = followUpDay(of: outcome)
    let days = date.number - now.day.number
    let day = words(
      "follow-up", arguments: ["days": .number(days), "date": .date(days: date.number)])
    let own = catalog.text(outcome.followUpText, arguments: variables)
    return PageOutcome.FollowUp(
      days: days, date: date, text: joined([day] + [own].compactMap { $0 }, by: " "))
  }
}

extension PageOutcome.Referral {
  /// With the reason given for this contact here, or what is generally said of it.
  package init(_ referral: Referral, of outcome: Outcome, _ presenter: Presenter) {
    contact = referral.contact
    let scope = outcome.id.dialogue.name
    let name = "because-\(referral.because?.name ?? referral.contact.name)"
    let own =
      referral.because == nil
      ? presenter.optionalWords(outcome.id.node.name, name, scope: scope) : nil
    why = own ?? presenter.words(name, scope: scope)
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
