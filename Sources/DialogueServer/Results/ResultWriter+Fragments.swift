import DialogueContent
import DialogueCore
import Localization
import StrictJSON

extension ResultWriter {
  /// Writes the members of a page from `edition` to `contacts`, for a turn that was prepared.
  mutating func write(_ turn: Turn, from fragments: Fragments, by presenter: Presenter) {
    let all = presenter.edition.dialogues
    if let head = fragments.heads[turn.dialogue] { members(of: head) }
    var shown: [Int] = []
    switch turn.place {
    case .question(let position):
      write(all.questions[position], at: position, in: turn, from: fragments, by: presenter)
    case .outcome(let position):
      guard let parts = fragments.outcomes[position] else { break }
      shown = parts.outcome.shownReferrals(turn.known)
      object("outcome") { out in
        out.write(parts, shown, turn.known)
        out.member("print", parts.outcome.mayPrint(in: turn))
      }
    }
    array("trail", turn.trail) { $0.write($1, from: fragments, by: presenter) }
    object("remaining") { $0.write(turn.remaining) }
    members(of: fragments.urgent[turn.isSafety ? 1 : 0])
    if let place = turn.resume { write(presenter.resume(place), to: all.name(of: place)) }
    object("contacts") { out in
      fragments.urgentContact.map { out.members(of: $0) }
      guard case .outcome(let position) = turn.place else { return }
      for place in shown {
        fragments.outcomes[position]?.contacts[place].map { out.members(of: $0) }
      }
    }
  }

  private mutating func write(
    _ question: Question, at position: Int, in turn: Turn, from fragments: Fragments,
    by presenter: Presenter
  ) {
    if let written = fragments.question(question, at: position, turn.known) {
      object("question", written) { $0.write(given: turn.given) }
    } else {
      let page = presenter.pageQuestion(question, turn.known)
      object("question") { $0.write(page, given: turn.given) }
    }
  }

  /// - Parameter shown: the places of the referrals that are shown.
  private mutating func write(_ parts: OutcomeFragments, _ shown: [Int], _ known: Known) {
    func write(_ members: OutcomeFragments.Members, to out: inout Self) {
      switch members {
      case .written(let fragment): out.members(of: fragment)
      case .saying(let saying): out.members(of: saying.filled(known))
      case .anew(let write): write(&out, parts.words.filled(known))
      }
    }
    func isShown(_ entry: OutcomeFragments.Entry) -> Bool {
      known.holds(entry.when)
    }
    for section in parts.sections {
      switch section {
      case .written(let fragment): members(of: fragment)
      case .entry(let entry): if isShown(entry) { write(entry.members, to: &self) }
      case .list(let name, let entries):
        array(name, entries, where: isShown) { out, entry in
          out.object { write(entry.members, to: &$0) }
        }
      case .contacts:
        array("contacts", parts.openFirst, where: shown.contains) {
          $0.object(parts.referrals[$1])
        }
      }
    }
  }

  private mutating func write(
    _ entry: TrailEntry, from fragments: Fragments, by presenter: Presenter
  ) {
    guard let line = fragments.line(entry) else { return }
    if case .choice(let id) = entry.answer, let place = line.choices.firstIndex(of: id) {
      return object(line.whole[place])
    }
    let question = presenter.edition.dialogues.questions[entry.question]
    let labels = line.labels(of: entry.answer)
    let text = labels.map(presenter.text) ?? presenter.text(of: entry.answer, to: question)
    object(line.head) { $0.writeAnswer(entry.answer, text) }
  }
}

extension Fragments.Line {
  /// What the choices are called that were ticked; nil for other answers.
  fileprivate func labels(of answer: Answer) -> [String]? {
    guard case .choices(let ids) = answer else { return nil }
    let places = ids.compactMap(choices.firstIndex)
    return places.count == ids.count ? places.map { labels[$0] } : nil
  }
}
