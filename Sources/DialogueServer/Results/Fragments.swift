import DialogueContent
import DialogueCore
import Localization
import StrictJSON

/// The parts of one language's pages that are the same for everybody in one minute: questions,
/// choices, steps, contacts, the urgent line. Nothing that was received is in them, and there are no
/// more of them than the edition has parts. They are written when a page first needs them.
struct Fragments: Sendable {
  /// A question without an earlier answer.
  struct Asked: Sendable {
    /// From `id` to `why`, and from `min` to `to`.
    let head, tail: Fragment
    /// In the order of the question, whether they are offered or not.
    let choices: [Fragment]
  }

  /// A line of the trail, in the dialogue in which the question was put.
  struct Line: Sendable {
    let dialogue: Int
    /// Question, dialogue and title.
    let head: Fragment
    /// The whole line for each choice that may be the only answer.
    let choices: [Fragment]
  }

  private(set) var questions: [Asked?]
  private(set) var outcomes: [OutcomeFragments?]
  private(set) var dialogues: [Fragment?]
  /// By question; most questions are put in one dialogue only.
  private(set) var lines: [[Line]]
  private(set) var contacts: [Contact.ID: Fragment] = [:]
  /// Of the urgent line beside other things, and above all else.
  let urgent: [Fragment]
  private let ascii: Bool

  init(_ presenter: Presenter, ascii: Bool) {
    self.ascii = ascii
    let all = presenter.edition.dialogues
    questions = Array(repeating: nil, count: all.questions.count)
    outcomes = Array(repeating: nil, count: all.outcomes.count)
    lines = Array(repeating: [], count: all.questions.count)
    dialogues = Array(repeating: nil, count: all.all.count)
    urgent = [false, true].map { isFirst in
      Fragment(for: presenter, ascii: ascii) {
        $0.writeUrgentMembers(presenter.urgentLine, isFirst: isFirst)
      }
    }
  }

  /// Makes ready what the page of a turn is made of.
  mutating func prepare(_ turn: Turn, by presenter: Presenter) {
    let all = presenter.edition.dialogues
    if dialogues[turn.dialogue] == nil {
      let id = all.all[turn.dialogue].id
      dialogues[turn.dialogue] = Fragment(for: presenter, ascii: ascii) {
        $0.write(id, presenter.title(of: id))
      }
    }
    for entry in turn.trail where line(entry) == nil {
      lines[entry.question].append(Line(entry, by: presenter, ascii))
    }
    add(Presenter.urgentContact, by: presenter, ascii)
    switch turn.place {
    case .question(let position):
      if questions[position] == nil {
        questions[position] = Asked(all.questions[position], by: presenter, ascii)
      }
    case .outcome(let position):
      if outcomes[position] == nil {
        outcomes[position] = OutcomeFragments(all.outcomes[position], by: presenter, ascii)
        for referral in all.outcomes[position].contacts {
          add(referral.contact, by: presenter, ascii)
        }
      }
    }
  }

  /// The line of the trail for a question in a dialogue.
  func line(_ entry: TrailEntry) -> Line? {
    lines[entry.question].first { $0.dialogue == entry.dialogue }
  }

  /// An edition need not have every contact that is named in it.
  private mutating func add(
    _ id: Contact.ID, by presenter: Presenter, _ ascii: Bool
  ) {
    guard contacts[id] == nil, let contact = presenter.edition.contact(id) else { return }
    let page = presenter.pageContact(contact)
    contacts[id] = Fragment(for: presenter, ascii: ascii) { $0.write(page) }
  }
}

extension Fragments.Asked {
  fileprivate init(
    _ question: Question, by presenter: Presenter, _ ascii: Bool
  ) {
    let page = presenter.pageQuestion(question)
    head = Fragment(for: presenter, ascii: ascii) { $0.writeHead(page) }
    tail = Fragment(for: presenter, ascii: ascii) { $0.writeTail(page) }
    choices = page.choices.map { choice in
      Fragment(for: presenter, ascii: ascii) { $0.writeMembers(choice, ofMany: page.kind == .many) }
    }
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
    let own = line(entry.answer)
    head = Fragment(for: presenter, ascii: ascii) { $0.writeHead(own) }
    choices = question.choices.map { choice in
      let whole = line(.choice(choice.id))
      return Fragment(for: presenter, ascii: ascii) { $0.writeMembers(whole) }
    }
  }
}
