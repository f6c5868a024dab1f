import DialogueCore

/// A small set of dialogues that has every kind of question and route once.
///
/// safety: danger (yes, unsure, no) → signs → danger-now, afraid (violence), no-danger.
/// main: role (shared) → kind of trouble → … ; other: hands over from main.
enum Sample {
  static let dialogues = Dialogues(
    all: [safety, main, other], questions: questions, outcomes: outcomes, safety: 0, noDanger: 0,
    entry: 1)

  /// 2026-11-24.
  static let today = 20_781

  static func session(_ answers: [(String, Answer)] = [], start: String? = nil) -> Session {
    Session(
      dialogues, start: start.flatMap { dialogues.position(of: id($0)) }, today: today,
      answers: answers.map { Answered(question: question($0.0), answer: $0.1) })
  }

  static func question(_ name: String) -> Int {
    questions.firstIndex { $0.id.description == name } ?? -1
  }

  static func outcome(_ name: String) -> Int {
    outcomes.firstIndex { $0.id.description == name } ?? -1
  }

  static func id<Thing>(_ name: String) -> ID<Thing> {
    ID(name) ?? ID(literal: "not-an-id")
  }

  static func choice(_ name: String) -> Answer { .choice(id(name)) }
  static func choices(_ names: String...) -> Answer { .choices(names.map { id($0) }) }

  private static let questions: [Question] = [
    asking("safety.danger", .one, ["yes", "unsure", "no"]),
    asking("safety.signs", .many, ["hurt", "afraid!!", "none!"], skip: ["unknown"]),
    asking("shared.role", .one, ["guardian", "child"], skip: ["rather-not"]),
    asking("main.signs", .many, ["pain", "sleep", "friends", "none!"], skip: ["unknown"]),
    Question(id: name("main.days"), kind: .number, choices: skips(["unknown"]), min: 0, max: 30),
    Question(id: name("main.since"), kind: .date, choices: skips(["unknown"]), from: -21, to: 0),
    Question(id: name("main.told"), kind: .notice),
    asking("main.home", .yesNo, ["yes", "no"], skip: ["unknown"]),
    Question(
      id: name("other.pattern"), kind: .one,
      choices: [
        Choice(id: id("subject")),
        Choice(id: id("breaks"), when: .has(3, id("friends"))),
      ] + skips(["unknown"])),
  ]

  private static let outcomes: [Outcome] = [
    Outcome(id: name("safety.no-danger"), urgency: .calm),
    Outcome(id: name("safety.danger-now"), urgency: .now, print: .no),
    Outcome(id: name("safety.missing"), urgency: .now, print: .no),
    Outcome(id: name("main.few"), urgency: .calm),
    Outcome(id: name("main.many"), urgency: .soon),
    Outcome(id: name("other.end"), urgency: .soon, facts: ["L4"]),
  ]

  private static let safety = Dialogue(
    id: id("safety"), start: 0,
    nodes: [
      Node(
        question: 0,
        routes: [
          Route(when: .isOne(0, of: [id("yes")]), to: .outcome(1)),
          Route(when: .isOne(0, of: [id("unsure")]), to: .node(1)),
          Route(to: .outcome(0)),
        ]),
      Node(
        question: 1,
        routes: [
          Route(
            when: .any([.has(1, id("hurt")), .has(1, id("afraid"))]), to: .outcome(1)),
          Route(to: .outcome(0)),
        ]),
    ])

  private static let main = Dialogue(
    id: id("main"), start: 0,
    nodes: [
      Node(question: 2, routes: [Route(to: .node(1))]),
      Node(
        question: 3,
        routes: [
          Route(when: .count(3, .greaterOrEqual, 2), to: .dialogue(2)),
          Route(when: .isOne(3, of: [id("sleep")]), to: .node(5)),
          Route(to: .node(2)),
        ]),
      Node(question: 4, routes: [Route(to: .node(3))]),
      Node(question: 5, routes: [Route(to: .node(4))]),
      Node(
        question: 6,
        routes: [
          Route(when: .number(4, .less, 5), to: .outcome(3)), Route(to: .outcome(4)),
        ]),
      Node(
        question: 7,
        routes: [
          Route(when: .not(.isOne(7, of: [id("yes")])), to: .safety(2)),
          Route(to: .outcome(3)),
        ]),
    ])

  private static let other = Dialogue(
    id: id("other"), start: 0,
    nodes: [
      Node(question: 2, routes: [Route(to: .node(1))]),
      Node(question: 8, routes: [Route(to: .outcome(5))]),
    ])

  private static func name<Thing>(_ text: String) -> QualifiedID<Thing> {
    QualifiedID(text) ?? QualifiedID(id("broken"), id("broken"))
  }

  private static func asking(
    _ text: String, _ kind: Question.Kind, _ choices: [String], skip: [String] = []
  ) -> Question {
    let offered = choices.map { choice in
      Choice(
        id: id(String(choice.prefix { $0 != "!" })),
        isExclusive: choice.hasSuffix("!") && !choice.hasSuffix("!!"),
        isViolence: choice.hasSuffix("!!"))
    }
    return Question(id: name(text), kind: kind, choices: offered + skips(skip))
  }

  private static func skips(_ names: [String]) -> [Choice] {
    names.map { Choice(id: id($0), isSkip: true) }
  }
}

extension Session {
  /// Where one stands, as a name.
  var place: String { name(of: turn.place) }

  func name(of place: Turn.Place) -> String {
    switch place {
    case .question(let question): "? \(dialogues.questions[question].id)"
    case .outcome(let outcome): "= \(dialogues.outcomes[outcome].id)"
    }
  }

  var trailNames: [String] { turn.trail.map { "\(dialogues.questions[$0.question].id)" } }

  mutating func answer(_ answers: [Answer]) throws {
    for answer in answers { try self.answer(answer) }
  }
}
