import DialogueContent
import DialogueCore
import Testing

struct ChoiceAnswerTests {
  @Test(arguments: [
    "1", " 1 ", "1.", "1)", "1،", "１", "١", "۱", "①", "፩", "01", "\u{2066}1\u{2069}",
    "1\u{200B}", "１．",
  ])
  func `the number shown is the choice, in the digits of any script`(_ text: String) {
    #expect(Sample.understand(text, at: "main.pattern") == .answer(Sample.choice("subject")))
  }

  @Test(arguments: ["0", "4", "13", "١٣", "12", "99999999999999999999999", "③③"])
  func `a number that is not offered is a problem and never its digits`(_ text: String) {
    let expected: Understanding = text == "③③" ? .nothing : .problem(.notAChoice)
    #expect(Sample.understand(text, at: "main.pattern") == expected)
  }

  @Test(arguments: ["ett", "I", "V", "-1", "+1", "1,5", "1 2", "1½", "first"])
  func `number words, Roman numerals and signs are text`(_ text: String) {
    #expect(Sample.understand(text, at: "main.pattern") == .nothing)
  }

  @Test func `a number comes before a label that begins with it`() {
    #expect(Sample.understand("1", at: "main.signs") == .answer(Sample.choices("mornings")))
    #expect(Sample.understand("10", at: "main.signs") == .problem(.notAChoice))
  }

  @Test func `only the choices that are offered now are counted`() {
    let page = Sample.page(at: "main.pattern", known: [("main.signs", Sample.choices("mornings"))])
    let presenter = Sample.presenter()
    #expect(presenter.understand("3", at: page) == .answer(Sample.choice("breaks")))
    #expect(presenter.understand("4", at: page) == .answer(Sample.choice("rather-not")))
    #expect(Sample.understand("3", at: "main.pattern") == .answer(Sample.choice("rather-not")))
  }

  @Test(arguments: [
    "I ett ämne", "I ETT ÄMNE", "i ett amne", "  I  ett\u{A0}ämne. ", "I ett a\u{308}mne",
    "Ｉ ett ämne!", "\u{2067}I ett ämne\u{2069}",
  ])
  func `a whole label counts however it is spelt`(_ text: String) {
    #expect(Sample.understand(text, at: "main.pattern") == .answer(Sample.choice("subject")))
  }

  @Test(arguments: [
    ("bår", "stretcher"), ("BÅR", "stretcher"), ("ba\u{30A}r", "stretcher"), ("bar", "inn"),
    ("Bar", "inn"),
  ])
  func `letters of the language tell labels apart where both exist`(_ text: String, _ id: String) {
    #expect(Sample.understand(text, at: "main.signs") == .answer(Sample.choices(id)))
  }

  @Test func `a label without its marks is found where only that one exists`() {
    #expect(
      Sample.understand("svart pa morgonen", at: "main.signs")
        == .answer(Sample.choices("mornings")))
    #expect(Sample.understand("lagstadiet", at: "shared.stage") == .answer(Sample.choice("early")))
  }

  @Test func `a choice's id is no answer`() {
    #expect(Sample.understand("weekday", at: "main.pattern") == .nothing)
  }
}

struct YesOrNoTests {
  @Test(arguments: [
    ("ja", "sv", "yes"), ("JO!", "sv", "yes"), ("j", "sv", "yes"), ("nä", "sv", "no"),
    ("na", "sv", "no"), ("n", "sv", "no"), ("yes", "en", "yes"), ("y", "en", "yes"),
    ("ja", "en", "yes"), ("nej", "en", "no"), ("n", "en", "no"), ("jo", "qaa", "yes"),
    ("ei", "qaa", "no"), ("absolut", "sv", "yes"), ("ja", "sv-simple", "yes"),
    ("j", "sv-simple", "yes"),
  ])
  func `yes and no are whole words of the page's language and of Swedish`(
    _ text: String, _ language: String, _ id: String
  ) {
    let answer = Understanding.answer(Sample.choice(id))
    #expect(Sample.understand(text, at: "main.home", in: language) == answer)
  }

  @Test(arguments: [("y", "sv"), ("yes", "sv"), ("j", "en"), ("j", "qaa"), ("n", "qaa")])
  func `abbreviations count in the page's language only`(_ text: String, _ language: String) {
    #expect(Sample.understand(text, at: "main.home", in: language) == .nothing)
  }

  @Test func `a word that is yes in one language and no in the other is asked about`() {
    #expect(Sample.understand("ne", at: "main.home", in: "qaa") == .yesOrNo)
    #expect(Sample.understand("ne", at: "main.home") == .answer(Sample.choice("no")))
  }

  /// `ä` is a letter of its own in Swedish only: where it is none, `nä` may be either.
  @Test func `marks tell the words apart in the language that has such letters`() {
    #expect(Sample.understand("na", at: "main.home", in: "qaa") == .answer(Sample.choice("yes")))
    #expect(Sample.understand("nä", at: "main.home", in: "qaa") == .yesOrNo)
    #expect(Sample.understand("nä", at: "main.home", in: "en") == .answer(Sample.choice("no")))
  }

  @Test(arguments: ["ja kanske", "nej men", "ja/nej", "jaså"])
  func `a word among others is no answer`(_ text: String) {
    #expect(Sample.understand(text, at: "main.home") == .nothing)
  }

  @Test func `the words answer every question that offers yes and no, and no other`() {
    #expect(Sample.understand("nej", at: "safety.danger") == .answer(Sample.choice("no")))
    #expect(Sample.understand("ja", at: "main.pattern") == .nothing)
    #expect(Sample.understand("ja", at: "main.signs") == .nothing)
  }

  @Test(arguments: [
    "nej", "n", "Nä", "ne", "nej, ingen är i fara", "NEJ INGEN AR I FARA",
  ])
  func `a no-word or the label of the way back goes on from an outcome of safety`(
    _ text: String
  ) {
    #expect(
      Sample.understand(text, at: "safety.danger-now", resume: "main.home") == .resume)
  }

  @Test func `the label of the way back goes back from a question of safety too`() {
    let page = Sample.page(at: "safety.signs", resume: "main.home")
    #expect(Sample.presenter().understand("Nej, ingen är i fara", at: page) == .resume)
  }

  @Test(arguments: ["ja", "1", "nej tack du", ""])
  func `nothing else goes on from it`(_ text: String) {
    #expect(Sample.understand(text, at: "safety.danger-now", resume: "main.home") == .nothing)
  }

  @Test func `a no-word means nothing where there is no way back`() {
    #expect(Sample.understand("nej", at: "main.plan") == .nothing)
    let unclear = Sample.understand("ne", at: "safety.danger-now", in: "qaa", resume: "main.home")
    #expect(unclear == .yesOrNo)
  }
}
