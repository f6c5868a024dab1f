import Localization
import Testing

struct SpellingTests {
  @Test(arguments: [
    ("tilbaka", "tillbaka"), ("tillbakka", "tillbaka"), ("itllbaka", "tillbaka"), ("x", nil),
    ("hjäpl", "hjälp"), ("hjaelp", "hjälp"), ("språkspråkspråk", nil), ("", nil),
  ])
  func `the nearest name is a slip of the keys away`(word: String, name: String?) {
    #expect(Spelling.nearest(to: word, among: ["hjälp", "tillbaka", "språk"]) == name)
  }

  @Test func `fewer wrong letters can be asked for`() {
    #expect(Spelling.nearest(to: "hjaelp", among: ["hjälp"], within: 1) == nil)
  }

  @Test func `of names equally near it is the first`() {
    #expect(Spelling.nearest(to: "sign", among: ["signs", "sigh"]) == "signs")
  }
}
