import DialogueContent
import DialogueCore
import Localization

/// One outcome in the order in which it is written, as far as it is the same for everybody. A class,
/// so that writing it counts one reference.
final class OutcomeFragments: Sendable {
  /// Members of the outcome, or of an entry of one of its lists.
  enum Members: Sendable {
    case written(Fragment)
    case saying(SayingFragment)
    /// They depend on a day or a number that was answered: put into words for each page.
    case anew(Words)
  }

  typealias Words = @Sendable (inout ResultWriter, OutcomeWords) -> Void

  /// What is shown while a condition holds.
  struct Entry: Sendable {
    let when: Condition?
    let members: Members
  }

  /// A stretch of the outcome.
  enum Section: Sendable {
    case written(Fragment)
    case entry(Entry)
    case list(String, [Entry])
    /// The referrals that are shown.
    case contacts
  }

  let outcome: Outcome
  let sections: [Section]
  /// The referrals in the order of the outcome, and their places in the order of the page.
  let referrals: [Fragment]
  let openFirst: [Int]
  /// For each referral what is told of its contact, unless that is on every page or unknown.
  let contacts: [Fragment?]
  /// Without answers.
  let words: OutcomeWords

  /// - Parameter contacts: as they are told of, but for that of the urgent line.
  init(
    _ outcome: Outcome, by presenter: Presenter, _ ascii: Bool, contacts: [Contact.ID: Fragment]
  ) {
    let writer = EntryWriter(outcome, presenter, ascii)
    self.outcome = outcome
    words = writer.words
    referrals = outcome.contacts.map { referral in
      writer.fragment { $0.writeMembers(writer.words.referral(referral)) }
    }
    openFirst = outcome.contacts.indices.map { $0 }
      .openFirst { presenter.isOpen(outcome.contacts[$0].contact) }
    self.contacts = outcome.contacts.map { contacts[$0.contact] }
    sections = writer.sections
  }
}

extension OutcomeFragments.Entry {
  /// What is shown always and is the same for everybody.
  fileprivate var fragment: Fragment? {
    if when == nil, case .written(let fragment) = members { fragment } else { nil }
  }
}

/// Writes the entries of one outcome before they are wanted.
private struct EntryWriter {
  typealias Entry = OutcomeFragments.Entry

  let outcome: Outcome
  let presenter: Presenter
  let ascii: Bool
  let words: OutcomeWords

  init(_ outcome: Outcome, _ presenter: Presenter, _ ascii: Bool) {
    self.outcome = outcome
    self.presenter = presenter
    self.ascii = ascii
    words = OutcomeWords(outcome, by: presenter)
  }

  /// The whole outcome but for its last member, `print`.
  var sections: [OutcomeFragments.Section] {
    var sections = SectionList(writer: self)
    sections.add([head] + bodies)
    sections.add("today", steps(outcome.today))
    sections.add("week", steps(outcome.week))
    sections.add("say", outcome.say.map(saying))
    sections.all.append(.contacts)
    sections.add("ifNot", steps(outcome.ifNot))
    if outcome.followUp != nil { sections.add([followUp]) }
    sections.add("then", outcome.then.map(then))
    return sections.all
  }

  func fragment(_ write: (inout ResultWriter) -> Void) -> Fragment {
    Fragment(for: presenter, ascii: ascii, write)
  }

  /// - Parameter texts: the texts that `write` puts into words.
  private func entry(
    _ texts: [TextKey], when: Condition? = nil, _ write: @escaping OutcomeFragments.Words
  ) -> Entry {
    guard words.areFixed(texts) else { return Entry(when: when, members: .anew(write)) }
    return Entry(when: when, members: .written(fragment { write(&$0, words) }))
  }

  /// From `id` to `title`.
  private var head: Entry {
    entry([outcome.titleText]) { [outcome] in
      $0.writeHead(outcome.id, outcome.urgency, $1.title)
    }
  }

  /// The member `body` with and without the day of the law, where there is one.
  private var bodies: [Entry] {
    func body(when: Condition?, showsLaw: Bool) -> Entry {
      entry([outcome.bodyText], when: when) { $0.writeBody($1.body(showsLaw: showsLaw)) }
    }
    guard outcome.restsOnLaw, let law = presenter.showsLaw else {
      return [body(when: nil, showsLaw: true)]
    }
    return [body(when: law, showsLaw: true), body(when: .not(law), showsLaw: false)]
  }

  private func steps(_ steps: [DialogueCore.Entry<Step>]) -> [Entry] {
    steps.map { step in
      entry(outcome.texts(of: step.id), when: step.when) { $0.writeMembers($1.step(step.id)) }
    }
  }

  private func saying(_ saying: DialogueCore.Entry<Saying>) -> Entry {
    if let open = words.openSaying(saying.id) {
      let written = SayingFragment(open, for: presenter, ascii: ascii)
      return Entry(when: saying.when, members: .saying(written))
    }
    return entry([outcome.text(of: saying.id)], when: saying.when) {
      $0.writeMembers($1.saying(saying.id))
    }
  }

  /// The member `followUp`.
  private var followUp: Entry {
    entry([outcome.followUpText]) { out, words in
      words.followUp.map { followUp in out.object("followUp") { $0.writeMembers(followUp) } }
    }
  }

  private func then(_ then: DialogueCore.Entry<Dialogue>) -> Entry {
    entry([], when: then.when) { $0.writeMembers($1.then(then.id)) }
  }
}

/// The sections of an outcome; what is the same for everybody is one piece.
private struct SectionList {
  let writer: EntryWriter
  var all: [OutcomeFragments.Section] = []

  mutating func add(_ entries: [OutcomeFragments.Entry]) {
    for entry in entries {
      if let fragment = entry.fragment { add(fragment) } else { all.append(.entry(entry)) }
    }
  }

  mutating func add(_ name: String, _ entries: [OutcomeFragments.Entry]) {
    let fragments = entries.compactMap(\.fragment)
    guard fragments.count == entries.count else { return all.append(.list(name, entries)) }
    add(writer.fragment { $0.array(name, fragments) { $0.object($1) } })
  }

  private mutating func add(_ fragment: Fragment) {
    guard case .written(let before)? = all.last else { return all.append(.written(fragment)) }
    all[all.count - 1] = .written(before.followed(by: fragment))
  }
}
