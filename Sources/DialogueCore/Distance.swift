/// How many questions lie between a node and an outcome, that node included: bounds that hold
/// whatever is answered.
package struct Distance: Hashable, Sendable {
  package let min: Int
  package let max: Int

  package init(min: Int, max: Int) {
    self.min = min
    self.max = max
  }

  static let zero = Distance(min: 0, max: 0)

  package static func + (left: Self, right: Self) -> Self {
    Distance(min: left.min + right.min, max: left.max + right.max)
  }

  fileprivate static func widest(_ left: Self?, _ right: Self?) -> Self? {
    guard let left, let right else { return left ?? right }
    return Distance(min: Swift.min(left.min, right.min), max: Swift.max(left.max, right.max))
  }
}

extension Distance {
  /// The distances of all nodes of all dialogues. In the safety dialogue only ways to `noDanger`
  /// count: the others end there.
  static func table(
    _ dialogues: [Dialogue], questions: [Question], safety: Int, noDanger: Int
  ) -> [[Distance]] {
    var survey = Survey(
      dialogues: dialogues, questions: questions, safety: safety, noDanger: noDanger)
    return dialogues.indices.map { dialogue in
      dialogues[dialogue].nodes.indices.map { node in
        survey.distance(dialogue, node) ?? .zero
      }
    }
  }
}

/// Walks every route once, with a stack of its own, so that long dialogues cannot overflow ours.
private struct Survey {
  let dialogues: [Dialogue]
  let questions: [Question]
  let safety: Int
  let noDanger: Int
  private var known: [Place: Distance?] = [:]
  private var open: Set<Place> = []

  private struct Place: Hashable {
    let dialogue: Int
    let node: Int
  }

  init(dialogues: [Dialogue], questions: [Question], safety: Int, noDanger: Int) {
    self.dialogues = dialogues
    self.questions = questions
    self.safety = safety
    self.noDanger = noDanger
  }

  /// Nil if no outcome can be reached.
  mutating func distance(_ dialogue: Int, _ node: Int) -> Distance? {
    var stack = [Place(dialogue: dialogue, node: node)]
    while let place = stack.last {
      if known[place] != nil {
        stack.removeLast()
        continue
      }
      open.insert(place)
      let next = successors(of: place).filter { known[$0] == nil && !open.contains($0) }
      if next.isEmpty {
        known[place] = .some(measured(place))
        open.remove(place)
        stack.removeLast()
      } else {
        stack += next
      }
    }
    return known[Place(dialogue: dialogue, node: node)] ?? nil
  }

  private func successors(of place: Place) -> [Place] {
    dialogues[place.dialogue].nodes[place.node].routes.compactMap { route in
      switch route.target {
      case .node(let node): Place(dialogue: place.dialogue, node: node)
      case .dialogue(let dialogue):
        Place(dialogue: dialogue, node: dialogues[dialogue].start)
      case .outcome, .safety: nil
      }
    }
  }

  private func measured(_ place: Place) -> Distance? {
    let node = dialogues[place.dialogue].nodes[place.node]
    let ahead = successors(of: place).reduce(nil as Distance?) {
      Distance.widest($0, known[$1] ?? nil)
    }
    let ends = node.routes.contains { route in
      guard case .outcome(let outcome) = route.target else { return false }
      return place.dialogue != safety || outcome == noDanger
    }
    guard let rest = Distance.widest(ahead, ends ? .zero : nil) else { return nil }
    return own(node) + rest
  }

  /// A notice is no question; a shared question may have been answered already.
  private func own(_ node: Node) -> Distance {
    let question = questions[node.question]
    if question.kind == .notice { return .zero }
    return Distance(min: question.id.dialogue == Dialogues.Names.shared ? 0 : 1, max: 1)
  }
}
