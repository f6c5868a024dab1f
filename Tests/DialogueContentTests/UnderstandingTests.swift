import DialogueContent
import DialogueCore
import Testing

/// Danger, beginnings, commands and dialogues, in their order.
struct UnderstandingTests {
  private static let die = Understanding.danger([Sample.id("not-want-to-live")])

  @Test(arguments: [
    "hon vill inte leva", "Hon VILL INTE LEVA längre", "orkar inte leva", "vill inte alls leva",
    "vill nog inte längre orka leva", "självmordstankar", "sja\u{308}lvmord", "sjalvmord?",
    "ta livet av sig", "she wants to die", "suicidal", "I don’t want to live", "1 vill inte leva",
  ])
  func `danger is found in any language, with gaps, endings and without marks`(_ text: String) {
    for language in ["sv", "en", "sv-simple", "qaa"] {
      for place in ["main.pattern", "main.days", "main.told", "main.plan", "safety.danger-now"] {
        #expect(Sample.understand(text, at: place, in: language) == Self.die)
      }
    }
  }

  @Test(arguments: [
    "leva vill inte", "vill inte att hon ska alltid leva", "vill leva", "mord", "livet ta",
    "vill inte", "inte leva",
  ])
  func `other words, another order or too much between is no danger`(_ text: String) {
    #expect(Sample.understand(text, at: "main.plan") == .nothing)
  }

  @Test func `all signs are named once, in the order of the languages`() {
    let text = "suicidal, bleeding, vill inte leva och han slog oss"
    let signs: [Choice.ID] = ["not-want-to-live", "hits", "bleeding"].map { Sample.id($0) }
    #expect(Sample.understand(text, at: "main.pattern") == .danger(signs))
  }

  @Test func `danger words come before the beginning of a label, but not in safety questions`() {
    #expect(Sample.understand("Vill inte leva", at: "main.pattern") == Self.die)
    #expect(Sample.understand("självmord", at: "safety.signs") == Self.die)
    #expect(
      Sample.understand("vill inte le", at: "safety.signs")
        == .answer(Sample.choices("not-want-to-live")))
    #expect(Sample.understand("någon slår", at: "safety.signs") == .answer(Sample.choices("hits")))
  }

  @Test(arguments: [
    ("sv", "main.signs", "mornings"), ("trött", "main.signs", "sad"), ("so", "main.signs", "sleep"),
    ("10 po", "main.signs", "grades"), ("bå", "main.signs", "stretcher"),
    ("VE", "main.signs", "unknown"),
  ])
  func `the beginning of exactly one label is that choice`(
    _ text: String, _ place: String, _ id: String
  ) {
    #expect(Sample.understand(text, at: place) == .answer(Sample.choices(id)))
  }

  @Test func `the beginning of several labels is asked about`() {
    let both = Understanding.severalChoices([Sample.id("subject"), Sample.id("weekday")])
    #expect(Sample.understand("I ett", at: "main.pattern") == both)
    #expect(Sample.understand("i e", at: "main.pattern") == both)
    #expect(
      Sample.understand("i ett a", at: "main.pattern") == .answer(Sample.choice("subject")))
  }

  @Test func `the beginning of a label with its letters wins over one without`() {
    #expect(Sample.understand("ba", at: "main.signs") == .answer(Sample.choices("inn")))
    #expect(
      Sample.understand("hard", at: "main.signs", in: "en")
        == .answer(Sample.choices("mornings")))
  }

  @Test(arguments: ["b", "å", " s "])
  func `one letter is no beginning`(_ text: String) {
    #expect(Sample.understand(text, at: "main.signs") == .nothing)
  }

  @Test(arguments: [
    ("tillbaka", CommandWord.back), ("Gå tillbaka!", .back), ("ga tillbaka", .back),
    ("hjälp", .help), ("ändra", .change), ("avsluta", .quit),
  ])
  func `a command's bare word is the command`(_ text: String, _ command: CommandWord) {
    for place in ["main.signs", "main.told", "main.plan", "safety.danger"] {
      #expect(Sample.understand(text, at: place) == .command(command))
    }
  }

  @Test func `commands are words of the page's language, Swedish where it has none`() {
    #expect(Sample.understand("go back", at: "main.plan", in: "en") == .command(.back))
    #expect(Sample.understand("tillbaka", at: "main.plan", in: "en") == .nothing)
    #expect(Sample.understand("hjälp", at: "main.plan", in: "en") == .command(.help))
  }

  @Test func `an answer comes before a command of the same word`() {
    #expect(Sample.understand("absolut", at: "main.home") == .answer(Sample.choice("yes")))
    #expect(Sample.understand("absolut", at: "main.pattern") == .command(.quit))
  }

  @Test(arguments: [
    ("han blir mobbad", ["bullying"]), ("MOBBNING och frånvaron", ["bullying", "absence"]),
    ("hon inte går till skolan", ["absence", "main"]),
    ("mobbad, hemma, möte och ont i magen", ["main", "bullying", "absence"]),
    ("kallad till skolan", ["meeting", "main"]),
  ])
  func `dialogues are found, at most three, those with most words first`(
    _ text: String, _ dialogues: [String]
  ) {
    let expected = Understanding.dialogues(dialogues.map { Sample.id($0) })
    #expect(Sample.understand(text, at: "main.pattern") == expected)
  }

  @Test func `words of the page's own language come first, then those of others`() {
    #expect(
      Sample.understand("hemma", at: "main.home", in: "en")
        == .dialogues([Sample.id("meeting")]))
    #expect(Sample.understand("hemma", at: "main.home") == .dialogues([Sample.id("absence")]))
    #expect(Sample.understand("bullied", at: "main.home") == .dialogues([Sample.id("bullying")]))
    #expect(
      Sample.understand("mobbad", at: "main.home", in: "qaa")
        == .dialogues([Sample.id("bullying")]))
  }
}
