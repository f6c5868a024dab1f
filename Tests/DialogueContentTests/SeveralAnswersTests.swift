import DialogueContent
import DialogueCore
import Testing

struct SeveralAnswersTests {
  @Test(arguments: [
    "1, 3", "1,3", "1 3", "1،3", "1؛ 3", "1; 3", "1、3", "1 och 3", "1 OCH 3", "1 samt 3",
    "1. 3.", "1) 3)", "١ ٣", "１，３", "1,,3,", " , 1 , 3", "Svårt på morgonen, Bår",
    "svart pa morgonen och bår", "svårt på morgonen; 3", "1, bår",
  ])
  func `numbers and labels are divided by blank, comma, semicolon or and`(_ text: String) {
    let expected = Understanding.answer(Sample.choices("mornings", "stretcher"))
    #expect(Sample.understand(text, at: "main.signs") == expected)
  }

  @Test(arguments: [
    ("Sömn och mat", ["sleep"]), ("somn OCH mat", ["sleep"]), ("trött, ledsen", ["sad"]),
    ("Sömn och mat, bår", ["sleep", "stretcher"]),
    ("bår och sömn och mat", ["stretcher", "sleep"]),
    ("Bår, trött, ledsen och bar", ["stretcher", "sad", "inn"]),
    ("2 och trött, ledsen", ["sleep", "sad"]), ("10 poäng eller mer, 1", ["grades", "mornings"]),
  ])
  func `a label that holds a divider is tried whole first`(_ text: String, _ ids: [String]) {
    let expected = Understanding.answer(.choices(ids.map { Sample.id($0) }))
    #expect(Sample.understand(text, at: "main.signs") == expected)
  }

  @Test func `the language's own word divides`() {
    let expected = Understanding.answer(Sample.choices("mornings", "stretcher"))
    #expect(Sample.understand("hard mornings and 3", at: "main.signs", in: "en") == expected)
    #expect(
      Sample.understand("sleep and food", at: "main.signs", in: "en")
        == .answer(Sample.choices("sleep")))
  }

  @Test(arguments: [
    ("1, kanske", 2), ("kanske, 1", 1), ("1 och 2 och kanske det", 3), ("bår, sömn", 2),
    ("sömn och mat, nja, 1", 2), ("99, nja", 2), ("1, 99, nja", 3), ("1 nja", 1),
  ])
  func `one part that is not clear is named, and nothing is taken`(_ text: String, _ part: Int) {
    let expected: Understanding = text == "1 nja" ? .nothing : .unclearPart(part)
    #expect(Sample.understand(text, at: "main.signs") == expected)
  }

  @Test(arguments: ["1, 9", "9", "1 0", "13", "bår, 77"])
  func `a number that is not offered is a problem of the whole`(_ text: String) {
    #expect(Sample.understand(text, at: "main.signs") == .problem(.notAChoice))
  }

  @Test func `what is wrong with clear parts is left to the question`() {
    #expect(
      Sample.understand("1, 1", at: "main.signs")
        == .answer(Sample.choices("mornings", "mornings")))
    #expect(
      Sample.understand("7, 1", at: "main.signs")
        == .answer(Sample.choices("none", "mornings")))
  }

  @Test(arguments: ["1, hon vill inte leva", "hon vill inte leva, 1", "99 och vill inte leva"])
  func `danger words win over a part that is not clear`(_ text: String) {
    #expect(
      Sample.understand(text, at: "main.signs")
        == .danger([Sample.id("not-want-to-live")]))
  }

  @Test func `a label made of danger words is its choice`() {
    #expect(
      Sample.understand("vill inte leva", at: "safety.signs")
        == .answer(Sample.choices("not-want-to-live")))
    #expect(
      Sample.understand("vill inte leva, 2", at: "safety.signs")
        == .answer(Sample.choices("not-want-to-live", "bleeding")))
  }
}
