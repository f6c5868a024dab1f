extension Dialogues {
  /// A condition as authors write it, with the full names of questions.
  package func text(of condition: Condition) -> String {
    switch condition {
    case .answered(let question): return "answered(\(name(question)))"
    case .isOne(let question, let ids):
      let list = ids.map(\.name).joined(separator: ", ")
      return ids.count == 1 ? "\(name(question)) = \(list)" : "\(name(question)) in [\(list)]"
    case .has(let question, let id): return "\(name(question)) has \(id)"
    case .count(let question, let comparison, let number):
      return "count(\(name(question))) \(comparison.rawValue) \(number)"
    case .number(let question, let comparison, let number):
      return "\(name(question)) \(comparison.rawValue) \(number)"
    case .date(let question, let comparison, let days):
      return "\(name(question)) \(comparison.rawValue) \(Condition.text(ofDay: days))"
    case .not(let inner): return "not (\(text(of: inner)))"
    case .all(let parts): return joined(parts, by: " and ")
    case .any(let parts): return joined(parts, by: " or ")
    }
  }

  private func name(_ question: Int) -> String { questions[question].id.description }

  private func joined(_ parts: [Condition], by word: String) -> String {
    parts.map { part in
      switch part {
      case .all, .any: "(\(text(of: part)))"
      default: text(of: part)
      }
    }.joined(separator: word)
  }
}

extension Condition {
  /// A day counted from today, as authors write it: `today`, `today-3d`, `today+10d`.
  package static func text(ofDay days: Int) -> String {
    days == 0 ? "today" : days < 0 ? "today-\(-days)d" : "today+\(days)d"
  }
}
