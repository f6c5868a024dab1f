import DialogueCore

/// Judges the conditions of one dialogue: every name must exist and fit what it is compared with.
struct Typing {
  private let draft: Draft
  private let scope: ID<Dialogue>
  private(set) var faults: [Diagnostic] = []

  init(_ draft: Draft, in scope: ID<Dialogue>) {
    self.draft = draft
    self.scope = scope
  }

  /// The faults of all conditions.
  static func faults(in draft: Draft) -> [Diagnostic] {
    draft.scopes.flatMap { dialogue in
      var typing = Typing(draft, in: dialogue.id)
      for question in dialogue.questions {
        for choice in question.choices { _ = choice.when.map { typing.condition($0) } }
        for route in question.routes { _ = route.when.map { typing.condition($0) } }
      }
      for outcome in dialogue.outcomes {
        for condition in outcome.conditions { _ = typing.condition(condition) }
      }
      return typing.faults
    }
  }

  /// Nil, with faults, if a name or its use is wrong.
  mutating func condition(_ expression: Expression) -> Condition? {
    switch expression {
    case .answered(let name): return question(name).map { .answered($0.position) }
    case .isOne(let name, let values, let isNegated):
      guard let question = question(name) else { return nil }
      let ids = values.map { choice($0, of: question) }
      guard !ids.contains(nil) else { return nil }
      let condition = Condition.isOne(question.position, of: ids.compactMap { $0 })
      return isNegated ? .not(condition) : condition
    case .has(let name, let value):
      guard let question = question(name, [.many], for: "‘has’"),
        let id = choice(value, of: question)
      else { return nil }
      return .has(question.position, id)
    case .count(let name, let comparison, let number):
      return question(name, [.many], for: "‘count’")
        .map { .count($0.position, comparison, number) }
    case .number(let name, let comparison, let number):
      return question(name, [.number], for: "a number")
        .map { Self.negated(comparison) { .number($0.position, $1, number) }($0) }
    case .date(let name, let comparison, let days):
      return question(name, [.date], for: "a day")
        .map { Self.negated(comparison) { .date($0.position, $1, fromToday: days) }($0) }
    case .not(let inner): return condition(inner).map { .not($0) }
    case .all(let parts): return conditions(parts).map { .all($0) }
    case .any(let parts): return conditions(parts).map { .any($0) }
    }
  }

  private mutating func conditions(_ parts: [Expression]) -> [Condition]? {
    let typed = parts.map { condition($0) }
    return typed.contains(nil) ? nil : typed.compactMap { $0 }
  }

  /// `!=` is `not =`: it holds for a question that is not answered, too.
  private static func negated(
    _ comparison: Condition.Comparison,
    _ make: @escaping (Named, Condition.Comparison) -> Condition
  ) -> (Named) -> Condition {
    { question in
      comparison == .unequal ? .not(make(question, .equal)) : make(question, comparison)
    }
  }
}

extension Typing {
  /// A question found by its name.
  private struct Named {
    let position: Int
    let draft: QuestionDraft
  }

  private mutating func question(
    _ name: Written, _ kinds: [Question.Kind] = [], for use: String = ""
  ) -> Named? {
    guard let position = draft.index.question(name.text, in: scope) else {
      unknown(name)
      return nil
    }
    let question = draft.index.questions[position].draft
    guard let kind = question.kind else { return nil }
    guard kinds.isEmpty || kinds.contains(kind) else {
      faults.append(
        Rule.condition.fault(
          "‘\(name.text)’ is a question with ‘ask: \(kind.rawValue)’, which does not fit \(use)",
          draft, name.spot,
          notes: ["\(use) goes with ‘ask: \(kinds.map(\.rawValue).joined(separator: "’ or ‘"))’"]))
      return nil
    }
    return Named(position: position, draft: question)
  }

  private mutating func unknown(_ name: Written) {
    // The name may well stand in a file that could not be read.
    let owner = name.text.split(separator: ".").first.map(String.init) ?? ""
    let isQualified = owner != name.text
    let path = ContentPath.dialogue(isQualified ? owner : scope.name)
    guard !draft.isBroken(path), isQualified || !draft.isBroken(ContentPath.shared) else { return }
    let known = draft.index.questions.map { entry in
      entry.id.dialogue == scope || entry.id.dialogue == Dialogues.Names.shared
        ? entry.id.node.name : entry.id.description
    }
    faults.append(
      Rule.unknownReference.fault(
        "there is no question ‘\(name.text)’", draft, name.spot,
        notes: suggestion(for: name.text, among: known)))
  }

  private mutating func choice(_ value: Written, of question: Named) -> Choice.ID? {
    let choices = question.draft.choices
    if choices.contains(where: { $0.name.text == value.text }) { return Choice.ID(value.text) }
    let known = choices.map(\.name.text)
    let name = draft.index.questions[question.position].id
    let kind = question.draft.kind?.rawValue ?? ""
    faults.append(
      Rule.unknownReference.fault(
        known.isEmpty
          ? "‘\(value.text)’ is no answer to ‘\(name.node)’, a question with ‘ask: \(kind)’"
          : "the question ‘\(name.node)’ has no choice ‘\(value.text)’",
        draft, value.spot, notes: suggestion(for: value.text, among: known)))
    return nil
  }
}
