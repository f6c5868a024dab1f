import ContentCompiler
import DialogueContent
import DialogueCore
import Localization
import TestSupport
import Testing

struct CompilerTests {
  @Test func `every fault of several broken files is listed in the order of the files`() {
    var sample = SampleContent(replacing: [
      "Dialogues/contacts.yaml": "contacts: [\n",
      "Locales/sv/terms.ftl": "-lotsen = Lotsen\n= x\n",
    ])
    sample.replace("rev: 2", with: "rev: two\nrv: 2", in: "Dialogues/mornings.yaml")
    sample.replace("go: signs", with: "go: sings", in: "Dialogues/safety.yaml")
    sample.replace(".choice-early = Yngre", with: ".choice-early =", in: "Locales/sv/shared.ftl")
    let result = sample.compile()
    #expect(result.edition == nil)
    let errors = result.errors.map { "\($0.file):\($0.line):\($0.column) \($0.rule)" }
    #expect(
      errors == [
        "Dialogues/contacts.yaml:2:1 yaml-syntax",
        "Dialogues/mornings.yaml:2:6 wrong-form",
        "Dialogues/mornings.yaml:3:1 unknown-key",
        "Dialogues/safety.yaml:13:13 unknown-reference",
        "Locales/sv/shared.ftl:2:20 fluent-syntax",
        "Locales/sv/terms.ftl:2:1 fluent-syntax",
      ])
  }

  @Test func `a diagnostic is one line with its notes below`() {
    let fault = Diagnostic(
      file: "Dialogues/a.yaml", line: 3, column: 7, severity: .error, message: "no ‘b’ here",
      rule: ID(literal: "unknown-key"), notes: ["did you mean ‘c’?", "d"])
    #expect(
      fault.description == """
        Dialogues/a.yaml:3:7: error: no ‘b’ here [unknown-key]
          note: did you mean ‘c’?
          note: d
        """)
  }

  @Test func `the edition holds what the files say`() throws {
    let edition = try #require(SampleContent.edition)
    let dialogues = edition.dialogues
    #expect(dialogues.all.map(\.id.name) == ["find-way", "mornings", "safety"])
    #expect(dialogues.all[dialogues.safety].id.name == "safety")
    #expect(dialogues.all[dialogues.entry].id.name == "find-way")
    #expect(dialogues.outcomes[dialogues.noDanger].id.description == "safety.no-danger")
    #expect(edition.catalogs.map(\.language.string) == ["sv", "sv-simple", "ar"])
    #expect(edition.catalogs.map(\.direction) == [.leftToRight, .leftToRight, .rightToLeft])
    #expect(edition.contacts.map(\.id.name) == ["emergency-112", "school"])
    #expect(
      edition.contacts[1].hours
        == .rows([.init(weekdays: 1...5, opens: 480, closes: 990)], closedOnHolidays: true))
    #expect(edition.sources.map(\.id) == ["handbook"])
    #expect(edition.languages.map(\.isComplete) == [true, true, false])
    #expect(edition.languages.map { $0.reviewed?.description } == ["2026-11-24", nil, nil])
    #expect(edition.finders.map(\.language.string) == ["sv"])
  }

  @Test func `an outcome and its lists come through`() throws {
    let dialogues = try #require(SampleContent.edition).dialogues
    let id = try #require(Outcome.ID("mornings.contact-now"))
    let outcome = dialogues.outcomes[try #require(dialogues.position(of: id))]
    let afraid = try #require(Question.ID("mornings.afraid").flatMap(dialogues.position))
    let isAfraid = Condition.isOne(afraid, of: [ID(literal: "yes")])
    #expect(outcome.urgency == .today)
    #expect(outcome.week.map(\.id.name) == ["rest", "sleep-early"])
    #expect(outcome.week.map { $0.when == nil } == [true, false])
    #expect(outcome.contacts.map(\.because?.name) == ["plan", "worst"])
    #expect(outcome.contacts.map(\.when) == [nil, isAfraid])
    #expect(outcome.print == .unless(isAfraid))
    #expect(outcome.followUp == 7)
    #expect(outcome.facts == ["E1", "E2", "E3", "L4"])
  }

  @Test func `questions of every kind come through`() throws {
    let dialogues = try #require(SampleContent.edition).dialogues
    let mornings = try #require(dialogues.all.first { $0.id.name == "mornings" })
    let questions = mornings.nodes.map { dialogues.questions[$0.question] }
    #expect(questions.map(\.kind) == [.notice, .one, .yesNo, .many, .number, .date])
    #expect(
      questions.map { $0.choices.map(\.id.name) } == [
        [], ["early", "late", "unknown", "rather-not"], ["yes", "no", "unknown"],
        ["body-pain", "sleep", "none"], [], ["unknown"],
      ])
    #expect(questions.map(\.rev) == [2, 1, 2, 2, 2, 2])
    #expect(questions[3].choices.map(\.isExclusive) == [false, false, true])
    #expect(questions[4].hasUnit && questions[4].max == 5)
    #expect(questions[5].from == -364 && questions[5].to == 0)
    #expect(mornings.nodes.map(\.routes.count) == [1, 1, 1, 1, 1, 3])
  }

  @Test func `the start is quicker than the check and says no less that matters`() {
    var sample = SampleContent()
    sample.replace(
      "    not: [\"god kväll\"]\n", with: "    not: [\"god morgon\"]\n",
      in: "Locales/sv/finder.yaml")
    let start = Compiler.compile(sample.contentFiles, checks: .structure, today: RealContent.today)
    #expect(start.edition != nil && start.diagnostics == [])
    #expect(sample.compile().errors.map(\.rule.name) == ["finder-counter-sample"])
  }

  @Test func `the hash changes with every byte and every name`() {
    let files = ["a": "x", "b": "y"]
    let hashes = [
      ContentFiles(files), ContentFiles(["a": "x", "b": "z"]), ContentFiles(["a": "xb", "": "y"]),
      ContentFiles(["ab": "x", "": "y"]), ContentFiles(["a": "x"]), ContentFiles([:]),
    ].map(\.hash)
    #expect(Set(hashes).count == hashes.count)
    #expect(hashes.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
    #expect(ContentFiles(files).hash == hashes[0])
  }
}

