import DialogueCore
import Testing

struct DistanceTests {
  @Test func `What remains bounds the questions to an outcome, the gate included`() {
    var session = Sample.session()
    #expect(session.turn.remaining == Distance(min: 3, max: 6))
    session = Sample.session([("safety.danger", Sample.choice("no"))])
    #expect(session.turn.remaining == Distance(min: 2, max: 4))
  }

  @Test func `Dialogues that hand over to each other end all the same`() {
    let dialogues = Dialogues(
      all: ["safety", "left", "right"].enumerated().map { position, name in
        Dialogue(
          id: Sample.id(name), start: 0,
          nodes: [
            Node(
              question: position,
              routes: [Route(to: position == 0 ? .outcome(0) : .dialogue(3 - position))])
          ])
      },
      questions: ["safety", "left", "right"].map {
        Question(
          id: QualifiedID(Sample.id($0), Sample.id("q")), kind: .one,
          choices: [Choice(id: Sample.id("no"))])
      },
      outcomes: [Outcome(id: QualifiedID(Sample.id("safety"), Sample.id("end")), urgency: .calm)],
      safety: 0, noDanger: 0, entry: 1)
    let answers = (0...2).map { Answered(question: $0, answer: Sample.choice("no")) }
    let session = Session(dialogues, today: 0, answers: answers)
    #expect(session.place == "? left.q")
  }

  @Test func `A dialogue of ten thousand nodes is measured and walked`() {
    let count = 10_000
    let dialogues = Dialogues(
      all: [
        Dialogue(
          id: Sample.id("safety"), start: 0,
          nodes: [Node(question: 0, routes: [Route(to: .outcome(0))])]),
        Dialogue(
          id: Sample.id("long"), start: 0,
          nodes: (1...count).map { number in
            Node(
              question: number,
              routes: [Route(to: number == count ? .outcome(1) : .node(number))])
          }),
      ],
      questions: (0...count).map {
        Question(
          id: QualifiedID(Sample.id($0 == 0 ? "safety" : "long"), Sample.id("q\($0)")), kind: .one,
          choices: [Choice(id: Sample.id("no"))])
      },
      outcomes: [("safety", "no-danger"), ("long", "end")].map {
        Outcome(id: QualifiedID(Sample.id($0.0), Sample.id($0.1)), urgency: .calm)
      },
      safety: 0, noDanger: 0, entry: 1)
    #expect(dialogues.distances[1][0] == Distance(min: count, max: count))
  }
}
