import DialogueCore
import Testing

struct SafetyTests {
  private let no = Sample.choice("no")
  private let guardian = Sample.choice("guardian")

  private func atSigns() -> Session {
    Sample.session([("safety.danger", no), ("shared.role", guardian)])
  }

  @Test func `The gate ends at danger, and goes on when nobody is in danger after all`() throws {
    var session = Sample.session()
    try session.answer(Sample.choice("yes"))
    #expect(session.place == "= safety.danger-now")
    #expect(session.turn.resume.map(session.name) == "? shared.role")
    #expect(session.resume() == [.resumed])
    #expect(session.place == "? shared.role")
    #expect(session.resume() == [])
  }

  @Test func `Another answer at the gate shows its outcome again`() throws {
    var session = Sample.session()
    try session.answer(Sample.choice("yes"))
    session.resume()
    #expect(session.change(Sample.question("safety.danger")) == true)
    try session.answer(Sample.choice("unsure"))
    try session.answer(Sample.choices("hurt"))
    #expect(session.place == "= safety.danger-now")
  }

  @Test func `The interrupt comes back to the same place with everything kept`() throws {
    var session = atSigns()
    session.goBack()
    let before = session
    session.interruptWithSafety()
    #expect(session.place == "? safety.danger")
    #expect(session.turn.resume.map(session.name) == "? shared.role")
    #expect(session.turn.remaining == Distance(min: 1, max: 2))
    try session.answer(Sample.choice("unsure"))
    #expect(try session.answer(Sample.choices("none")) == [.resumed])
    #expect(session.place == "? shared.role")
    #expect(session.turn.given == guardian)
    #expect(session.answers == before.answers)
    #expect(session.reopened == before.reopened)
  }

  @Test func `The interrupt asks afresh and ends at its outcome until one goes on`() throws {
    var session = atSigns()
    session.interruptWithSafety()
    session.interruptWithSafety()
    try session.answer(Sample.choice("yes"))
    #expect(session.place == "= safety.danger-now")
    session.interruptWithSafety()
    #expect(session.place == "? safety.danger")
    #expect(session.resume() == [.resumed])
    #expect(session.place == "? main.signs")
  }

  @Test func `Back leads through the interrupt and out of it`() throws {
    var session = atSigns()
    session.interruptWithSafety()
    try session.answer(Sample.choice("unsure"))
    #expect(session.place == "? safety.signs")
    #expect(session.goBack() == [])
    #expect(session.place == "? safety.danger")
    #expect(session.goBack() == [.resumed])
    #expect(session.place == "? main.signs")
  }

  @Test func `Danger words open their outcome at once and lead back with one word`() {
    var session = atSigns()
    #expect(session.interrupt(signs: [Sample.id("hurt")]) == [.safetyWords])
    #expect(session.place == "= safety.danger-now")
    #expect(session.trailNames == ["safety.danger", "shared.role"])
    #expect(!session.isQuiet)
    #expect(session.goBack() == [.resumed])
    #expect(session.place == "? main.signs")
  }

  @Test func `Danger words within the interrupt keep the place to go back to`() {
    var session = atSigns()
    session.interruptWithSafety()
    session.interrupt(signs: [Sample.id("hurt")])
    #expect(session.place == "= safety.danger-now")
    session.resume()
    #expect(session.place == "? main.signs")
  }

  @Test func `A sign of violence makes the session quiet for good`() throws {
    var session = atSigns()
    session.interrupt(signs: [Sample.id("afraid")])
    session.resume()
    #expect(session.turn.isQuiet)
    var asked = atSigns()
    asked.interruptWithSafety()
    try asked.answer(Sample.choice("unsure"))
    try asked.answer(Sample.choices("afraid"))
    asked.resume()
    asked.start(2)
    #expect(asked.turn.isQuiet)
  }

  @Test func `A route into safety goes on behind itself`() throws {
    var session = atSigns()
    try session.answer([Sample.choices("sleep"), no])
    #expect(session.place == "= safety.missing")
    #expect(session.turn.isSafety)
    #expect(session.turn.resume.map(session.name) == "= main.few")
    session.resume()
    #expect(session.place == "= main.few")
  }

  @Test func `A route into safety is shown again after another answer`() throws {
    var session = atSigns()
    try session.answer([Sample.choices("sleep"), no])
    session.resume()
    session.goBack()
    try session.answer(no)
    #expect(session.place == "= main.few")
    session.goBack()
    try session.answer(Sample.choice("unknown"))
    #expect(session.place == "= safety.missing")
  }

  @Test func `Going over to a dialogue from the gate's outcome goes on from it`() throws {
    var session = Sample.session()
    try session.answer(Sample.choice("yes"))
    session.start(2)
    #expect(session.place == "? shared.role")
    #expect(session.start == 2)
  }

  @Test func `Changing an earlier answer leaves the interrupt`() {
    var session = atSigns()
    session.interruptWithSafety()
    #expect(session.change(Sample.question("shared.role")) == true)
    #expect(session.interrupt == nil)
    #expect(session.place == "? shared.role")
  }
}
