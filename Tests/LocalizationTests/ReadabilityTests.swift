import Testing

@testable import Localization

struct ReadabilityTests {
  @Test(arguments: [
    ("", 0, 0, 0), ("Hej.", 1, 0, 1), ("Ring skolan i dag. Be om ett möte.", 8, 0, 2),
    ("Elevhälsan hjälper dig", 3, 2, 1), ("En rubrik\nOch en mening till.", 6, 0, 2),
    ("Ta med något, t.ex. en bok. Gå.", 7, 0, 2), ("Kl. 12.30 – ring!", 3, 0, 2),
    ("”Vad hände?” frågar du.", 4, 0, 2), ("- - -", 0, 0, 0), ("Så här: gör det", 4, 0, 2),
  ])
  func `words, long words and sentences are counted`(
    text: String, words: Int, longWords: Int, sentences: Int
  ) {
    let found = Readability(text)
    #expect([found.words, found.longWords, found.sentences] == [words, longWords, sentences])
  }

  @Test(arguments: [
    ("", 0), ("Ring. Be om ett möte i dag. Vänta.", 6), ("En rubrik\nOch en mening till", 4),
    ("Kort. Den sista är utan punkt", 5),
  ])
  func `the longest sentence is known`(text: String, words: Int) {
    #expect(Readability(text).longestSentence == words)
  }

  @Test func `the index adds sentence length and long words`() {
    let text = Readability("Skolan ansvarar för att ditt barn får stöd. Vårdnadshavare kan ringa.")
    #expect(text.meanSentenceLength == 5.5)
    #expect(abs(text.lix - (5.5 + 200.0 / 11)) < 1e-9)
    #expect(Readability("").lix == 0)
  }
}
