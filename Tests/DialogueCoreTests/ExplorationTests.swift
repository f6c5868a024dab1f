import DialogueCore
import TestSupport
import Testing

struct ExplorationTests {
  private let main = Exploration.of(Sample.dialogues, start: 1)

  @Test func `Everything in the sample is reached`() {
    let all = Exploration.all(of: Sample.dialogues)
    let outcomes = Set(all.flatMap { $0.endings.map(\.outcome) })
    #expect(outcomes == Set(Sample.dialogues.outcomes.indices.dropFirst()))
    #expect(all.reduce(into: Set()) { $0.formUnion($1.reachedQuestions) }.count == 9)
    #expect(all.allSatisfy { $0.isComplete && $0.deadEnds.isEmpty && $0.loops.isEmpty })
  }

  @Test func `The shortest way to each outcome leads there, with as many answers as it says`()
    throws
  {
    for ending in main.endings where !ending.isInterrupt {
      let way = main.way(to: ending)
      var session = Session(Sample.dialogues, start: 1, today: 0, answers: way.answers)
      if case .question = session.turn.place { session.resume() }
      while session.turn.place != .outcome(ending.outcome), session.resume() == [.resumed] {}
      #expect(session.turn.place == .outcome(ending.outcome))
      #expect(session.turn.trail.count == ending.answers)
    }
  }

  @Test func `The longest way is as long as the longest walk`() {
    #expect(main.longest[Sample.outcome("main.many")] == 6)
    #expect(main.longest[Sample.outcome("other.end")] == 5)
  }

  @Test func `A state keeps only what is read later`() {
    #expect(main.states < 60)
  }

  /// All walks of small random dialogues, one by one, against the exploration.
  @Test(arguments: 0..<40)
  func `Random dialogues are explored as walking every way would`(_ seed: Int) {
    for number in 0..<250 {
      var generator = Seeded(UInt64(seed * 250 + number))
      let dialogues = RandomDialogues.make(using: &generator)
      let explored = Exploration.of(dialogues, start: 1)
      var walked = EveryWay(dialogues)
      walked.walk()
      let endings = explored.endings.filter { !$0.isInterrupt }
      #expect(Set(endings.map(\.outcome)) == Set(walked.shortest.keys), "seed \(seed) \(number)")
      let shortest = Dictionary(endings.map { ($0.outcome, $0.answers) }, uniquingKeysWith: min)
      #expect(shortest == walked.shortest, "seed \(seed) \(number)")
      #expect(explored.longest == walked.longest, "seed \(seed) \(number)")
      #expect(explored.reachedQuestions == walked.questions, "seed \(seed) \(number)")
      #expect(explored.alwaysAsked == walked.alwaysAsked, "seed \(seed) \(number)")
      #expect(walked.repeated == [], "seed \(seed) \(number)")
    }
  }

  @Test(arguments: [(2, true), (17, false)])
  func `Nothing is proved of a question with more tested choices than can be looked at`(
    count: Int, isComplete: Bool
  ) {
    let choices: [Choice.ID] = (0..<count).map { Choice.ID("c\($0)") ?? Sample.id("c") }
    let safety = Dialogue(
      id: Sample.id("safety"), start: 0,
      nodes: [Node(question: 0, routes: [Route(to: .outcome(0))])]
    )
    let main = Dialogue(
      id: Sample.id("main"), start: 0,
      nodes: [
        Node(
          question: 1,
          routes: choices.map { Route(when: .has(1, $0), to: .outcome(1)) }
            + [Route(to: .outcome(1))])
      ])
    let dialogues = Dialogues(
      all: [safety, main],
      questions: [
        Question(
          id: QualifiedID(Sample.id("safety"), Sample.id("q")), kind: .one,
          choices: [Choice(id: Sample.id("no"))]),
        Question(
          id: QualifiedID(Sample.id("main"), Sample.id("q")), kind: .many,
          choices: choices.map { Choice(id: $0) }),
      ],
      outcomes: [
        Outcome(id: QualifiedID(Sample.id("safety"), Sample.id("no-danger")), urgency: .calm),
        Outcome(id: QualifiedID(Sample.id("main"), Sample.id("a")), urgency: .calm),
      ], safety: 0, noDanger: 0, entry: 1)
    #expect(Exploration.of(dialogues, start: 1).isComplete == isComplete)
  }

  @Test(arguments: 0..<8)
  func `Conditions that decide nothing are those that walking every way finds`(_ seed: Int) {
    for number in 0..<50 {
      var generator = Seeded(UInt64(2_000_000 + seed * 50 + number))
      let dialogues = RandomDialogues.make(using: &generator)
      var walked = EveryWay(dialogues)
      walked.walk()
      let found = ConstantConditions(dialogues, explored: Exploration.all(of: dialogues))
      let constant = walked.comesOut.mapValues { conditions in
        conditions.filter { $0.value.count == 1 }.compactMapValues(\.first)
      }.filter { !$0.value.isEmpty }
      #expect(found.isComplete)
      #expect(found.byOutcome == constant, "seed \(seed) \(number)")
    }
  }
}
