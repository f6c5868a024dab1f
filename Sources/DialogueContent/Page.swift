package import DialogueCore
package import Localization

/// A turn in the words of one language: everything a front end shows, and nothing of how.
package struct Page: Sendable {
  /// What the page puts before the person.
  package enum Body: Sendable {
    case question(PageQuestion)
    case outcome(PageOutcome)
  }

  /// The safety dialogue's way back.
  package struct Resume: Sendable {
    package let to: Turn.Place
    /// Title of the place one goes back to.
    package let title: Text
    /// What the button says: nobody is in danger.
    package let label: Text
  }

  /// The line that stands on every page.
  package struct Urgent: Sendable {
    package let text: Text
    package let contacts: [Contact.ID]
    /// It stands above all else, and no counter is shown.
    package let isFirst: Bool
  }

  /// A question that was answered on the way, and the answer.
  package struct TrailLine: Sendable {
    package let question: Question.ID
    package let dialogue: Dialogue.ID
    package let title: Text
    package let answer: Answer
    /// The answer in words.
    package let text: Text
  }

  /// What there is to tell beside the page.
  package struct NoticeLine: Sendable {
    package let code: Notice
    package let text: Text
  }

  /// Why an answer was not accepted.
  package struct ProblemLine: Sendable {
    package let code: Problem.Code
    package let message: Text
  }

  package let edition: String
  package let dialogue: Dialogue.ID
  package let dialogueTitle: Text
  package let language: LanguageTag
  package let direction: Direction
  package let body: Body
  /// What is wrong with the answer given, in the order of the codes.
  package let problems: [ProblemLine]
  package let trail: [TrailLine]
  package let remaining: Distance
  package let urgent: Urgent
  package let resume: Resume?
  /// Every contact named on the page, once, in the order in which they are named.
  package let contacts: [PageContact]
  package let notices: [NoticeLine]

  /// The contact of this name, if the page names it.
  package func contact(_ id: Contact.ID) -> PageContact? {
    contacts.first { $0.id == id }
  }

  /// The outcome, at the end of a way.
  package var outcome: PageOutcome? {
    if case .outcome(let outcome) = body { outcome } else { nil }
  }

  /// The question or notice that waits.
  package var question: PageQuestion? {
    if case .question(let question) = body { question } else { nil }
  }
}

/// A question or notice in words.
package struct PageQuestion: Sendable {
  package let id: Question.ID
  package let kind: Question.Kind
  package let title: Text
  package let body: [Block]
  package let hint: Text?
  /// Why this is asked.
  package let why: Text?
  /// All that are offered now; for numbers and dates: the skips.
  package let choices: [PageChoice]
  package let min: Int?
  package let max: Int?
  package let unit: Text?
  package let from: Day?
  package let to: Day?
  /// An earlier answer.
  package let given: Answer?
  /// The earlier answer in words.
  package let givenText: Text?
}

/// One answer offered, in words.
package struct PageChoice: Sendable {
  package let id: Choice.ID
  package let label: Text
  package let hint: Text?
  package let isExclusive: Bool
  package let isSkip: Bool
}

/// The end of a way in words: what to do, whom to contact, what to say.
package struct PageOutcome: Sendable {
  /// Something to do.
  package struct Step: Sendable {
    package let id: ID<DialogueCore.Step>
    package let title: Text
    package let body: [Block]
  }

  /// Words ready to say or send.
  package struct Saying: Sendable {
    package let id: ID<DialogueCore.Saying>
    package let title: Text
    /// In the reference language, which the receiver reads; may hold LF.
    package let text: Text
    /// The same in the page's language, where that is another.
    package let translation: Text?
  }

  /// A contact, and why one should turn to it.
  package struct Referral: Sendable {
    package let contact: Contact.ID
    package let why: Text
  }

  /// When to look how it went.
  package struct FollowUp: Sendable {
    package let days: Int
    package let date: Day
    package let text: Text
  }

  /// A dialogue to go on with.
  package struct Then: Sendable {
    package let id: Dialogue.ID
    package let title: Text
  }

  package let id: Outcome.ID
  package let urgency: Outcome.Urgency
  package let title: Text
  package let body: [Block]
  package let today: [Step]
  package let week: [Step]
  package let say: [Saying]
  /// Open now first, then hours not known, then closed; else in the author's order.
  package let contacts: [Referral]
  /// When it does not help.
  package let ifNot: [Step]
  package let followUp: FollowUp?
  /// Dialogues to offer afterwards.
  package let then: [Then]
  /// False: do not offer to print, save or send.
  package let print: Bool
}

/// A contact in words. A number is there only where it may be shown.
package struct PageContact: Sendable {
  /// When a contact answers.
  package struct Hours: Sendable {
    package let text: Text
    package let isOpen: Bool
    /// Unix seconds when `isOpen` turns over next; nil if never.
    package let changes: Int?
    /// Whether it answers now, or when it does next.
    package let now: Text
  }

  package let contact: Contact
  package let name: Text
  /// What it is for.
  package let what: Text
  /// For whom it is, where it helps in one place only.
  package let area: Text?
  /// Whom to ask for when the number is shared.
  package let ask: Text?
  /// Nil: not known, and nothing is said about it.
  package let hours: Hours?
  /// Where to check the number or to find it; always with `noted` and `name`.
  package let note: Text?

  /// The name of the contact.
  package var id: Contact.ID { contact.id }
}
