import DialogueContent
import DialogueCore
import Localization
import StrictJSON

/// An object that was written before, and which of its texts are in another language.
struct Fragment: Sendable {
  let bytes: [UInt8]
  /// Their paths begin at the object.
  let fallbacks: [ResultWriter.Fallback]

  init(in language: LanguageTag, ascii: Bool, _ write: (inout ResultWriter) -> Void) {
    var out = ResultWriter(ascii: ascii)
    out.expect(language)
    out.object(write)
    bytes = out.json.bytes
    fallbacks = out.fallbacks
  }
}

/// The parts of one language's pages that are the same for everybody in one minute: questions with
/// their choices, titles, the urgent line. Nothing that was received is in them, and there are no
/// more of them than the edition has questions and dialogues.
///
/// Measured on a way of five questions and an outcome: 10,300 answers in the time of 7,500.
struct Fragments: Sendable {
  /// What a question is called, and its choices in their order.
  struct Labels: Sendable {
    let title: Text
    let choices: [Text]
  }

  /// Without an earlier answer; nil until the question was shown.
  private(set) var questions: [Fragment?]
  private(set) var dialogues: [Fragment?]
  private(set) var labels: [Labels?]
  /// Of the urgent line beside other things, and above all else.
  let urgent: [Fragment]
  /// The contacts of a page that names only those of the urgent line.
  let contacts: Fragment
  private let ascii: Bool

  init(_ presenter: Presenter, ascii: Bool) {
    self.ascii = ascii
    let all = presenter.edition.dialogues
    questions = Array(repeating: nil, count: all.questions.count)
    labels = Array(repeating: nil, count: all.questions.count)
    dialogues = Array(repeating: nil, count: all.all.count)
    let language = presenter.catalog.language
    urgent = [false, true].map { isFirst in
      Fragment(in: language, ascii: ascii) {
        $0.writeUrgentMembers(presenter.urgentLine, isFirst: isFirst)
      }
    }
    contacts = Fragment(in: language, ascii: ascii) {
      $0.writeMembers(presenter.urgentContacts)
    }
  }

  /// Makes ready what a turn needs, where that is a question like any other.
  ///
  /// - Returns: false where the page has to be put into words anew.
  mutating func prepare(_ turn: Turn, by presenter: Presenter) -> Bool {
    let all = presenter.edition.dialogues
    guard case .question(let position) = turn.place, turn.resume == nil, !contactsAreMissing,
      !all.questions[position].choices.contains(where: { $0.when != nil })
    else { return false }
    if questions[position] == nil || dialogues[turn.dialogue] == nil {
      add(presenter.page(for: turn), at: position, in: turn.dialogue)
    }
    for entry in turn.trail where labels[entry.question] == nil {
      labels[entry.question] = Labels(all.questions[entry.question], presenter)
    }
    return true
  }

  /// An edition without the urgent contact has no contacts on such pages.
  private var contactsAreMissing: Bool { contacts.bytes.count <= 2 }

  private mutating func add(_ page: Page, at position: Int, in dialogue: Int) {
    guard let question = page.question else { return }
    questions[position] = Fragment(in: page.language, ascii: ascii) {
      $0.write(question, given: nil)
    }
    dialogues[dialogue] = Fragment(in: page.language, ascii: ascii) {
      $0.write(page.dialogue, page.dialogueTitle)
    }
  }
}

extension Fragments.Labels {
  init(_ question: Question, _ presenter: Presenter) {
    title = presenter.words(question.id.node.name, scope: question.id.dialogue.name)
    choices = question.choices.map { presenter.label(of: $0.id, in: question) }
  }
}

extension ResultWriter {
  /// Writes a member that is an object written before, with what is to stand behind it.
  mutating func object(
    _ name: String, _ fragment: Fragment, then write: (inout Self) -> Void = { _ in }
  ) {
    json.name(name)
    json.beginObject(written: fragment.bytes)
    for fallback in fragment.fallbacks { note(fallback, below: name) }
    write(&self)
    json.endObject()
  }

  /// Writes the members of a page from `edition` to `contacts`, for a turn that was prepared.
  mutating func write(_ turn: Turn, from fragments: Fragments, by presenter: Presenter) {
    guard case .question(let position) = turn.place, let question = fragments.questions[position],
      let dialogue = fragments.dialogues[turn.dialogue]
    else { return }
    member("edition", presenter.edition.hash)
    object("dialogue", dialogue)
    language(of: presenter.catalog)
    object("question", question) { out in
      guard let given = turn.given else { return }
      out.json.name("given")
      out.json.value(given)
    }
    array("trail", turn.trail) { $0.write($1, fragments, presenter) }
    object("remaining") { $0.write(turn.remaining) }
    object("urgent", fragments.urgent[turn.isSafety ? 1 : 0])
    object("contacts", fragments.contacts)
  }

  private mutating func write(
    _ entry: TrailEntry, _ fragments: Fragments, _ presenter: Presenter
  ) {
    guard let labels = fragments.labels[entry.question] else { return }
    let dialogues = presenter.edition.dialogues
    let question = dialogues.questions[entry.question]
    object { out in
      out.member("question", question.id.description)
      out.member("dialogue", dialogues.all[entry.dialogue].id.name)
      out.member("title", labels.title)
      out.json.name("answer")
      out.json.value(entry.answer)
      if case .choice(let id) = entry.answer,
        let place = question.choices.firstIndex(where: { $0.id == id })
      {
        out.member("text", labels.choices[place])
      } else {
        out.member("text", presenter.text(of: entry.answer, to: question))
      }
    }
  }
}
