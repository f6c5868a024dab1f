import DialogueContent
import DialogueCore
import StrictJSON
import TestSupport
import Testing

@testable import DialogueServer

/// Pages made of parts that were written before are the same as those put into words anew.
struct FragmentTests {
  private static func pages(_ language: String, keepsFragments: Bool) throws -> [String] {
    var peer = Peer { $0.keepsFragments = keepsFragments }
    var pages: [String] = []
    // Twice, so that the parts are written and then used.
    for _ in 1...2 {
      var walk = try Walk(peer, more: #","language":"\#(language)""#)
      for answer in Walk.whole {
        pages.append(walk.page.text.replacing(walk.session, with: ""))
        try walk.answer(answer)
      }
      pages.append(walk.page.text.replacing(walk.session, with: ""))
      for method in ["dialogue/back", "dialogue/back", "dialogue/page", "dialogue/safety"] {
        try walk.call(method)
        pages.append(walk.page.text.replacing(walk.session, with: ""))
      }
      try walk.call("dialogue/start", #""dialogue":"find-way""#)
      pages.append(walk.page.text.replacing(walk.session, with: ""))
      peer = walk.peer
    }
    return pages
  }

  @Test(arguments: ["sv", "sv-simple", "en", "ar"])
  func `Both ways give the same bytes`(_ language: String) throws {
    #expect(
      try Self.pages(language, keepsFragments: true)
        == Self.pages(language, keepsFragments: false))
  }

  @Test(arguments: ["sv", "en", "sv-simple"])
  func `Both ways give the same bytes on random ways through the real content`(
    _ language: String
  ) throws {
    let edition = try #require(RealContent.edition).prepared
    for seed in UInt64(1)...12 {
      let written = try RandomWay(seed, edition, language, keepsFragments: true).pages
      let anew = try RandomWay(seed, edition, language, keepsFragments: false).pages
      #expect(written == anew, "seed \(seed)")
    }
  }

  @Test(arguments: [
    #""say":[{"#, #""given":"#, #""resume":"#,
  ])
  func `Random ways lead to all that a page can have`(_ member: String) throws {
    let edition = try #require(RealContent.edition).prepared
    let pages = try (UInt64(1)...12).flatMap {
      try RandomWay($0, edition, "sv", keepsFragments: true).pages
    }
    #expect(pages.contains { $0.contains(member) })
  }
}

/// Walks that are the same for the same seed, as long as the pages are.
private struct RandomWay {
  /// Without the sessions, which are never the same.
  private(set) var pages: [String] = []
  private var walk: Walk
  private var state: UInt64

  init(_ seed: UInt64, _ edition: Edition, _ language: String, keepsFragments: Bool) throws {
    state = seed
    let dialogues = edition.dialogues.all.indices.filter { $0 != edition.dialogues.safety }
    let peer = Peer(edition) {
      $0.keepsFragments = keepsFragments
      $0.isASCII = seed % 3 == 0
    }
    let start = edition.dialogues.all[dialogues[Int(seed) % dialogues.count]].id.name
    walk = try Walk(peer, start: start, more: #","language":"\#(language)""#)
    // The second time from parts that were written the first time.
    for _ in 1...2 {
      for _ in 1...25 where walk.page["question"] != nil { try step() }
      note()
      try walk.call("dialogue/start", #""dialogue":"\#(start)""#)
    }
  }

  private mutating func note() {
    pages.append(walk.page.text.replacing(walk.session, with: ""))
  }

  private mutating func step() throws {
    note()
    switch next(below: 24) {
    case 0, 1: return try walk.call("dialogue/back")
    case 2: return try walk.call("dialogue/safety")
    default: break
    }
    guard let question = walk.page["question"] else { return }
    try walk.answer(answer(to: question))
  }

  /// As JSON; nearly always one that is accepted.
  private mutating func answer(to question: JSON) -> String {
    let choices = question["choices"]?.elements.compactMap { $0["id"]?.text } ?? []
    switch question["kind"]?.string {
    case "notice": return "null"
    case "many": return "[\(choices[next(below: choices.count)])]"
    case "number" where choices.isEmpty || next(below: 4) > 0:
      let least = question["min"]?.integer?.value ?? 0
      let most = question["max"]?.integer?.value ?? least + 20
      return "\(least + next(below: most - least + 1))"
    case "date" where choices.isEmpty || next(below: 4) > 0:
      return question[next(below: 2) == 0 ? "from" : "to"]?.text ?? #""2026-11-20""#
    default:
      // Danger ends a way at once, so it is rare here.
      let isGate = question["id"]?.string == "safety.danger"
      return isGate && next(below: 8) > 0 ? #""no""# : choices[next(below: choices.count)]
    }
  }

  /// splitmix64
  private mutating func next(below count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ bits >> 31) % UInt64(count))
  }
}
