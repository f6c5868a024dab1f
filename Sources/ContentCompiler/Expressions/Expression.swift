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
