extension Question {
  /// All that is wrong with an answer to this question, in the order of the codes; empty if it is
  /// accepted.
  package func problems(with answer: Answer, known: Known) -> [Problem.Code] {
    switch (kind, answer) {
    case (.notice, .passed): return []
    case (_, .passed): return [.required]
    case (.one, .choice(let id)), (.yesNo, .choice(let id)):
      return isOffered(id, known) ? [] : [.notAChoice]
    case (.number, .choice(let id)), (.date, .choice(let id)):
      if isOffered(id, known) { return [] }
      return kind == .number ? [.notANumber] : [.notADate]
    case (.many, .choices(let ids)): return problems(with: ids, offered: offered(known))
    case (.many, .choice(let id)): return problems(with: [id], offered: offered(known))
    case (.number, .number(let value)):
      return (min ?? .min)...(max ?? .max) ~= value ? [] : [.outOfRange]
    case (.date, .date(let day)):
      let today = known.today
      return (from.map { today + $0 } ?? .min)...(to.map { today + $0 } ?? .max) ~= day
        ? [] : [.outOfRange]
    case (.number, _): return [.notANumber]
    case (.date, _): return [.notADate]
    case (.one, _), (.yesNo, _), (.many, _), (.notice, _): return [.notAChoice]
    }
  }

  private func problems(with ids: [Choice.ID], offered: [Choice]) -> [Problem.Code] {
    let chosen = offered.filter { ids.contains($0.id) }
    let distinct = Self.distinct(ids)
    var codes: [Problem.Code] = []
    if chosen.count < distinct { codes.append(.notAChoice) }
    if distinct < ids.count { codes.append(.duplicate) }
    if distinct > 1, chosen.contains(where: \.isExclusive) { codes.append(.exclusive) }
    // One exclusive choice alone says "none" or "I don't know": it meets any least number.
    let isExclusive = distinct == 1 && chosen.contains(where: \.isExclusive)
    if !isExclusive, distinct < min ?? 1 { codes.append(.tooFew) }
    if let max, distinct > max { codes.append(.tooMany) }
    return codes
  }

  /// How many different ones there are. A set costs some 1,000 instructions, and few are compared
  /// in less.
  private static func distinct(_ ids: [Choice.ID]) -> Int {
    guard ids.count <= 8 else { return Set(ids).count }
    return ids.indices.count { !ids[..<$0].contains(ids[$0]) }
  }
}
