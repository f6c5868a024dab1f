/// A node that ends a way: what to do, whom to contact, what to say. Words are elsewhere.
package struct Outcome: Sendable {
  package typealias ID = QualifiedID<Outcome>

  package enum Urgency: String, CaseIterable, Sendable {
    case now, today, soon, calm
  }

  /// When the summary may be printed, saved or sent.
  package enum Print: Hashable, Sendable {
    case yes, no
    case unless(Condition)
  }

  /// A day so many days after one that was answered.
  package struct Deadline: Hashable, Sendable {
    /// Position in `Dialogues.questions` of a question for a date.
    package let question: Int
    package let days: Int

    package init(question: Int, days: Int) {
      self.question = question
      self.days = days
    }

    /// Days since 1970-01-01; nil if the question has no date for an answer.
    package func day(_ known: Known) -> Int? {
      guard case .date(let day)? = known[question] else { return nil }
      return day + days
    }
  }

  package let id: ID
  package let urgency: Urgency
  package let today: [Entry<Step>]
  package let week: [Entry<Step>]
  package let say: [Entry<Saying>]
  package let contacts: [Referral]
  package let ifNot: [Entry<Step>]
  /// Days until one should look how it went.
  package let followUp: Int?
  /// The last day of something, where it is counted from an answer.
  package let deadline: Deadline?
  package let print: Print
  /// Dialogues offered afterwards.
  package let then: [Entry<Dialogue>]
  /// Names of facts the outcome builds on, such as `L4`.
  package let facts: [String]

  package init(
    id: ID, urgency: Urgency, today: [Entry<Step>] = [], week: [Entry<Step>] = [],
    say: [Entry<Saying>] = [], contacts: [Referral] = [], ifNot: [Entry<Step>] = [],
    followUp: Int? = nil, deadline: Deadline? = nil, print: Print = .yes,
    then: [Entry<Dialogue>] = [], facts: [String] = []
  ) {
    self.id = id
    self.urgency = urgency
    self.today = today
    self.week = week
    self.say = say
    self.contacts = contacts
    self.ifNot = ifNot
    self.followUp = followUp
    self.deadline = deadline
    self.print = print
    self.then = then
    self.facts = facts
  }

  /// An outcome that builds on a law shows the day the law was read.
  package var restsOnLaw: Bool {
    facts.contains { $0.utf8.first == UInt8(ascii: "L") }
  }
}

/// Something a guardian can do next; only its name is known here.
package enum Step {}
/// Words ready to say or send; only their name is known here.
package enum Saying {}
/// A service one can turn to; only its name is known here.
package enum ContactName {}
/// Why a contact is named; only its name is known here.
package enum Reason {}

/// An entry of an outcome's list, shown while its condition holds.
package struct Entry<Thing>: Sendable {
  package let id: ID<Thing>
  package let when: Condition?

  package init(_ id: ID<Thing>, when: Condition? = nil) {
    self.id = id
    self.when = when
  }
}

extension Entry {
  /// Whether it is shown with these answers.
  package func isShown(_ known: Known) -> Bool { known.holds(when) }
}

extension Outcome {
  /// The places of the referrals that are shown with these answers, one for each contact.
  package func shownReferrals(_ known: Known) -> [Int] {
    var shown: [Int] = []
    for (place, referral) in contacts.enumerated() {
      guard known.holds(referral.when),
        !shown.contains(where: { contacts[$0].contact == referral.contact })
      else { continue }
      shown.append(place)
    }
    return shown
  }

  /// Whether printing, saving and sending may be offered.
  package func mayPrint(in turn: Turn) -> Bool {
    guard !turn.isQuiet else { return false }
    switch print {
    case .yes: return true
    case .no: return false
    case .unless(let condition): return !turn.known.holds(condition)
    }
  }
}

/// An outcome's pointer to a contact, with the reason for it.
package struct Referral: Sendable {
  package let contact: ID<ContactName>
  /// The text that says why; without one the contact's own is used.
  package let because: ID<Reason>?
  package let when: Condition?

  package init(
    _ contact: ID<ContactName>, because: ID<Reason>? = nil, when: Condition? = nil
  ) {
    self.contact = contact
    self.because = because
    self.when = when
  }
}
