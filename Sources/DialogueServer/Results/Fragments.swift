import DialogueContent
import DialogueCore
import Localization
import StrictJSON

/// The parts of one language's pages that are the same for everybody in one minute: questions,
/// outcomes, lines of the trail, contacts, the urgent line. Nothing that was received is in them,
/// and there are no more of them than the edition has parts. They are written when a page first
/// needs them.
struct Fragments: Sendable {
  /// A question without an earlier answer.
  struct Asked: Sendable {
    /// Places of the choices that it offers; nil if it always offers all.
    let offered: [Int]?
    let words: Fragment
  }

  /// A line of the trail, in the dialogue in which the question was put.
  struct Line: Sendable {
    let dialogue: Int
    /// Question, dialogue and title.
    let head: Fragment
    let choices: [Choice.ID]
    /// For each choice: the whole line where it is the answer, and what it is called.
    let whole: [Fragment]
    let labels: [String]
  }

  /// From `edition` to `direction`, by dialogue.
  private(set) var heads: [Fragment?]
  private(set) var questions: [[Asked]]
  private(set) var outcomes: [OutcomeFragments?]
  /// By question; most questions are put in one dialogue only.
  private(set) var lines: [[Line]]
  /// Each as a member of `contacts`, but for that of the urgent line.
  private var contacts: [Contact.ID: Fragment] = [:]
  let urgentContact: Fragment?
  /// The member `urgent` beside other things, and above all else.
  let urgent: [Fragment]
  private let ascii: Bool

  init(_ presenter: Presenter, ascii: Bool) {
    self.ascii = ascii
    let all = presenter.edition.dialogues
    heads = Array(repeating: nil, count: all.all.count)
    questions = Array(repeating: [], count: all.questions.count)
    outcomes = Array(repeating: nil, count: all.outcomes.count)
    lines = Array(repeating: [], count: all.questions.count)
    urgent = [false, true].map { isFirst in
      Fragment(for: presenter, ascii: ascii) {
        $0.writeUrgent(presenter.urgentLine, isFirst: isFirst)
      }
    }
    urgentContact = Self.contact(Presenter.urgentContact, by: presenter, ascii)
  }

  /// Makes ready what the page of a turn is made of.
  mutating func prepare(_ turn: Turn, by presenter: Presenter) {
    if heads[turn.dialogue] == nil { addHead(of: turn.dialogue, by: presenter) }
    for entry in turn.trail where line(entry) == nil {
      lines[entry.question].append(Line(entry, by: presenter, ascii))
    }
    switch turn.place {
    case .question(let position): addQuestion(position, turn.known, by: presenter)
    case .outcome(let position): addOutcome(position, by: presenter)
    }
  }

  /// The line of the trail for a question in a dialogue.
  func line(_ entry: TrailEntry) -> Line? {
    lines[entry.question].first { $0.dialogue == entry.dialogue }
  }

  /// A question with the choices that are offered; nil if it was not kept.
  func question(_ question: Question, at position: Int, _ known: Known) -> Fragment? {
    let asked = questions[position]
    if let only = asked.first, only.offered == nil { return only.words }
    let offered = question.offeredPlaces(known)
    return asked.first { $0.offered == offered }?.words
  }
}

extension Fragments {
  private mutating func addHead(of dialogue: Int, by presenter: Presenter) {
    let edition = presenter.edition
    let id = edition.dialogues.all[dialogue].id
    heads[dialogue] = Fragment(for: presenter, ascii: ascii) { out in
      out.member("edition", edition.hash)
      out.object("dialogue") { $0.write(id, presenter.title(of: id)) }
      out.language(of: presenter.catalog)
    }
  }

  private mutating func addQuestion(_ position: Int, _ known: Known, by presenter: Presenter) {
    let question = presenter.edition.dialogues.questions[position]
    guard questions[position].count < Limits.offers,
      self.question(question, at: position, known) == nil
    else { return }
    let isFree = question.choices.contains { $0.when != nil }
    let page = presenter.pageQuestion(question, known)
    questions[position].append(
      Asked(
        offered: isFree ? question.offeredPlaces(known) : nil,
        words: Fragment(for: presenter, ascii: ascii) { $0.write(page, given: nil) }))
  }

  private mutating func addOutcome(_ position: Int, by presenter: Presenter) {
    guard outcomes[position] == nil else { return }
    let outcome = presenter.edition.dialogues.outcomes[position]
    for referral in outcome.contacts where referral.contact != Presenter.urgentContact {
      contacts[referral.contact] =
        contacts[referral.contact] ?? Self.contact(referral.contact, by: presenter, ascii)
    }
    outcomes[position] = OutcomeFragments(outcome, by: presenter, ascii, contacts: contacts)
  }

  /// An edition need not have every contact that is named in it.
  private static func contact(
    _ id: Contact.ID, by presenter: Presenter, _ ascii: Bool
  ) -> Fragment? {
    presenter.edition.contact(id).map { contact in
      let page = presenter.pageContact(contact)
      return Fragment(for: presenter, ascii: ascii) { out in
        out.object(id.name) { $0.write(page) }
      }
    }
  }
}

extension Question {
  /// Places of the choices that are offered.
  fileprivate func offeredPlaces(_ known: Known) -> [Int] {
    choices.indices.filter { known.holds(choices[$0].when) }
  }
}

extension Fragments.Line {
  fileprivate init(
    _ entry: TrailEntry, by presenter: Presenter, _ ascii: Bool
  ) {
    let question = presenter.edition.dialogues.questions[entry.question]
    func line(_ answer: Answer) -> Page.TrailLine {
      presenter.line(
        TrailEntry(question: entry.question, dialogue: entry.dialogue, answer: answer))
    }
    dialogue = entry.dialogue
    let own = line(.passed)
    head = Fragment(for: presenter, ascii: ascii) { $0.writeHead(own) }
    choices = question.choices.map(\.id)
    whole = choices.map { choice in
      let line = line(.choice(choice))
      return Fragment(for: presenter, ascii: ascii) { $0.writeMembers(line) }
    }
    labels = choices.map { presenter.label(of: $0, in: question).string }
  }
}
