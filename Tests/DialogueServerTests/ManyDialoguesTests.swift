import StrictJSON
import TestSupport
import Testing

@testable import DialogueServer

struct ManyDialoguesTests {
  /// What each of several persons answers; the ends differ.
  private static let ways: [[String]] = [
    Walk.whole,
    [
      #""no""#, #""child""#, "null", #""unknown""#, #"["none"]"#, "0", #""unknown""#, #""teacher""#,
    ],
    [#""yes""#], [#""unsure""#, #"["missing"]"#],
    [
      #""no""#, #""rather-not""#, "null", #""no""#, #"["friends","sleep"]"#, "5", #""2026-11-03""#,
      #""pupils""#,
    ],
  ]

  @Test(arguments: [UInt64(7)])
  func `A thousand dialogues at once do not touch each other`(seed: UInt64) throws {
    let alone = try Self.ways.map { try Walk(answers: $0).page }
    var random = Seeded(seed)
    var connection = Peer().connection
    var pages: [JSON?] = Array(repeating: nil, count: 1_000)
    var done = Array(repeating: 0, count: pages.count)
    var open = Array(pages.indices)
    while !open.isEmpty {
      let turn = open.shuffled(using: &random).prefix(60)
      for person in turn {
        connection.receive(Array(Self.frame(person, pages[person], done[person]).utf8))
      }
      while connection.answerNext() {}
      for line in connection.output.split(separator: 0x0A) {
        let response = try JSON(reading: Array(line))
        let person = try #require(response["id"]?.integer?.value)
        pages[person] = response["result"]
        done[person] += 1
      }
      connection.removeOutput(connection.output.count)
      open.removeAll { done[$0] > Self.ways[$0 % Self.ways.count].count }
    }
    for (person, page) in pages.enumerated() {
      let page = try #require(page)
      #expect(page.withoutSession == alone[person % Self.ways.count].withoutSession)
    }
  }

  private static func frame(_ person: Int, _ page: JSON?, _ done: Int) -> String {
    guard let page else {
      return
        #"{"jsonrpc":"2.0","id":\#(person),"method":"dialogue/start","params":{"dialogue":"mornings"}}"#
        + "\n"
    }
    let session = page["session"]?.string ?? ""
    let question = page["question"]?["id"]?.string ?? ""
    let answer = ways[person % ways.count][done - 1]
    return
      #"{"jsonrpc":"2.0","id":\#(person),"method":"dialogue/answer","params":{"session":"\#(session)","#
      + #""question":"\#(question)","answer":\#(answer)}}"# + "\n"
  }
}

extension JSON {
  fileprivate var withoutSession: String {
    text.replacing(self["session"]?.string ?? "", with: "")
  }
}
