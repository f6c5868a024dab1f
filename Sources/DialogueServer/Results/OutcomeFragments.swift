import DialogueContent
import DialogueCore
import Localization

/// The parts of one outcome. A part is nil where its words depend on what was answered: it is put
/// into words for each page.
struct OutcomeFragments: Sendable {
  /// From `id` to `title`.
  let head: Fragment?
  /// The member `body`, without and with the day of the law.
  let bodies: [Fragment?]
  let today, week, ifNot: [Fragment?]
  let say: [Fragment?]
  let referrals: [Fragment]
  let followUp: Fragment?
  let then: [Fragment]
  /// Whether the contacts answer now; nil where their hours are not known.
  let openness: [Bool?]

  init(
    _ outcome: Outcome, by presenter: Presenter, _ ascii: Bool
  ) {
    let variables = presenter.fixedVariables(for: outcome)
    func fragment(_ write: @escaping (inout ResultWriter) -> Void) -> Fragment {
      Fragment(for: presenter, ascii: ascii, write)
    }
    func fixed(
      _ texts: [TextKey], _ write: @escaping (inout ResultWriter) -> Void
    ) -> Fragment? {
      presenter.areFixed(texts, of: outcome) ? fragment(write) : nil
    }
    func steps(_ entries: [DialogueCore.Entry<Step>]) -> [Fragment?] {
      entries.map { entry in
        fixed(outcome.texts(of: entry.id)) {
          $0.writeMembers(presenter.step(entry.id, of: outcome, variables))
        }
      }
    }
    head = fixed([outcome.titleText]) {
      $0.writeHead(outcome.id, outcome.urgency, presenter.title(of: outcome, variables))
    }
    bodies = [false, true].map { showsLaw in
      fixed([outcome.bodyText]) {
        $0.writeBody(presenter.body(of: outcome, variables, showsLaw: showsLaw))
      }
    }
    (today, week, ifNot) = (steps(outcome.today), steps(outcome.week), steps(outcome.ifNot))
    say = outcome.say.map { entry in
      fixed([outcome.text(of: entry.id)]) {
        $0.writeMembers(presenter.saying(entry.id, of: outcome, variables))
      }
    }
    referrals = outcome.contacts.map { referral in
      fragment { $0.writeMembers(PageOutcome.Referral(referral, of: outcome, presenter)) }
    }
    let days = presenter.followUp(of: outcome, variables)
    followUp = fixed([outcome.followUpText]) { out in days.map { out.writeMembers($0) } }
    then = outcome.then.map { entry in
      fragment { $0.write(entry.id, presenter.title(of: entry.id)) }
    }
    openness = outcome.contacts.map { presenter.isOpen($0.contact) }
  }
}
