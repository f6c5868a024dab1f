import StrictJSON
import Testing

@testable import DialogueServer

struct InterpretTests {
  private static func walk(_ count: Int, more: String = "") throws -> Walk {
    try Walk(more: more, answers: Array(Walk.whole.prefix(count)))
  }

  static let understood: [(Int, String, String)] = [
    (0, "3", "question shared.role"), (0, "3.", "question shared.role"),
    (0, "٣", "question shared.role"), (0, "nej, ingen är i fara", "question shared.role"),
    (0, "NEJ", "question shared.role"), (0, "jag är", "question safety.signs"),
    (1, "VARDNADSHAVARE", "question mornings.intro"), (1, "vårdn", "question mornings.intro"),
    (3, "j", "question mornings.signs"), (3, "ja", "question mornings.signs"),
    (4, "1, 2", "question mornings.days"),
    (4, "ont i magen och sover dåligt", "question mornings.days"),
    (4, "1 2 3", "invalid mornings.signs"), (4, "9", "invalid mornings.signs"),
    (5, "3", "question mornings.since"), (5, "17", "invalid mornings.days"),
    (5, "vet inte", "question mornings.since"), (6, "idag", "question mornings.who"),
    (6, "20/11", "question mornings.who"), (6, "2026-02-30", "invalid mornings.since"),
    (6, "2020-01-01", "invalid mornings.since"), (0, "0", "invalid safety.danger"),
    (3, "han slår mig", "outcome safety.danger-now"),
    (3, "he hits me", "outcome safety.danger-now"),
  ]

  @Test(arguments: understood)
  func `Typed words are an answer, a mistake or danger`(
    _ answers: Int, _ text: String, _ place: String
  ) throws {
    var walk = try Self.walk(answers)
    try walk.type(text)
    #expect(walk.place == place)
  }

  static let unclear: [(Int, String, String, [String])] = [
    (0, "   ", "Jag förstod inte svaret.", []), (0, "blåbär", "Jag förstod inte svaret.", []),
    (4, "svårt med vä, blåbär", "Jag förstod inte svaret.", []),
    (4, "ont i magen, blåbär", "Del 2 är oklar.", []),
    (5, "svåra morgnar", "Menar du något av det här?", ["dialogue mornings Svåra morgnar"]),
    (1, "bakåt", "Menar du något av det här?", ["command back tillbaka"]),
    (1, "mina svar", "Menar du något av det här?", ["command change svar"]),
    (1, "lämna", "Menar du något av det här?", ["command quit lämna"]),
    (1, "ämnen", "Menar du något av det här?", []),
  ]

  @Test(arguments: unclear)
  func `What is not clear changes nothing and offers what may be meant`(
    _ answers: Int, _ text: String, _ message: String, _ candidates: [String]
  ) throws {
    var walk = try Self.walk(answers)
    let result = try walk.result("dialogue/interpret", #""text":"\#(text)""#)
    #expect(result["status"]?.string == "unclear")
    #expect(result["message"]?.string?.filter { !"\u{2068}\u{2069}".contains($0) } == message)
    #expect(
      result["candidates"]?.elements.map { candidate in
        candidate.members.compactMap(\.value.string).joined(separator: " ")
      } == candidates)
    #expect(result["safety"]?.bool == false)
  }

  @Test func `The word for danger offers the way to safety`() throws {
    var walk = try Self.walk(2)
    let result = try walk.result("dialogue/interpret", #""text":"akut""#)
    #expect(result["safety"]?.bool == true)
  }

  @Test func `The beginning of several labels offers them in their order`() throws {
    var walk = try Walk(start: "find-way", answers: [#""no""#, #""guardian""#])
    _ = try walk.result("dialogue/interpret", #""text":"sv""#)
    var signs = try Self.walk(4)
    try signs.type("s")
    #expect(signs.place == "question mornings.signs")
    let both = try signs.result("dialogue/interpret", #""text":"sv""#)
    #expect(both["status"]?.string == "question")
  }

  @Test func `Danger is found in all of a long text, and an answer is not`() throws {
    var walk = try Self.walk(3)
    let long = String(repeating: "blåbär ", count: 7_000)
    try walk.type(long + "hon är försvunnen")
    #expect(walk.place == "outcome safety.missing-child")
    var other = try Self.walk(3)
    let result = try other.result(
      "dialogue/interpret", #""text":"ja\#(String(repeating: " x", count: 900))""#)
    #expect(result["status"]?.string == "unclear")
  }

  @Test func `A yes of the page's language and of Swedish count`() throws {
    for text in ["yes", "y", "ja"] {
      var walk = try Self.walk(3, more: #","language":"en""#)
      try walk.type(text)
      #expect(walk.place == "question mornings.signs", "\(text)")
    }
    var walk = try Self.walk(3, more: #","language":"en""#)
    let swedish = try walk.result("dialogue/interpret", #""text":"j""#)
    #expect(swedish["status"]?.string == "unclear")
  }

  @Test func `Finding needs no session, is deterministic and repeats nothing`() throws {
    var peer = Peer()
    let found = try peer.call("dialogue/find", #"{"text":"det är svårt på morgonen"}"#)
    #expect(
      found["dialogues"]?.text
        == #"[{"id":"mornings","title":"Svåra morgnar","summary":"När morgonen är svår.","questions":{"min":5,"max":6}}]"#
    )
    #expect(found["safety"]?.bool == false)
    #expect(found["message"]?.string == "Menar du något av det här?")
    let nothing = try peer.call("dialogue/find", #"{"text":" "}"#)
    #expect(nothing["dialogues"]?.count == 0)
    #expect(nothing["message"]?.string == "Jag hittade inget ämne.")
    let danger = try peer.call("dialogue/find", #"{"text":"på morgonen slår mig han"}"#)
    #expect(danger["safety"]?.bool == true)
    #expect(danger["urgent"]?["first"]?.bool == true)
    #expect(danger["message"]?.string == "Det kan handla om fara.")
    #expect(danger["contacts"]?["emergency-112"]?["phone"]?["dial"]?.string == "112")
  }
}
