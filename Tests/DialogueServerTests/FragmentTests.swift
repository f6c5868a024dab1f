import StrictJSON
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
}
