import DialogueCore

/// A condition as written, names not yet resolved.
indirect enum Expression: Sendable {
  case answered(Written)
  /// `=` and `!=` with a word, and `in`.
  case isOne(Written, [Written], isNegated: Bool)
  case has(Written, Written)
  case count(Written, Condition.Comparison, Int)
  case number(Written, Condition.Comparison, Int)
  case date(Written, Condition.Comparison, fromToday: Int)
  case not(Expression)
  case all([Expression])
  case any([Expression])
}

extension Expression {
  /// Where its first question is named.
  var spot: Spot? {
    switch self {
    case .answered(let name), .isOne(let name, _, _), .has(let name, _), .count(let name, _, _),
      .number(let name, _, _), .date(let name, _, _):
      name.spot
    case .not(let inner): inner.spot
    case .all(let inner), .any(let inner): inner.first?.spot
    }
  }
}
