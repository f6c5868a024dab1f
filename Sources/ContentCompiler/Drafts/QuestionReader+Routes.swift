import DialogueCore

extension QuestionReader {
  mutating func routes(_ tree: Tree?, below: Written?) -> [RouteDraft] {
    guard let tree, !tree.isEmpty else {
      if let below { return [RouteDraft(spot: name.spot, when: nil, target: .node(below))] }
      return noWayOn()
    }
    if tree.text != nil {
      return target(tree).map { [RouteDraft(spot: form.spot(tree), when: nil, target: $0)] } ?? []
    }
    return form.items(tree, of: "‘next’").compactMap { route($0) }
  }

  private mutating func noWayOn() -> [RouteDraft] {
    form.add(
      Rule.wrongForm.fault(
        "nothing follows the question ‘\(name.text)’", in: form.file, at: name.spot.offset,
        notes: ["add ‘next:’ with the outcome to which it leads"]))
    return []
  }

  private mutating func route(_ tree: Tree) -> RouteDraft? {
    let fields = form.fields(tree, of: "a route", ["when", "go", "else"])
    let spot = form.spot(tree)
    if let other = fields["else"] {
      if fields.all.count > 1 {
        form.wrong(
          "a route has either ‘else’ or ‘when’ and ‘go’", tree,
          notes: ["write ‘when: …’ and ‘go: …’, or ‘else: …’ alone"])
        return nil
      }
      return target(other).map { RouteDraft(spot: spot, when: nil, target: $0) }
    }
    guard let when = fields["when"], let go = fields["go"] else {
      if !fields.all.isEmpty {
        form.wrong(
          "a route needs ‘when’ and ‘go’", tree,
          notes: ["a route that always holds is written ‘else: …’"])
      }
      return nil
    }
    guard let condition = form.condition(when), let target = target(go) else { return nil }
    return RouteDraft(spot: spot, when: condition, target: target)
  }

  /// `ID`, `dialogue ID` or `safety ID`.
  private mutating func target(_ tree: Tree) -> RouteDraft.Target? {
    guard let word = form.word(tree, of: "a target") else {
      if tree.isEmpty { form.wrong("a target is missing", tree) }
      return nil
    }
    let parts = word.text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else {
      return form.check(word, of: "a target").map { .node($0) }
    }
    let offset = word.text.utf8.distance(
      from: word.text.startIndex, to: parts[1].startIndex)
    let name = Written(
      text: String(parts[1]),
      spot: Spot(file: word.spot.file, offset: word.spot.offset + offset))
    switch parts[0] {
    case "dialogue": return form.check(name, of: "a dialogue").map { .dialogue($0) }
    case "safety": return form.check(name, of: "an outcome").map { .safety($0) }
    default:
      form.wrong(
        "‘\(word.text)’ is no target", tree,
        notes: ["write a question or an outcome, ‘dialogue ID’ or ‘safety ID’"])
      return nil
    }
  }
}
