import DialogueCore
import TestSupport
import Testing

struct RequirementTests {
  /// What must hold at random, judged in all states and by walking every way, the safety dialogue
  /// opened from every place.
  @Test(arguments: 0..<10)
  func `A requirement is broken where walking every way breaks it`(_ seed: Int) {
    for number in 0..<30 {
      var generator = Seeded(UInt64(seed * 30 + number))
      let dialogues = RandomDialogues.make(using: &generator)
      var requirements = Requirements()
      for outcome in 1...3 {
        requirements.outcomes[outcome] = Self.requirements(dialogues, using: &generator)
      }
      for question in dialogues.questions.indices {
        requirements.questions[question] = Self.requirements(dialogues, using: &generator)
      }
      var walked = EveryBreach(dialogues, requirements)
      walked.walk(Session(dialogues, start: 1, today: 0))
      let explored = Exploration.of(dialogues, start: 1, requirements: requirements)
      #expect(
        explored.breaches.mapValues(\.answers.count) == walked.fewest, "seed \(seed) \(number)")
      #expect(explored.tested == walked.tested, "seed \(seed) \(number)")
      for (name, way) in explored.breaches {
        #expect(Self.leads(way, to: name.place, in: dialogues), "seed \(seed) \(number)")
      }
    }
  }

  @Test func `The way with too many answers has one too many`() throws {
    var requirements = Requirements()
    let many = Sample.outcome("main.many")
    requirements.mostAnswers = [many: [5, 6], Sample.outcome("other.end"): [5]]
    let explored = Exploration.of(Sample.dialogues, start: 1, requirements: requirements)
    #expect(Array(explored.longWays.keys) == [many])
    #expect(explored.longWays[many].map { Array($0.keys) } == [5])
    let way = try #require(explored.longWays[many]?[5])
    #expect(way.answers.count { Sample.dialogues.questions[$0.question].kind != .notice } == 6)
    #expect(Self.leads(way, to: .outcome(many), in: Sample.dialogues))
  }

  private static func requirements(
    _ dialogues: Dialogues, using generator: inout Seeded
  ) -> [Requirements.Requirement] {
    let count = dialogues.questions.count
    return [false, true].map { isConditional in
      .init(
        when: isConditional ? RandomDialogues.condition(below: count, using: &generator) : nil,
        holds: RandomDialogues.condition(below: count, using: &generator))
    }
  }

  private static func leads(
    _ way: Exploration.Way, to place: Turn.Place, in dialogues: Dialogues
  ) -> Bool {
    var session = Session(dialogues, start: 1, today: 0)
    for (number, answered) in way.answers.enumerated() {
      if number == way.interrupt { session.interruptWithSafety() }
      while case .outcome = session.turn.place, session.resume() == [.resumed] {}
      guard session.turn.place == .question(answered.question) else { return false }
      guard (try? session.answer(answered.answer)) != nil else { return false }
    }
    if way.interrupt == way.answers.count { session.interruptWithSafety() }
    while session.turn.place != place, session.resume() == [.resumed] {}
    return session.turn.place == place
  }
}

/// Judges requirements at every place of every way.
private struct EveryBreach {
  private let dialogues: Dialogues
  private let requirements: Requirements
  private(set) var fewest: [Exploration.RequirementName: Int] = [:]
  private(set) var tested: Set<Exploration.RequirementName> = []

  init(_ dialogues: Dialogues, _ requirements: Requirements) {
    self.dialogues = dialogues
    self.requirements = requirements
  }

  mutating func walk(_ session: Session) {
    let turn = session.turn
    let interrupted = session.interrupt?.answers.count ?? 0
    judge(turn, answers: session.answers.count + interrupted)
    if session.interrupt == nil, !turn.isSafety {
      var further = session
      further.interruptWithSafety()
      walk(further)
    }
    switch turn.place {
    case .outcome:
      guard session.interrupt == nil else { return }
      var further = session
      if further.resume() == [.resumed] { walk(further) }
    case .question(let position):
      for answer in EveryWay.answers(to: dialogues.questions[position]) {
        var further = session
        guard (try? further.answer(answer)) != nil else { continue }
        if session.interrupt == nil || further.interrupt != nil { walk(further) }
      }
    }
  }

  private mutating func judge(_ turn: Turn, answers: Int) {
    let required =
      switch turn.place {
      case .outcome(let outcome): requirements.outcomes[outcome]
      case .question(let question): requirements.questions[question]
      }
    for (number, one) in (required ?? []).enumerated() {
      guard one.when.map(turn.known.holds) ?? true else { continue }
      let name = Exploration.RequirementName(place: turn.place, number: number)
      tested.insert(name)
      if !turn.known.holds(one.holds) { fewest[name] = min(fewest[name] ?? .max, answers) }
    }
  }
}
