import DialogueCore

/// Conditions put together so that what is always or never true drops out: the exploration then
/// keeps alive only the answers that a contract really depends on.
extension Condition {
  static let always = Condition.all([])
  static let never = Condition.any([])

  var opposite: Condition {
    switch self {
    case .always: .never
    case .never: .always
    case .not(let inner): inner
    default: .not(self)
    }
  }

  static func both(_ parts: [Condition]) -> Condition {
    let open = parts.filter { $0 != .always }
    if open.contains(.never) { return .never }
    return open.count == 1 ? open[0] : .all(open)
  }

  static func either(_ parts: [Condition]) -> Condition {
    let open = parts.filter { $0 != .never }
    if open.contains(.always) { return .always }
    return open.count == 1 ? open[0] : .any(open)
  }

  static func constant(_ value: Bool) -> Condition { value ? .always : .never }

  /// Whether so many of the conditions hold.
  static func count(
    of conditions: [Condition], _ comparison: Comparison, _ number: Int
  ) -> Condition {
    let open = conditions.filter { $0 != .always }
    let shown = conditions.count - open.count
    // From the end: what holds if so many are shown before.
    var results = (0...open.count).map { constant(comparison.holds(shown + $0, number)) }
    for when in open.reversed() {
      results = zip(results, results.dropFirst()).map { hidden, shown in
        hidden == shown
          ? hidden : either([both([when, shown]), both([when.opposite, hidden])])
      }
    }
    return results[0]
  }
}
