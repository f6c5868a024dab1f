import DialogueCore
import Testing

struct SessionTests {
  private let no = Sample.choice("no")
  private let guardian = Sample.choice("guardian")
  private let days: [Answer] = [.number(3), .date(Sample.today - 7), .passed]

  @Test func `A session begins at the first question of the safety dialogue`() {
    let session = Sample.session()
    #expect(session.place == "? safety.danger")
    #expect(session.turn.isSafety)
    #expect(session.turn.trail.isEmpty)
  }

  @Test func `Answers lead to the outcome their routes name`() throws {
    var session = Sample.session()
    try session.answer([no, guardian, Sample.choices("pain")] + days)
    #expect(session.place == "= main.few")
    #expect(
      session.trailNames == [
        "safety.danger", "shared.role", "main.signs", "main.days", "main.since",
      ])
    #expect(session.turn.remaining == Distance(min: 0, max: 0))
  }

  @Test func `Replaying the answers in any order gives the same turn`() throws {
    var session = Sample.session()
    try session.answer([no, guardian, Sample.choices("pain")] + days)
    let replayed = Session(
      Sample.dialogues, today: Sample.today, answers: session.answers.reversed())
    #expect(replayed.turn.place == session.turn.place)
    #expect(replayed.turn.trail == session.turn.trail)
  }

  @Test func `An answer that is not accepted changes nothing`() throws {
    var session = Sample.session([("safety.danger", no)])
    let before = session.answers
    #expect(throws: Problem([.notAChoice])) { try session.answer(.choice(Sample.id("uncle"))) }
    #expect(session.answers == before)
    #expect(session.place == "? shared.role")
  }

  @Test func `A skip is an answer and goes on`() throws {
    var session = Sample.session()
    try session.answer([
      no, Sample.choice("rather-not"), .choices([Sample.id("unknown")]), Sample.choice("unknown"),
      Sample.choice("unknown"), .passed,
    ])
    #expect(session.place == "= main.many")
  }

  @Test func `A shared question is not asked again after a hand-over`() throws {
    var session = Sample.session()
    try session.answer([no, guardian, Sample.choices("pain", "friends")])
    #expect(session.place == "? other.pattern")
    #expect(session.turn.dialogue == 2)
    try session.answer(Sample.choice("breaks"))
    #expect(session.place == "= other.end")
    #expect(
      session.trailNames == ["safety.danger", "shared.role", "main.signs", "other.pattern"])
  }

  @Test func `Back reopens the last question with its answer, notices too`() throws {
    var session = Sample.session()
    try session.answer([no, guardian, Sample.choices("pain")] + days)
    let places = ["? main.told", "? main.since", "? main.days", "? main.signs", "? shared.role"]
    for place in places {
      #expect(session.goBack() == [])
      #expect(session.place == place)
    }
    #expect(session.turn.given == guardian)
    #expect(session.goBack() == [])
    #expect(session.goBack() == [.atStart])
    #expect(session.place == "? safety.danger")
  }

  @Test func `The same answer again leads back to exactly where one was`() throws {
    var session = Sample.session()
    try session.answer([no, guardian, Sample.choices("pain")] + days)
    for entry in session.turn.trail {
      #expect(session.change(entry.question) == true)
      #expect(session.turn.given == entry.answer)
      #expect(try session.answer(entry.answer) == [])
      #expect(session.place == "= main.few")
    }
  }

  @Test func `A changed answer parks those off the new way, and they come back with it`() throws {
    var session = Sample.session()
    try session.answer([no, guardian, Sample.choices("pain")] + days)
    #expect(session.change(Sample.question("main.signs")) == true)
    #expect(try session.answer(Sample.choices("pain", "sleep")) == [.answersDropped])
    #expect(session.place == "? other.pattern")
    #expect(session.turn.known[Sample.question("main.days")] == nil)
    #expect(session.change(Sample.question("main.signs")) == true)
    #expect(try session.answer(Sample.choices("pain")) == [])
    #expect(session.place == "= main.few")
  }

  @Test func `Only a question of the trail can be changed`() {
    var session = Sample.session([("safety.danger", no)])
    #expect(session.change(Sample.question("main.days")) == false)
    #expect(session.place == "? shared.role")
  }

  @Test func `An answer whose choice is offered no more is asked again`() throws {
    var session = Sample.session()
    try session.answer([no, guardian, Sample.choices("pain", "friends"), Sample.choice("breaks")])
    #expect(session.change(Sample.question("main.signs")) == true)
    try session.answer(Sample.choices("pain", "sleep"))
    #expect(session.place == "? other.pattern")
    #expect(session.turn.given == nil)
  }

  @Test func `Another dialogue is begun with what is known, and the first one taken up again`()
    throws
  {
    var session = Sample.session()
    try session.answer([no, guardian, Sample.choices("pain")])
    session.start(2)
    #expect(session.place == "? other.pattern")
    session.start(1)
    #expect(session.place == "? main.days")
  }

  @Test func `Parked answers go first when there are too many`() throws {
    var session = Session(
      Sample.dialogues, today: Sample.today,
      answers: [Answered(question: 0, answer: Sample.choice("no"))]
        + Array(
          repeating: Answered(question: 8, answer: Sample.choice("subject")),
          count: Limits.answers - 1))
    let notices = try session.answer(guardian)
    #expect(notices == [.answersDropped])
    #expect(session.answers.count == Limits.answers)
    #expect(session.place == "? main.signs")
  }

  @Test func `At an outcome no answer is asked`() throws {
    var session = Sample.session()
    try session.answer([no, guardian, Sample.choices("pain")] + days)
    #expect(throws: Problem([.required])) { try session.answer(.passed) }
  }
}
