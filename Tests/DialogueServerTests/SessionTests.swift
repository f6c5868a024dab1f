import DialogueContent
import StrictJSON
import Testing

@testable import DialogueServer

struct SessionTests {
  private static func page(
    _ session: String, binding: String? = nil, _ edition: Edition = Sample.edition,
    keys: MasterKeys? = Peer.keys, now: Int = Peer.now
  ) throws -> String {
    var peer = Peer(edition, keys: keys, now: now)
    let bound = binding.map { #","binding":"\#($0)""# } ?? ""
    return try peer.error("dialogue/page", #"{"session":"\#(session)"\#(bound)}"#)
  }

  @Test func `Every damage is answered with the same bytes`() throws {
    let walk = try Walk(more: #","binding":"b""#)
    let session = walk.session
    var peer = walk.peer
    func line(_ session: String, _ more: String = #","binding":"b""#) -> [String] {
      peer.send(
        #"{"jsonrpc":"2.0","id":1,"method":"dialogue/back","params":{"session":"\#(session)"\#(more)}}"#
          + "\n")
    }
    let expected = [
      #"{"jsonrpc":"2.0","id":1,"error":{"code":1001,"message":"Session not accepted","data":{"#
        + #""reason":"session-invalid","retry":false}}}"#
    ]
    #expect(line(session) != expected)
    let bytes = Array(session.utf8)
    for place in bytes.indices {
      var changed = bytes
      changed[place] = bytes[place] == 0x41 ? 0x42 : 0x41
      #expect(line(String(decoding: changed, as: UTF8.self)) == expected, "byte \(place)")
    }
    for other in [
      "", "l1.", "l2" + session.dropFirst(2), session + "x", "L1" + session.dropFirst(2),
    ] {
      #expect(line(other) == expected)
    }
    #expect(line(String(repeating: "a", count: 8_193)) == expected)
    #expect(line(session, "") == expected)
    #expect(line(session, #","binding":"c""#) == expected)
  }

  @Test func `Another key opens nothing, and a random key is its process's own`() throws {
    let session = try Walk().session
    #expect(try Self.page(session) == "result")
    #expect(try Self.page(session, keys: Peer.otherKeys) == "1001 session-invalid")
    #expect(try Self.page(session, keys: nil) == "1001 session-invalid")
  }

  static let lives: [(Int, String)] = [
    (-301, "1002 session-expired"), (-300, "result"), (0, "result"), (7_199, "result"),
    (7_200, "1002 session-expired"), (86_400, "1002 session-expired"),
  ]

  @Test(arguments: lives)
  func `A session lives two hours from its last answer`(_ later: Int, _ end: String) throws {
    let session = try Walk().session
    #expect(try Self.page(session, now: Peer.now + later) == end)
  }

  @Test func `Two days later the key is gone`() throws {
    #expect(
      try Self.page(try Walk().session, now: Peer.now + 2 * 86_400) == "1001 session-invalid")
  }

  @Test func `Answers extend the life up to a day, and looking does not`() throws {
    var now = Peer.now
    var session = try Walk().session
    var ends: [String] = []
    for _ in 1...12 {
      now += 7_000
      var peer = Peer(now: now)
      let looked = try peer.call("dialogue/page", #"{"session":"\#(session)"}"#)
      #expect(looked["session"]?.string == session)
      let response = try peer.response("dialogue/safety", #"{"session":"\#(session)"}"#)
      guard let page = response["result"] else {
        ends.append(Peer.summary(of: response))
        break
      }
      session = page["session"]?.string ?? ""
      ends.append(page["expires"]?.string ?? "")
    }
    // Begun at 09:15:00: no later than a day after that.
    #expect(ends.first == "2026-11-24T13:11:40Z")
    #expect(ends.suffix(1) == ["2026-11-25T09:15:00Z"])
    #expect(ends.count == 12)
    var late = Peer(now: Peer.now + 86_399)
    #expect(try late.error("dialogue/page", #"{"session":"\#(session)"}"#) == "result")
    late = Peer(now: Peer.now + 86_400)
    #expect(
      try late.error("dialogue/page", #"{"session":"\#(session)"}"#) == "1002 session-expired")
  }

  @Test func `Another edition keeps the answers that still mean the same`() throws {
    let walk = try Walk(answers: Array(Walk.whole.dropLast()))
    var later = walk
    later.peer = Peer(Sample.laterEdition)
    try later.call("dialogue/page")
    #expect(later.place == "question mornings.days")
    #expect(later.notices.prefix(2) == ["edition-changed", "answers-dropped"])
    #expect(later.session == walk.session)
    #expect(later.page["edition"]?.string == "fedcba9876543210")
    // The question that was on the screen is gone or not current: not the peer's fault.
    for answer in [
      #""question":"mornings.who","answer":"teacher""#,
      #""question":"mornings.since","answer":"2026-11-20""#, #""question":"a.b","answer":{}"#,
    ] {
      var again = later
      try again.call("dialogue/answer", answer)
      #expect(again.place == "question mornings.days")
      #expect(again.notices == ["edition-changed", "answers-dropped"])
    }
    try later.answer("2")
    #expect(later.place == "question mornings.other")
    try later.call("dialogue/page")
    #expect(!later.notices.contains("edition-changed"))
  }

  @Test func `Without its dialogue a session is not available, if it is not too old`() throws {
    let session = try Walk().session
    #expect(try Self.page(session, Sample.smallEdition) == "1004 dialogue-gone")
    #expect(
      try Self.page(session, Sample.smallEdition, now: Peer.now + 7_200)
        == "1002 session-expired")
    let other = try Walk(start: "find-way").session
    #expect(try Self.page(other, Sample.smallEdition) == "result")
  }

  @Test func `An old session with another answer is another way, and the newer one still works`()
    throws
  {
    let first = try Walk(answers: [#""no""#, #""guardian""#, "null"])
    var one = first
    var other = first
    try one.answer(#""no""#)
    try other.answer(#""unknown""#)
    #expect(one.page["trail"]?.text.contains(#""answer":"no","text":"Nej""#) == true)
    #expect(other.page["trail"]?.text.contains(#""answer":"unknown","text":"Vet inte""#) == true)
  }

  @Test func `The same call gives the same page but for its session`() throws {
    var walk = try Walk(answers: [#""no""#])
    let params = #""question":"shared.role","answer":"child""#
    let one = try walk.result("dialogue/answer", params)
    let other = try walk.result("dialogue/answer", params)
    let session = one["session"]?.string ?? ""
    #expect(other["session"]?.string != session)
    #expect(other.text.replacing(other["session"]?.string ?? "", with: session) == one.text)
  }
}