struct RealContentTests {
  @Test func `the project's content has no error`() {
    let errors = RealContent.compilation.errors.map(\.description)
    #expect(errors == [])
    #expect(RealContent.edition != nil)
  }
}

struct LargeContentTests {
  /// A dialogue in which each of many yes-no questions leads to the next.
  private func chain(of count: Int) -> SampleContent {
    var dialogue = "dialogue: chain\nrev: 1\nsources: [handbook]\nstart: q0\nquestions:\n"
    var texts =
      "dialogue = Kedja\n    .summary = Lång.\nend = Slut\n    .body = Slut.\nstep-rest = Vila\n"
    for number in 0..<count {
      let next = number + 1 < count ? "q\(number + 1)" : "end"
      dialogue += "  q\(number):\n    ask: yes-no\n    next:\n"
      dialogue += "      - when: q\(number) = yes\n        go: \(next)\n      - else: end\n"
      texts += "q\(number) = Fråga \(number)\n"
    }
    dialogue += """
      outcomes:
        end: {urgency: calm, today: [rest], week: [call], say: [mail], contacts: [school],
          if-not: [call], follow-up: 7d}

      """
    return SampleContent(replacing: [
      "Dialogues/chain.yaml": dialogue, "Locales/sv/chain.ftl": texts,
    ])
  }

  @Test func `a dialogue of ten thousand nodes compiles, and overflows nothing`() throws {
    let result = chain(of: 10_000).compile(checks: .structure)
    #expect(result.errors == [])
    let dialogues = try #require(result.edition).dialogues
    #expect(dialogues.all.first { $0.id.name == "chain" }?.nodes.count == 10_000)
  }
}
