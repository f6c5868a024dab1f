import DialogueContent
import DialogueCore
import Localization

extension ResultWriter {
  /// Writes the members of a page from `edition` to `contacts`, for a turn that was prepared.
  mutating func write(_ turn: Turn, from fragments: Fragments, by presenter: Presenter) {
    let all = presenter.edition.dialogues
    member("edition", presenter.edition.hash)
    if let dialogue = fragments.dialogues[turn.dialogue] { object("dialogue", dialogue) }
    language(of: presenter.catalog)
    var named = [Presenter.urgentContact]
    switch turn.place {
    case .question(let position):
      if let asked = fragments.questions[position] { write(asked, all.questions[position], turn) }
    case .outcome(let position):
      guard let parts = fragments.outcomes[position] else { break }
      let outcome = all.outcomes[position]
      let referrals = outcome.shownReferrals(turn.known)
      var words = OutcomeWords(outcome, parts, turn, presenter)
      object("outcome") { words.write(referrals, to: &$0) }
      named += referrals.map { outcome.contacts[$0].contact }.filter { $0 != named[0] }
    }
    array("trail", turn.trail) { $0.write($1, from: fragments, by: presenter) }
    object("remaining") { $0.write(turn.remaining) }
    object("urgent", fragments.urgent[turn.isSafety ? 1 : 0])
    if let place = turn.resume { write(presenter.resume(place), to: all.name(of: place)) }
    object("contacts") { out in
      for id in named { fragments.contacts[id].map { out.object(id.name, $0) } }
    }
  }

  private mutating func write(_ asked: Fragments.Asked, _ question: Question, _ turn: Turn) {
    object("question", asked.head) { out in
      let offered = question.choices.indices.filter { place in
        question.choices[place].when.map(turn.known.holds) ?? true
      }
      out.arrayIfAny("choices", offered) { $0.object(asked.choices[$1]) }
      out.members(of: asked.tail)
      out.write(given: turn.given)
    }
  }

  private mutating func write(
    _ entry: TrailEntry, from fragments: Fragments, by presenter: Presenter
  ) {
    guard let line = fragments.line(entry) else { return }
    let question = presenter.edition.dialogues.questions[entry.question]
    if case .choice(let id) = entry.answer,
      let place = question.choices.firstIndex(where: { $0.id == id })
    {
      return object(line.choices[place])
    }
    object(line.head) {
      $0.writeAnswer(entry.answer, presenter.text(of: entry.answer, to: question))
    }
  }
}

/// An outcome of one turn; parts that depend on the answers are put into words when they are
/// written.
private struct OutcomeWords {
  let outcome: Outcome
  let parts: OutcomeFragments
  let turn: Turn
  let presenter: Presenter
  private(set) lazy var variables = presenter.variables(for: outcome, turn.known)

  init(_ outcome: Outcome, _ parts: OutcomeFragments, _ turn: Turn, _ presenter: Presenter) {
    self.outcome = outcome
    self.parts = parts
    self.turn = turn
    self.presenter = presenter
  }

  /// Writes the members. `referrals` are the places of those that are shown.
  mutating func write(_ referrals: [Int], to out: inout ResultWriter) {
    if let head = parts.head {
      out.members(of: head)
    } else {
      out.writeHead(outcome.id, outcome.urgency, presenter.title(of: outcome, variables))
    }
    let showsLaw = presenter.showsLaw(turn.known)
    if let body = parts.bodies[showsLaw ? 1 : 0] {
      out.members(of: body)
    } else {
      out.writeBody(presenter.body(of: outcome, variables, showsLaw: showsLaw))
    }
    writeSteps("today", outcome.today, parts.today, to: &out)
    writeSteps("week", outcome.week, parts.week, to: &out)
    writeSayings(to: &out)
    let shown = referrals.openFirst { parts.openness[$0] }
    out.array("contacts", shown) { $0.object(parts.referrals[$1]) }
    writeSteps("ifNot", outcome.ifNot, parts.ifNot, to: &out)
    writeEnd(to: &out)
  }

  private mutating func writeSteps(
    _ name: String, _ entries: [DialogueCore.Entry<Step>], _ written: [Fragment?],
    to out: inout ResultWriter
  ) {
    out.array(name, places(entries)) { out, place in
      if let fragment = written[place] { return out.object(fragment) }
      let step = presenter.step(entries[place].id, of: outcome, variables)
      out.object { $0.writeMembers(step) }
    }
  }

  private mutating func writeSayings(to out: inout ResultWriter) {
    out.array("say", places(outcome.say)) { out, place in
      if let fragment = parts.say[place] { return out.object(fragment) }
      let saying = presenter.saying(outcome.say[place].id, of: outcome, variables)
      out.object { $0.writeMembers(saying) }
    }
  }

  private mutating func writeEnd(to out: inout ResultWriter) {
    if outcome.followUp != nil, let fragment = parts.followUp {
      out.object("followUp", fragment)
    } else if let followUp = presenter.followUp(of: outcome, variables) {
      out.object("followUp") { $0.writeMembers(followUp) }
    }
    out.array("then", places(outcome.then)) { $0.object(parts.then[$1]) }
    out.member("print", outcome.mayPrint(in: turn))
  }

  private func places<Thing>(_ entries: [DialogueCore.Entry<Thing>]) -> [Int] {
    entries.indices.filter { entries[$0].isShown(turn.known) }
  }
}
