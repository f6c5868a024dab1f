import DialogueContent
import DialogueCore
import StrictJSON
import Testing

@testable import DialogueServer

struct LimitTests {
  @Test func `A result that is too large is a fault of the server, and the next one is served`()
    throws
  {
    let large = Contact(
      id: Sample.id("large"), area: .boras, languages: Array(repeating: "sv", count: 250_000),
      show: .number)
    var peer = Peer(Sample.makeEdition(moreContacts: [large]))
    #expect(try peer.error("contact/get", #"{"id":"large"}"#) == "-32603 internal")
    #expect(peer.connection.record?.error?.incident?.utf8.count == 8)
    #expect(try peer.error("contact/get", #"{"id":"line"}"#) == "result")
  }

  /// A dialogue whose first question chooses between two ways of many questions.
  private static let twoWays: Edition = {
    let count = 45
    let dialogue: Dialogue.ID = Sample.id("ways-" + String(repeating: "x", count: 30))
    let yes = [Choice(id: Sample.id("a")), Choice(id: Sample.id("b"))]
    let asked = (0...2 * count).map { number in
      Question(
        id: Question.ID(
          number == 0 ? Sample.edition.dialogues.all[0].id : dialogue,
          Sample.id(number == 0 ? "danger" : "q\(number)-" + String(repeating: "y", count: 40))),
        kind: .one, choices: yes)
    }
    let fork = Question(id: Question.ID(dialogue, Sample.id("fork")), kind: .one, choices: yes)
    let end = Outcome(id: Outcome.ID(dialogue, Sample.id("end")), urgency: .calm)
    let safe = Outcome(
      id: Outcome.ID(Sample.edition.dialogues.all[0].id, Sample.id("no-danger")), urgency: .calm)
    let way = (1...2 * count).map { number in
      Node(
        question: number,
        routes: [Route(to: number % count == 0 ? .outcome(1) : .node(number + 1))])
    }
    let first = Node(
      question: asked.count,
      routes: [
        Route(when: .isOne(asked.count, of: [yes[0].id]), to: .node(1)),
        Route(to: .node(count + 1)),
      ])
    let gate = Dialogue(
      id: Sample.edition.dialogues.all[0].id, start: 0,
      nodes: [Node(question: 0, routes: [Route(to: .outcome(0))])])
    return Edition(
      dialogues: Dialogues(
        all: [gate, Dialogue(id: dialogue, start: 0, nodes: [first] + way)],
        questions: asked + [fork], outcomes: [safe, end], safety: 0, noDanger: 0, entry: 1),
      contacts: Sample.contacts, sources: [], catalogs: Sample.edition.catalogs, reference: 0,
      finders: [], hash: "00000000000000bb")
  }()

  @Test func `A session that would grow too large forgets what lies on no way any more`() throws {
    var peer = Peer(Self.twoWays)
    var page = try peer.call("dialogue/start")
    var dropped = 0
    func answer(_ answer: String) throws {
      let session = page["session"]?.string ?? ""
      let question = page["question"]?["id"]?.string ?? ""
      page = try peer.call(
        "dialogue/answer",
        #"{"session":"\#(session)","question":"\#(question)","answer":"\#(answer)"}"#)
      #expect(page["session"]?.string?.utf8.count ?? 0 <= Limits.session)
      dropped += page["notices"]?.text.contains("answers-dropped") == true ? 1 : 0
    }
    for _ in 0..<47 { try answer("a") }
    #expect(page["status"]?.string == "outcome")
    #expect(dropped == 0)
    let session = page["session"]?.string ?? ""
    let fork = page["trail"].flatMap { Array($0.elements) }?[1]["question"]?.string ?? ""
    page = try peer.call(
      "dialogue/change", #"{"session":"\#(session)","question":"\#(fork)"}"#)
    for _ in 0..<46 { try answer("b") }
    #expect(page["status"]?.string == "outcome")
    #expect(page["trail"]?.count == 47)
    #expect(dropped > 5)
  }
}
