import DialogueContent
import DialogueCore
import StrictJSON
import Testing

@testable import DialogueServer

struct ContactTests {
  @Test func `A contact has all that is known, in order`() throws {
    var peer = Peer()
    #expect(
      try peer.call("contact/get", #"{"id":"line"}"#)["contact"]?.text == ##"""
        {"id":"line","name":"Barnlinjen","what":"Stöd för barn","phone":{"dial":"+46116111","display":"116 111","ask":"socialjouren"},"sms":{"dial":"+46700000000","display":"070-000 00 00"},"chat":"https://chat.example","url":"https://line.example","area":"sweden","for":["child"],"languages":["sv","en"],"hours":{"text":"\u2068måndag–fredag\u2069 \u206608:00\u2069–\u206616:00\u2069, Stängt på helgdagar","open":true,"changes":"2026-11-24T15:00:00Z"},"show":"noted","source":"page","seen":"2018-11","checked":null,"note":"Från \u2068november 2018\u2069. Kontrollera på \u2066https://line.example\u2069"}
        """##)
    #expect(
      try peer.call("contact/get", #"{"id":"emergency-112"}"#)["contact"]?.text == ##"""
        {"id":"emergency-112","name":"SOS Alarm 112","what":"Fara för livet","phone":{"dial":"112","display":"112"},"url":"https://112.example","area":"sweden","for":["all"],"languages":["sv"],"hours":{"text":"Alltid öppet","open":true},"show":"number","source":"page","seen":"2018-11","checked":"2026-09-04"}
        """##)
  }

  @Test func `A contact shown by name has no number in any result`() throws {
    var peer = Peer()
    let school = try peer.call("contact/get", #"{"id":"school"}"#)
    #expect(
      school["contact"]?.members.compactMap(\.name.string) == [
        "id", "name", "what", "url", "area", "for", "languages", "show", "source", "seen",
        "checked", "note",
      ])
    for text in [school.text, try peer.call("contact/list").text] {
      #expect(!text.contains("never shown") && !text.contains("+4633"))
    }
  }

  static let filters: [(String, [String])] = [
    ("{}", ["emergency-112", "line", "school"]),
    (#"{"area":"sweden"}"#, ["emergency-112", "line"]), (#"{"area":"own-school"}"#, ["school"]),
    (#"{"for":"child"}"#, ["emergency-112", "line", "school"]),
    (#"{"for":"guardian"}"#, ["emergency-112", "school"]),
    (#"{"for":"all","area":"sweden"}"#, ["emergency-112"]),
  ]

  @Test(arguments: filters)
  func `Contacts are listed for a place and a person`(_ params: String, _ ids: [String]) throws {
    var peer = Peer()
    let list = try peer.call("contact/list", params)
    #expect(list["contacts"]?.elements.compactMap { $0["id"]?.string } == ids)
    #expect(list["next"] == nil)
  }

  @Test(arguments: [97, 98, 197, 198])
  func `A long list comes in pages of a hundred`(_ more: Int) throws {
    let contacts = (0..<more).map {
      Contact(id: Sample.id("c\($0)"), area: .boras, audience: ["pupil"], show: .number)
    }
    var peer = Peer(Sample.makeEdition(moreContacts: contacts))
    var ids: [String] = []
    var cursor = ""
    var pages = 0
    repeat {
      let params = cursor.isEmpty ? "{}" : #"{"cursor":"\#(cursor)"}"#
      let list = try peer.call("contact/list", params)
      ids += list["contacts"]?.elements.compactMap { $0["id"]?.string } ?? []
      cursor = list["next"]?.string ?? ""
      pages += 1
    } while !cursor.isEmpty && pages < 9
    #expect(ids == ["emergency-112", "line", "school"] + contacts.map(\.id.name))
    #expect(pages == (more + 3 + 99) / 100)
  }

  @Test func `A cursor of another list or edition is none`() throws {
    let contacts = (0..<200).map {
      Contact(id: Sample.id("c\($0)"), area: .boras, audience: ["pupil"], show: .number)
    }
    var peer = Peer(Sample.makeEdition(moreContacts: contacts))
    var other = Peer(Sample.makeEdition(hash: "00000000000000ff", moreContacts: contacts))
    let cursor = try #require(peer.call("contact/list")["next"]?.string)
    let wrong = "-32602 cursor /params/cursor"
    #expect(try peer.error("contact/list", #"{"cursor":"\#(cursor)"}"#) == "result")
    #expect(try peer.error("contact/list", #"{"cursor":"\#(cursor)","area":"boras"}"#) == wrong)
    #expect(try peer.error("dialogue/list", #"{"cursor":"\#(cursor)"}"#) == wrong)
    #expect(try other.error("contact/list", #"{"cursor":"\#(cursor)"}"#) == wrong)
    #expect(try peer.error("contact/list", #"{"cursor":""}"#) == wrong)
  }

  @Test func `A summary has blocks or lines, and answers only when they are asked for`() throws {
    var walk = try Walk(answers: Walk.whole)
    let blocks = try walk.result("dialogue/summary")
    #expect(blocks["blocks"]?.text.contains(#"{"kind":"contact","contact":"line"}"#) == true)
    #expect(blocks["blocks"]?.strings.allSatisfy { !$0.contains("\n") } == true)
    #expect(!blocks.text.contains("Vårdnadshavare") && blocks["text"] == nil)
    let text = try walk.result("dialogue/summary", #""as":"text","answers":true"#)
    let lines = text["text"]?.string?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    #expect(lines.allSatisfy { $0.count <= 76 })
    #expect(lines.contains("Vårdnadshavare") && lines.contains("Vem är du för barnet?"))
    #expect(lines.contains("Hit kan du vända dig") && lines.contains("Vi behöver prata."))
    #expect(text["blocks"] == nil && text["print"]?.bool == true)
    let answers = try walk.result("dialogue/summary", #""answers":true"#)
    let last = answers["blocks"].map { Array($0.elements) }?.last
    #expect(last?["text"]?.string == "Läraren")
  }
}
