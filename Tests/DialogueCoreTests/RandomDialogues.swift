import DialogueCore
import TestSupport

/// Small dialogues with routes and choices that depend on earlier answers, and nodes that put a
/// question again that another one puts before them.
enum RandomDialogues {
  static func make(using generator: inout Seeded) -> Dialogues {
    let count = Int.random(in: 2...4, using: &generator)
    let questions = (0...count).map { number in
      question(number, using: &generator)
    }
    let outcomes = [("safety", "no-danger"), ("safety", "danger"), ("main", "a"), ("main", "b")]
    return Dialogues(
      all: [
        Dialogue(
          id: Sample.id("safety"), start: 0,
          nodes: [
            Node(
              question: 0,
              routes: [
                Route(when: .isOne(0, of: [Sample.id("x")]), to: .outcome(1)),
                Route(to: .outcome(0)),
              ])
          ]),
        Dialogue(
          id: Sample.id("main"), start: 0,
          nodes: (1...count).map { number in
            let isAgain = number > 1 && Int.random(in: 0..<4, using: &generator) == 0
            return Node(
              question: isAgain ? Int.random(in: 1..<number, using: &generator) : number,
              routes: routes(number, count, using: &generator))
          }),
      ], questions: questions,
      outcomes: outcomes.map { dialogue, name in
        Outcome(
          id: QualifiedID(Sample.id(dialogue), Sample.id(name)), urgency: .calm,
          today: dialogue == "safety" ? [] : entries(count + 1, using: &generator))
      }, safety: 0, noDanger: 0, entry: 1)
  }

  /// One that is always shown, so that the states need not know what the others read.
  private static func entries(
    _ count: Int, using generator: inout Seeded
  ) -> [Entry<Step>] {
    [Entry(Sample.id("always"))]
      + (0..<2).map { _ in
        Entry(Sample.id("now"), when: condition(below: count, using: &generator))
      }
  }

  private static func question(
    _ number: Int, using generator: inout Seeded
  ) -> Question {
    let isMany = number > 0 && Bool.random(using: &generator)
    let choices = ["x", "y", "z"].enumerated().map { index, name in
      Choice(
        id: Sample.id(name), isExclusive: isMany && index == 2,
        when: index == 1 && number > 1 && Bool.random(using: &generator)
          ? condition(below: number, using: &generator) : nil)
    }
    return Question(
      id: QualifiedID(Sample.id(number == 0 ? "safety" : "main"), Sample.id("q\(number)")),
      kind: isMany ? .many : .one, choices: choices)
  }

  /// Only forwards, so that every walk ends.
  private static func routes(
    _ number: Int, _ count: Int, using generator: inout Seeded
  ) -> [Route] {
    func target() -> Route.Target {
      number < count && Int.random(in: 0..<4, using: &generator) > 0
        ? .node(Int.random(in: number..<count, using: &generator))
        : .outcome(Int.random(in: 2...3, using: &generator))
    }
    let some = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      Route(when: condition(below: number + 1, using: &generator), to: target())
    }
    return some + [Route(to: target())]
  }

  static func condition(
    below number: Int, using generator: inout Seeded
  ) -> Condition {
    let question = Int.random(in: 1..<number, using: &generator)
    let choice: Choice.ID = Sample.id(["x", "y", "z"].randomElement(using: &generator) ?? "x")
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return .isOne(question, of: [choice])
    case 1: return .not(.has(question, choice))
    case 2: return .count(question, .greaterOrEqual, 2)
    case 3: return .answered(question)
    case 4:
      return .any([
        condition(below: number, using: &generator), condition(below: number, using: &generator),
      ])
    default: return .has(question, choice)
    }
  }
}

/// Walks every way of a dialogue by answering everything that can be answered.
struct EveryWay {
  private let dialogues: Dialogues
  private(set) var shortest: [Int: Int] = [:]
  private(set) var longest: [Int: Int] = [:]
  private(set) var questions: Set<Int> = []
  /// The questions that were put on every way to each outcome.
  private(set) var alwaysAsked: [Int: Set<Int>] = [:]
  /// What the conditions in the lists of each outcome came out as.
  private(set) var comesOut: [Int: [Condition: Set<Bool>]] = [:]
  /// Questions that were put although they were answered.
  private(set) var repeated: Set<Int> = []

  init(_ dialogues: Dialogues) {
    self.dialogues = dialogues
  }

  mutating func walk() {
    walk(Session(dialogues, start: 1, today: 0))
  }

  private mutating func walk(_ session: Session) {
    let turn = session.turn
    switch turn.place {
    case .outcome(let outcome):
      shortest[outcome] = min(shortest[outcome] ?? .max, turn.trail.count)
      longest[outcome] = max(longest[outcome] ?? 0, turn.trail.count)
      let asked = Set(turn.trail.map(\.question))
      alwaysAsked[outcome] = alwaysAsked[outcome]?.intersection(asked) ?? asked
      for condition in dialogues.outcomes[outcome].conditions {
        comesOut[outcome, default: [:]][condition, default: []].insert(turn.known.holds(condition))
      }
      var further = session
      if further.resume() == [.resumed] { walk(further) }
    case .question(let position):
      questions.insert(position)
      if turn.trail.contains(where: { $0.question == position }) { repeated.insert(position) }
      for answer in Self.answers(to: dialogues.questions[position]) {
        var further = session
        if (try? further.answer(answer)) != nil { walk(further) }
      }
    }
  }

  static func answers(to question: Question) -> [Answer] {
    let ids = question.choices.map(\.id)
    guard question.kind == .many else { return ids.map(Answer.choice) }
    return (1..<(1 << ids.count)).map { mask in
      .choices(ids.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element))
    }
  }
}
