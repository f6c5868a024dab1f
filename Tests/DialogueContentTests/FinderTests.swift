import DialogueContent
import DialogueCore
import Localization
import Testing

struct FinderTests {
  @Test(arguments: [
    ("mobb*", "mobbningen"), ("mobb*", "Han MOBBAS."), ("mobb*", "mobb"),
    ("ont i magen", "hon har ont i magen"), ("ont magen", "ont i den magen"),
    ("a|b c", "b c"), ("a|b c", "a x y c"), ("vill dö", "vill do"), ("vill dö", "VILL DO\u{308}"),
    ("don't want", "I don’t want"), ("don't want", "I don t really want"),
    ("e-post", "ett e-post"), ("fiŋger", "fiŋger"), ("in in leva", "in in in x leva"),
    ("x x x y", "x x x x x x y"), ("får", "far"), ("انتحار", "الإنتحار انتحار"),
    ("väg* ut|bort", "vägrar gå ut"),
  ])
  func `a phrase is found`(_ phrase: String, _ text: String) throws {
    #expect(try Self.finds(phrase, in: text))
  }

  @Test(arguments: [
    ("mobb*", "snobb"), ("mobb", "mobbning"), ("ont i magen", "i magen ont"),
    ("a b", "a x y z b"), ("a b", "b a"), ("a b", "a"), ("a b", ""), ("a|b c", "a b"),
    ("ab", "a b"), ("x x y", "x y"), ("a b c", "a c b"), ("e-post", "e"),
  ])
  func `other words, endings and orders are not`(_ phrase: String, _ text: String) throws {
    #expect(try !Self.finds(phrase, in: text))
  }

  @Test(arguments: ["", " ", "*", "ab*", "a |", "|", "!", "a|... b", "- x", "e-post|brev"])
  func `a phrase that would find anything or nothing cannot be made`(_ text: String) {
    #expect(Phrase(text, language: Sample.tag("sv")) == nil)
  }

  @Test func `two other words may stand between, counted for each pair`() throws {
    #expect(try Self.finds("a b c", in: "a 1 2 b 3 4 c"))
    #expect(try !Self.finds("a b c", in: "a 1 b 2 3 4 c"))
  }

  @Test func `a later beginning is found where an earlier one leads nowhere`() throws {
    #expect(try Self.finds("a b c", in: "a b x x x a b c"))
    #expect(try Self.finds("a b", in: "a x x a x x b"))
  }

  @Test func `signs are in the order of the file, each once`() {
    let words = Words("självmord slår mig vill inte leva", language: Sample.tag("sv"))
    let signs: [Choice.ID] = [Sample.id("not-want-to-live"), Sample.id("hits")]
    #expect(Sample.swedishFinder.signs(in: words) == signs)
    #expect(Sample.swedishFinder.signs(in: Words("", language: Sample.tag("sv"))) == [])
  }

  @Test func `dialogues with as many words are in the order of the file`() {
    let words = Words("far elak hemma", language: Sample.tag("sv"))
    let found: [Dialogue.ID] = ["bullying", "absence", "meeting"].map { Sample.id($0) }
    #expect(Sample.swedishFinder.dialogues(in: words) == found)
  }

  private static func finds(_ phrase: String, in text: String) throws -> Bool {
    let language = Sample.tag("sv")
    try #require(Phrase(phrase, language: language) != nil)
    let finder = Finder(
      language: language, danger: [Finder.Entry(Sample.id("it"), phrases: [phrase])],
      dialogues: [])
    let words = Words(text, language: language)
    let signs = finder.signs(in: words)
    #expect(finder.prepared.signs(in: words) == signs)
    return signs == [Sample.id("it")]
  }
}
