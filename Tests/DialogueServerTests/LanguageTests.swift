import StrictJSON
import Testing

@testable import DialogueServer

/// Rule 9e of the protocol.
struct LanguageTests {
  static let tags: [(String, String, Bool)] = [
    ("sv", "sv", false), ("SV", "sv", false), ("sv-SE-x-a", "sv", false), ("sv-FI", "sv", false),
    ("sv-simple", "sv-simple", false), ("sv-SIMPLE", "sv-simple", false),
    ("sv-Latn-SE-simple", "sv-simple", false), ("en-GB", "en", false), ("nl", "en", false),
    ("nl-BE", "en", false), ("ar-Arab-EG", "ar", false), ("ar-Latn", "sv", true),
    ("fi", "sv", true), ("x-home", "sv", true), ("i-klingon", "sv", true),
  ]

  @Test(arguments: tags)
  func `A language is matched as the protocol says`(
    _ asked: String, _ served: String, _ isFallback: Bool
  ) throws {
    let walk = try Walk(more: #","language":"\#(asked)""#)
    #expect(walk.page["language"]?.string == served)
    #expect(walk.notices.contains("language-fallback") == isFallback)
  }

  @Test func `Without a language it is the reference, and there is no notice`() throws {
    let walk = try Walk()
    #expect(walk.page["language"]?.string == "sv")
    #expect(walk.notices == [])
  }

  @Test func `Texts in another language are named, the translation's state where it begins`()
    throws
  {
    var walk = try Walk(more: #","language":"ar""#)
    #expect(walk.page["direction"]?.string == "rtl")
    #expect(walk.notices == ["partly-translated", "not-reviewed"])
    let fallbacks = walk.page["fallbacks"]?.elements.map(\.text) ?? []
    #expect(
      fallbacks.first == #"{"path":"/dialogue/title","language":"sv","direction":"ltr"}"#)
    #expect(
      fallbacks.contains(
        #"{"path":"/question/choices/1/label","language":"sv","direction":"ltr"}"#))
    #expect(!fallbacks.contains { $0.contains("/question/choices/0/label") })
    #expect(!fallbacks.contains { $0.contains("/urgent/text") })
    try walk.answer(#""no""#)
    #expect(walk.notices == [])
    #expect(walk.page["fallbacks"]?.count ?? 0 > 3)
    try walk.call("dialogue/page")
    #expect(walk.notices == ["partly-translated", "not-reviewed"])
  }

  @Test func `An overlay has the texts under it as its own`() throws {
    let walk = try Walk(more: #","language":"sv-simple""#, answers: [#""no""#])
    #expect(walk.page["fallbacks"] == nil)
  }

  @Test func `A language never changes the way`() throws {
    let languages = ["sv", "sv-simple", "en", "ar"]
    for language in languages {
      let walk = try Walk(more: #","language":"\#(language)""#, answers: Walk.whole)
      #expect(walk.place == "outcome mornings.contact-now")
      #expect(walk.trail.count == 7)
      #expect(walk.page["outcome"]?["say"]?.text.contains(#""language":"sv""#) == true)
    }
  }

  @Test func `The same place is shown in another language`() throws {
    var walk = try Walk()
    let english = try walk.result("dialogue/page", #""language":"en""#)
    #expect(english["question"]?["title"]?.string == "Is anyone in danger now?")
    #expect(english["session"]?.string == walk.session)
  }

  @Test func `With ASCII every byte is below 7F and the text is the same`() throws {
    var peer = Peer { $0.isASCII = true }
    var other = Peer()
    let call =
      #"{"jsonrpc":"2.0","id":"🧭","method":"contact/list","params":{"language":"ar"}}"# + "\n"
    let escaped = peer.send(call)[0]
    #expect(escaped.utf8.allSatisfy { $0 < 0x7F })
    #expect(escaped.contains(#""id":"\ud83e\udded""#))
    let plain = try JSON(reading: Array(other.send(call)[0].utf8))
    let same = try JSON(reading: Array(escaped.utf8))
    #expect(same["result"]?["contacts"]?.strings == plain["result"]?["contacts"]?.strings)
  }
}

extension JSON {
  /// All strings in it, in their order.
  var strings: [String] {
    switch kind {
    case .string: [string ?? ""]
    case .object: members.flatMap { $0.value.strings }
    case .array: elements.flatMap(\.strings)
    case .null, .bool, .number: []
    }
  }
}
