import StrictJSON
import Testing

@testable import DialogueServer

/// The safety interrupt, section 6.2 of the protocol.
struct SafetyTests {
  private static func isPlain(_ walk: Walk, as other: Walk) -> Bool {
    let parts = ["question", "outcome", "trail", "remaining", "dialogue"]
    return parts.allSatisfy { walk.page[$0]?.text == other.page[$0]?.text }
  }

  @Test(arguments: 0...8)
  func `From any page into safety and back leaves everything as it was`(_ answers: Int) throws {
    let before = try Walk(answers: Array(Walk.whole.prefix(answers)))
    var walk = before
    try walk.call("dialogue/safety")
    #expect(walk.place == "question safety.danger")
    #expect(walk.page["urgent"]?["first"]?.bool == true)
    guard answers > 0 else {
      #expect(walk.page["resume"] == nil)
      return
    }
    #expect(walk.page["resume"]?["label"]?.string == "Nej, ingen är i fara – gå vidare")
    let resume = #""resume":true"#
    var resumed = walk
    try resumed.call("dialogue/safety", resume)
    var answered = walk
    try answered.answer(#""no""#)
    var back = walk
    try back.call("dialogue/back")
    for other in [resumed, answered, back] {
      #expect(other.notices == ["resumed"])
      #expect(Self.isPlain(other, as: before))
      #expect(other.page["resume"] == nil)
    }
    try walk.answer(#""unsure""#)
    #expect(walk.place == "question safety.signs")
    try walk.call("dialogue/back")
    #expect(walk.place == "question safety.danger")
    try walk.call("dialogue/safety")
    #expect(walk.place == "question safety.danger")
    try walk.answer(#""yes""#)
    #expect(walk.place == "outcome safety.danger-now")
    try walk.call("dialogue/safety", resume)
    #expect(Self.isPlain(walk, as: before))
  }

  @Test func `Danger words lead to their outcome from a question and an outcome`() throws {
    for answers in [1, 5, 8] {
      let before = try Walk(answers: Array(Walk.whole.prefix(answers)))
      var walk = before
      try walk.type("min son är försvunnen")
      #expect(walk.place == "outcome safety.missing-child")
      #expect(walk.notices == ["safety-words"])
      #expect(walk.page["trail"]?.text == before.page["trail"]?.text)
      #expect(walk.page["resume"]?["to"]?.string == before.placeID)
      #expect(walk.page["outcome"]?["print"]?.bool == false)
      try walk.type("nej")
      #expect(walk.notices == ["resumed"])
      #expect(Self.isPlain(walk, as: before))
    }
  }

  @Test func `After a sign of violence nothing is printed any more`() throws {
    var walk = try Walk(answers: Walk.whole)
    #expect(walk.page["outcome"]?["print"]?.bool == true)
    try walk.type("han slår mig")
    #expect(walk.place == "outcome safety.danger-now")
    try walk.call("dialogue/safety", #""resume":true"#)
    #expect(walk.page["outcome"]?["print"]?.bool == false)
    #expect(try walk.result("dialogue/summary")["print"]?.bool == false)
    var afraid = try Walk(answers: [#""no""#, #""child""#, "null", #""yes""#])
    try afraid.call("dialogue/back")
    for answer in [#""no""#] + Walk.whole[4...] { try afraid.answer(answer) }
    #expect(afraid.page["outcome"]?["print"]?.bool == false)
  }

  @Test func `A route into safety goes on behind itself`() throws {
    var walk = try Walk(start: "find-way", answers: [#""no""#, #""guardian""#, #""gone""#])
    #expect(walk.place == "outcome safety.missing-child")
    #expect(walk.page["resume"]?["to"]?.string == "find-way.wait")
    try walk.call("dialogue/safety", #""resume":true"#)
    #expect(walk.place == "outcome find-way.wait")
    #expect(walk.notices == ["resumed"])
  }

  @Test func `The gate's outcomes are gone on from by resume and by start`() throws {
    let gate = try Walk(answers: [#""yes""#])
    #expect(gate.place == "outcome safety.danger-now")
    #expect(gate.page["resume"]?["to"]?.string == "shared.role")
    var resumed = gate
    try resumed.call("dialogue/safety", #""resume":true"#)
    #expect(resumed.place == "question shared.role")
    var started = gate
    try started.call("dialogue/start", #""dialogue":"mornings""#)
    #expect(started.place == "question shared.role")
    var back = resumed
    try back.call("dialogue/back")
    #expect(back.place == "question safety.danger")
    #expect(back.page["question"]?["given"]?.string == "yes")
  }

  @Test func `Resume where there is nothing to resume gives the same page`() throws {
    var walk = try Walk(answers: [#""no""#])
    let before = walk
    try walk.call("dialogue/safety", #""resume":true"#)
    #expect(walk.notices == [])
    #expect(Self.isPlain(walk, as: before))
  }
}

extension Walk {
  var placeID: String { String(place.split(separator: " ").last ?? "") }
}
