import StrictJSON
import Testing

@testable import DialogueServer

struct NavigationTests {
  @Test func `Back at the first question gives the same page and says so`() throws {
    var walk = try Walk()
    try walk.call("dialogue/back")
    #expect(walk.place == "question safety.danger")
    #expect(walk.notices == ["at-start"])
  }

  @Test func `Back goes through notices to the first question, and answers lead on again`() throws {
    var walk = try Walk(answers: Walk.whole)
    let end = walk.page["outcome"]?.text
    var places: [String] = []
    for _ in Walk.whole {
      try walk.call("dialogue/back")
      places.append(walk.question)
    }
    #expect(
      places == [
        "mornings.who", "mornings.since", "mornings.days", "mornings.signs", "mornings.afraid",
        "mornings.intro", "shared.role", "safety.danger",
      ])
    #expect(walk.page["question"]?["given"]?.string == "no")
    try walk.answer(#""no""#)
    #expect(walk.page["outcome"]?.text == end)
    #expect(walk.notices == [])
  }

  @Test func `A changed answer parks what no longer lies on the way`() throws {
    var walk = try Walk(start: "find-way", answers: [#""no""#, #""guardian""#, #""mornings""#])
    for answer in Walk.whole[2...] { try walk.answer(answer) }
    try walk.call("dialogue/change", #""question":"find-way.topic""#)
    #expect(walk.place == "question find-way.topic")
    #expect(walk.page["question"]?["given"]?.string == "mornings")
    try walk.answer(#""unknown""#)
    #expect(walk.place == "outcome find-way.wait")
    #expect(walk.notices == ["answers-dropped"])
    try walk.call("dialogue/back")
    try walk.answer(#""mornings""#)
    #expect(walk.place == "outcome mornings.contact-now")
  }

  @Test func `Another dialogue keeps all answers, and the way back is where one was`() throws {
    var walk = try Walk(answers: [#""no""#, #""guardian""#, "null", #""no""#])
    let place = walk.place
    try walk.call("dialogue/start", #""dialogue":"find-way""#)
    #expect(walk.place == "question find-way.topic")
    #expect(walk.trail == ["safety.danger", "shared.role"])
    try walk.call("dialogue/start", #""dialogue":"mornings""#)
    #expect(walk.place == place)
    try walk.call("dialogue/start")
    #expect(walk.place == "question find-way.topic")
    var gate = try Walk()
    try gate.call("dialogue/start", #""dialogue":"find-way""#)
    #expect(gate.place == "question safety.danger")
    try gate.answer(#""no""#)
    try gate.answer(#""child""#)
    #expect(gate.place == "question find-way.topic")
  }

  @Test func `Remaining counts down to the outcome`() throws {
    var walk = try Walk()
    var counts: [String] = []
    for answer in Walk.whole {
      counts.append(walk.page["remaining"]?.text ?? "")
      try walk.answer(answer)
    }
    #expect(counts.first == #"{"min":6,"max":8}"#)
    #expect(counts.last == #"{"min":1,"max":1}"#)
    #expect(walk.page["remaining"]?.text == #"{"min":0,"max":0}"#)
  }

  @Test func `An outcome names everything there is to do`() throws {
    let walk = try Walk(answers: Walk.whole)
    let outcome = try #require(walk.page["outcome"])
    #expect(
      outcome.text == ##"""
        {"id":"mornings.contact-now","urgency":"today","title":"Ta kontakt i dag","body":[{"kind":"paragraph","text":"Hör av er."},{"kind":"paragraph","text":"Lagen den \u20681 september 2025\u2069."}],"today":[{"id":"write","title":"Skriv till mentorn","body":[]}],"week":[],"say":[{"id":"mail","title":"Till mentorn","text":"Hej!\nVi behöver prata.","language":"sv"}],"contacts":[{"contact":"line","why":"Barnet kan ringa."},{"contact":"school","why":"De känner barnet."}],"ifNot":[{"id":"call","title":"Ring","body":[{"kind":"paragraph","text":"Ring genast."}]}],"followUp":{"days":7,"date":"2026-12-01","text":"Följ upp den \u20681 december 2026\u2069."},"then":[{"id":"find-way","title":"Hitta rätt"}],"print":true}
        """##)
    #expect(
      walk.page["contacts"]?.members.compactMap(\.name.string) == [
        "emergency-112", "school", "line",
      ])
  }

  @Test func `A notice has its blocks and is answered with null`() throws {
    let walk = try Walk(answers: [#""no""#, #""guardian""#])
    #expect(
      walk.page["question"]?.text == ##"""
        {"id":"mornings.intro","kind":"notice","title":"Ni är inte ensamma","body":[{"kind":"heading","text":"Hjälp"},{"kind":"paragraph","text":"Det finns hjälp."},{"kind":"list","items":["ett","två"],"ordered":false},{"kind":"link","text":"Mer","url":"https://mer.example"}]}
        """##)
  }
}
