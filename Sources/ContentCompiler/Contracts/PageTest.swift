import DialogueContent
import DialogueCore

/// What a contract can ask of an outcome's page beside the answers, by names that stand where a
/// question would: for a given outcome each test becomes a condition on answers.
enum PageTest {
  /// Lists, tested with `has` and `count`.
  enum List: String, CaseIterable {
    case contacts, areas, today, week, say, steps, then, facts
    case ifNot = "if-not"

    func entries(of outcome: Outcome, in edition: Edition) -> [(name: String, when: Condition?)] {
      switch self {
      case .contacts: outcome.contacts.map { ($0.contact.name, $0.when) }
      case .areas:
        outcome.contacts.map { (edition.contact($0.contact)?.area.rawValue ?? "", $0.when) }
      case .today: outcome.today.map { ($0.id.name, $0.when) }
      case .week: outcome.week.map { ($0.id.name, $0.when) }
      case .ifNot: outcome.ifNot.map { ($0.id.name, $0.when) }
      case .steps: (outcome.today + outcome.week + outcome.ifNot).map { ($0.id.name, $0.when) }
      case .say: outcome.say.map { ($0.id.name, $0.when) }
      case .then: outcome.then.map { ($0.id.name, $0.when) }
      case .facts: outcome.facts.map { ($0, nil) }
      }
    }

    /// Whether the name is among what is shown.
    func has(_ name: String, at outcome: Outcome, in edition: Edition) -> Condition {
      .either(
        entries(of: outcome, in: edition).filter { $0.name == name }.map { $0.when ?? .always })
    }

    /// How many different things are shown: a page has a contact once, however often it is listed.
    func count(
      _ comparison: Condition.Comparison, _ number: Int, at outcome: Outcome, in edition: Edition
    ) -> Condition {
      let names = Set(entries(of: outcome, in: edition).map(\.name)).sorted()
      return .count(
        of: names.map { has($0, at: outcome, in: edition) }, comparison, number)
    }
  }

  /// Words, tested with `=`, `!=` and `in`.
  enum Word: String, CaseIterable {
    case urgency, print, dialogue
    case firstContact = "first-contact"
    case firstStep = "first-step"

    func isOne(of names: [String], at outcome: Outcome, in edition: Edition) -> Condition {
      switch self {
      case .urgency: .constant(names.contains(outcome.urgency.rawValue))
      case .dialogue: .constant(names.contains(outcome.id.dialogue.name))
      case .print: .either(names.map { $0 == "no" ? outcome.isQuiet : outcome.isQuiet.opposite })
      case .firstContact: first(of: names, List.contacts.entries(of: outcome, in: edition))
      case .firstStep: first(of: names, List.today.entries(of: outcome, in: edition))
      }
    }

    /// Whether the first entry shown is one of these.
    private func first(
      of names: [String], _ entries: [(name: String, when: Condition?)]
    ) -> Condition {
      var before: [Condition] = []
      return .either(
        entries.map { name, when in
          defer { before.append((when ?? .always).opposite) }
          return names.contains(name) ? .both(before + [when ?? .always]) : .never
        })
    }
  }

  static let names =
    List.allCases.map(\.rawValue) + Word.allCases.map(\.rawValue) + [Self.followUp]
  /// Days, compared with a number.
  static let followUp = "follow-up"
}

extension Outcome {
  /// When it is not printed, saved or sent.
  fileprivate var isQuiet: Condition {
    switch print {
    case .yes: .never
    case .no: .always
    case .unless(let condition): condition
    }
  }
}
