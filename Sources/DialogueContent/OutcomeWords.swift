package import DialogueCore
import Fluent
package import Localization

/// Puts the parts of one outcome into words, with answers filled in.
package struct OutcomeWords: Sendable {
  let presenter: Presenter
  let outcome: Outcome
  let variables: Variables

  /// Without answers: good for texts that say the same whatever was answered.
  package init(_ outcome: Outcome, by presenter: Presenter) {
    self.init(
      presenter: presenter, outcome: outcome, variables: presenter.fixedVariables(for: outcome))
  }

  private init(presenter: Presenter, outcome: Outcome, variables: Variables) {
    self.presenter = presenter
    self.outcome = outcome
    self.variables = variables
  }

  /// With answers.
  package func filled(_ known: Known) -> OutcomeWords {
    OutcomeWords(
      presenter: presenter, outcome: outcome,
      variables: presenter.variables(for: outcome, known, variables))
  }
}

extension OutcomeWords {
  /// What the outcome is called.
  package var title: Text { presenter.words(outcome.titleText, variables) }

  /// The body; where it builds on a law, the day on which the law was read stands below.
  package func body(showsLaw: Bool) -> [Block] {
    let own = presenter.blocks(outcome.bodyText, variables)
    guard outcome.restsOnLaw, showsLaw, let read = presenter.edition.lawRead else { return own }
    let day = presenter.words("law-date", arguments: ["date": .date(days: read.number)])
    return own + [.paragraph(day)]
  }

  /// A step, with what the outcome adds to it.
  package func step(_ id: ID<Step>) -> PageOutcome.Step {
    let texts = outcome.texts(of: id)
    return PageOutcome.Step(
      id: id, title: presenter.words(texts[0], variables),
      body: texts.dropFirst().flatMap { presenter.blocks($0, variables) })
  }

  /// Ready words, filled with the answers given; what was not answered stays open.
  package func saying(_ id: ID<Saying>) -> PageOutcome.Saying {
    let key = outcome.text(of: id)
    let own = presenter.words(key, variables)
    let reference = presenter.edition.referenceCatalog
    let original =
      reference.language == presenter.catalog.language
      ? own : reference.text(key, arguments: variables) ?? own
    return PageOutcome.Saying(
      id: id, title: presenter.words(key.message, scope: key.scope), text: original,
      translation: own.language.language == original.language.language ? nil : own)
  }

  /// A contact, with the reason given for it here, or what is generally said of it.
  package func referral(_ referral: Referral) -> PageOutcome.Referral {
    let scope = outcome.id.dialogue.name
    let name = "because-\(referral.because?.name ?? referral.contact.name)"
    let own =
      referral.because == nil
      ? presenter.optionalWords(outcome.id.node.name, name, scope: scope) : nil
    return PageOutcome.Referral(
      contact: referral.contact, why: own ?? presenter.words(name, scope: scope))
  }

  /// When to look how it went, and what to look for; nil if the outcome does not say.
  package var followUp: PageOutcome.FollowUp? {
    guard outcome.followUp != nil else { return nil }
    let date = presenter.followUpDay(of: outcome)
    let days = date.number - presenter.now.day.number
    let day = presenter.words(
      "follow-up", arguments: ["days": .number(days), "date": .date(days: date.number)])
    let own = presenter.catalog.text(outcome.followUpText, arguments: variables)
    return PageOutcome.FollowUp(
      days: days, date: date,
      text: presenter.joined([day] + [own].compactMap { $0 }, by: " "))
  }

  /// A dialogue to go on with.
  package func then(_ id: Dialogue.ID) -> PageOutcome.Then {
    PageOutcome.Then(id: id, title: presenter.title(of: id))
  }
}

extension Presenter {
  func pageOutcome(
    _ position: Int, in turn: Turn, contacts: inout ContactList
  ) -> PageOutcome {
    let outcome = edition.dialogues.outcomes[position]
    let words = OutcomeWords(outcome, by: self).filled(turn.known)
    let referrals = outcome.shownReferrals(turn.known).map { outcome.contacts[$0] }
    for referral in referrals { contacts.add(referral.contact) }
    func shown<Thing>(_ entries: [DialogueCore.Entry<Thing>]) -> [ID<Thing>] {
      entries.filter { $0.isShown(turn.known) }.map(\.id)
    }
    return PageOutcome(
      id: outcome.id, urgency: outcome.urgency, title: words.title,
      body: words.body(showsLaw: turn.known.holds(showsLaw)),
      today: shown(outcome.today).map(words.step), week: shown(outcome.week).map(words.step),
      say: shown(outcome.say).map(words.saying),
      contacts: referrals.openFirst { isOpen($0.contact) }.map(words.referral),
      ifNot: shown(outcome.ifNot).map(words.step), followUp: words.followUp,
      then: shown(outcome.then).map(words.then), print: outcome.mayPrint(in: turn))
  }

  /// A child is not burdened with law; nil if nobody is asked.
  package var showsLaw: Condition? {
    edition.dialogues.position(of: Dialogues.Names.role).map {
      .not(.isOne($0, of: [Dialogues.Names.child]))
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
