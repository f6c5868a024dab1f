import DialogueContent
import DialogueCore

/// Judges the conditions of contracts: names of an outcome's page come before those of questions.
struct PageTyping {
  private let draft: Draft
  private let edition: Edition
  private let outcome: Outcome?
  private var typing: Typing
  private var own: [Diagnostic] = []

  /// - Parameter outcome: nil where no page is shown; then there are only questions.
  init(_ draft: Draft, _ edition: Edition, in scope: ID<Dialogue>, at outcome: Outcome?) {
    self.draft = draft
    self.edition = edition
    self.outcome = outcome
    typing = Typing(draft, in: scope)
  }

  var faults: [Diagnostic] { own + typing.faults }

  /// Nil, with faults, if a name or its use is wrong.
  mutating func condition(_ expression: Expression) -> Condition? {
    switch expression {
    case .not(let inner): return condition(inner)?.opposite
    case .all(let parts): return conditions(parts).map(Condition.both)
    case .any(let parts): return conditions(parts).map(Condition.either)
    case .isOne(let name, let values, let isNegated):
      guard let outcome, let word = PageTest.Word(rawValue: name.text) else { break }
      let names = values.compactMap { known($0, word.known(draft, edition)) }
      let condition = word.isOne(of: names, at: outcome, in: edition)
      return names.count < values.count ? nil : isNegated ? condition.opposite : condition
    case .has(let name, let value):
      guard let outcome, let list = PageTest.List(rawValue: name.text) else { break }
      return known(value, list.known(draft, edition))
        .map { list.has($0, at: outcome, in: edition) }
    case .count(let name, let comparison, let number):
      guard let outcome, let list = PageTest.List(rawValue: name.text) else { break }
      return list.count(comparison, number, at: outcome, in: edition)
    case .number(let name, let comparison, let number):
      guard let outcome, name.text == PageTest.followUp else { break }
      return .constant(comparison.holds(outcome.followUp ?? 0, number))
    case .date(let name, let comparison, fromToday: 0) where name.text == "urgency":
      // The one urgency that could also be a day.
      guard let outcome, comparison == .equal || comparison == .unequal else { break }
      let isToday = outcome.urgency == .today
      return .constant(isToday == (comparison == .equal))
    case .answered, .date: break
    }
    return typing.condition(expression)
  }

  private mutating func conditions(_ parts: [Expression]) -> [Condition]? {
    let all = parts.map { condition($0) }
    return all.contains(nil) ? nil : all.compactMap { $0 }
  }

  /// A misspelt name would make a contract hold that says nothing.
  private mutating func known(_ value: Written, _ names: Set<String>) -> String? {
    if names.contains(value.text) { return value.text }
    own.append(
      Rule.contractForm.fault(
        "nothing is called ‘\(value.text)’ here", draft, value.spot,
        notes: suggestion(for: value.text, among: names.sorted())))
    return nil
  }
}

extension PageTest.List {
  /// Everything that could stand in the list.
  fileprivate func known(_ draft: Draft, _ edition: Edition) -> Set<String> {
    switch self {
    case .contacts: draft.index.contacts
    case .areas: Set(Contact.Area.allCases.map(\.rawValue))
    case .then: Set(edition.dialogues.all.map(\.id.name))
    case .today, .week, .ifNot, .steps: Self.steps.used(in: edition).union(draft.index.steps)
    case .say, .facts: used(in: edition)
    }
  }

  private func used(in edition: Edition) -> Set<String> {
    Set(edition.dialogues.outcomes.flatMap { entries(of: $0, in: edition).map(\.name) })
  }
}

extension PageTest.Word {
  /// Everything that the word could be.
  fileprivate func known(_ draft: Draft, _ edition: Edition) -> Set<String> {
    switch self {
    case .urgency: Set(Outcome.Urgency.allCases.map(\.rawValue))
    case .print: ["yes", "no"]
    case .dialogue: PageTest.List.then.known(draft, edition)
    case .firstContact: PageTest.List.contacts.known(draft, edition)
    case .firstStep: PageTest.List.steps.known(draft, edition)
    }
  }
}
