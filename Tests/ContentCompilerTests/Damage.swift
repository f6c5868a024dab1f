import ContentCompiler
import TestSupport
import Testing

/// Something that can happen to the project's own content, and the rule that must see it.
struct Damage: CustomTestStringConvertible, Sendable {
  /// What is done to one file.
  enum Change: Sendable {
    /// The first place with this text gets another.
    case replaced(String, with: String)
    case added([UInt8])
    case removed
  }

  let testDescription: String
  let rule: String
  let path: String
  let change: Change
  /// Whether only a proof over all states sees it; others are checked without, in less time.
  let isProved: Bool

  init(
    _ description: String, _ rule: String, in path: String, _ change: Change,
    isProved: Bool = false
  ) {
    testDescription = description
    self.rule = rule
    self.path = path
    self.change = change
    self.isProved = isProved
  }

  init(
    _ description: String, _ rule: String, in path: String, _ old: String, to new: String,
    isProved: Bool = false
  ) {
    self.init(description, rule, in: path, .replaced(old, with: new), isProved: isProved)
  }

  /// The damaged content; nil if nothing of what is to be changed is there.
  func files() -> ContentFiles? {
    let files = RealContent.files.files
    let file = files.first { $0.path == path }
    let others = files.filter { $0.path != path }
    switch change {
    case .removed: return file.map { _ in ContentFiles(others) }
    case .added(let bytes):
      return file == nil ? ContentFiles(files + [.init(path: path, bytes: bytes)]) : nil
    case .replaced(let old, let new):
      guard let file, old != new,
        let place = String(decoding: file.bytes, as: UTF8.self).firstRange(of: old)
      else { return nil }
      var text = String(decoding: file.bytes, as: UTF8.self)
      text.replaceSubrange(place, with: new)
      return ContentFiles(others + [.init(path: path, bytes: Array(text.utf8))])
    }
  }

  static let all: [Damage] = structure + safety + contacts + words + finders + proved

  private static let early = "Dialogues/early-signs.yaml"
  private static let gate = "Dialogues/safety.yaml"
  private static let records = "Dialogues/contacts.yaml"
  private static let texts = "Locales/sv/early-signs.ftl"
  private static let finder = "Locales/sv/finder.yaml"
}

// MARK: Files and structure

extension Damage {
  private static let structure: [Damage] = [
    Damage(
      "an else is dropped", "missing-else", in: early,
      "      - else: contact-mentor\noutcomes", to: "outcomes"),
    Damage(
      "a target is misspelt", "unknown-reference", in: early, "go: keep-watch", to: "go: keep-wacht"
    ),
    Damage(
      "a question in a condition is misspelt", "unknown-reference", in: early,
      "when: stage = upper-secondary", to: "when: stages = upper-secondary"),
    Damage(
      "a choice in a condition is misspelt", "unknown-reference", in: early,
      "when: pattern = breaks",
      to: "when: pattern = brakes"),
    Damage(
      "a condition compares with the wrong kind of thing", "condition", in: early,
      "when: \"count(signs) = 1", to: "when: \"signs = 1"),
    Damage(
      "a choice takes the name of another", "duplicate-id", in: early, "      - sleep\n",
      to: "      - mornings\n"),
    Damage(
      "a question takes the name of an outcome", "duplicate-id", in: early, "  changes:\n",
      to: "  one-subject:\n"),
    Damage(
      "a route is written behind else", "dead-go", in: early, "      - else: pattern\n",
      to: "      - else: pattern\n      - when: signs = none\n        go: keep-watch\n"),
    Damage(
      "a route leads back", "loop", in: early, "      - else: contact-mentor\n",
      to: "      - else: signs\n"),
    Damage(
      "an outcome has nothing for today", "outcome-parts", in: early, "    today: [keep-log]\n",
      to: ""),
    Damage(
      "an outcome lists a step twice", "outcome-parts", in: early, "today: [keep-log]",
      to: "today: [keep-log, keep-log]"),
    Damage("a key is misspelt", "unknown-key", in: early, "urgency: calm", to: "urgensy: calm"),
    Damage(
      "a key stands twice", "duplicate-key", in: early, "urgency: calm",
      to: "urgency: calm\n    urgency: calm"),
    Damage(
      "a value has the wrong form", "wrong-form", in: early, "follow-up: 14d", to: "follow-up: soon"
    ),
    Damage(
      "a bracket is not closed", "yaml-syntax", in: early, "today: [keep-log]",
      to: "today: [keep-log"),
    Damage(
      "an anchor is used", "yaml-feature", in: early, "today: [keep-log]",
      to: "today: &log [keep-log]"),
    Damage("a tab comes in", "control-character", in: early, "start: role", to: "start:\trole"),
    Damage(
      "a file is not UTF-8", "unreadable-file", in: "Dialogues/latin.yaml",
      .added(Array("dialogue: fr".utf8) + [0xE5])),
    Damage(
      "a file nobody reads is left behind", "stray-file", in: "Dialogues/notes.txt", .added([])),
    Damage(
      "a source is not listed", "unknown-reference", in: early, "  - skollag\n", to: "  - skolag\n"),
  ]

  private static let safety: [Damage] = [
    Damage("the gate is gone", "safety-parts", in: gate, .removed),
    Damage(
      "the gate begins elsewhere", "safety-parts", in: gate, "start: danger", to: "start: signs"),
    Damage(
      "the gate cannot be answered with unsure", "safety-parts", in: gate, "[yes, unsure, no]",
      to: "[yes, maybe, no]"),
    Damage(
      "a page about danger may be printed", "safety-parts", in: gate, "    print: no\n", to: ""),
    Damage(
      "112 is taken out of danger-now", "empty-list", in: gate,
      "    contacts:\n      - emergency-112\n      - social-emergency: {when: \"signs has violence-now",
      to: "    contacts:\n      - social-emergency: {when: \"signs has violence-now",
      isProved: true),
  ]

  private static let contacts: [Damage] = [
    Damage(
      "a contact loses its source", "contact-without-source", in: records,
      "    source: vgr-en-vag-in-schools\n", to: ""),
    Damage(
      "a contact shown by name gets a number", "number-of-name-record", in: records,
      "  school:\n", to: "  school:\n    phone: \"+4633000000\"\n    display: \"033-00 00 00\"\n"),
    Damage(
      "a number that is too old is withheld, and left in the file", "number-of-name-record",
      in: records, "    show: noted\n", to: "    show: name\n"),
    Damage(
      "an outcome names a contact that is not there", "unknown-reference", in: early,
      "      - healthcare-1177\n", to: "      - healthcare-1178\n"),
  ]
}

// MARK: Words and proofs

extension Damage {
  private static let words: [Damage] = [
    Damage(
      "a language loses a dialogue", "untranslated-text", in: "Locales/en/truancy.ftl", .removed),
    Damage("the reference loses a dialogue", "missing-text", in: texts, .removed),
    Damage("a text is renamed", "missing-text", in: texts, "pattern = ", to: "patern = "),
    Damage(
      "a part of a text is renamed", "unused-text", in: texts, "    .hint = När",
      to: "    .hnt = När"),
    Damage(
      "a text stands twice", "duplicate-id", in: texts, "pattern = ",
      to: "pattern = Igen?\n\npattern = "),
    Damage(
      "a text loses its equals sign", "fluent-syntax", in: texts, "pattern = ", to: "pattern "),
    Damage(
      "a text turns the direction round", "control-character", in: texts, "pattern = ",
      to: "pattern = \u{202E}"),
    Damage(
      "a name is mentioned that is none", "fluent-reference", in: "Locales/sv/contacts.ftl",
      "{ -boras }", to: "{ -borass }"),
    Damage(
      "a text wants what it is not given", "undeclared-variable", in: "Locales/sv/ui.ftl",
      "{ $command }", to: "{ $comand }"),
    Damage(
      "a text calls a function that is none", "unknown-function", in: texts, "pattern = ",
      to: "pattern = { DAY($today) } "),
    Damage(
      "two choices get the same words", "choice-collision", in: texts,
      ".choice-weekday = En viss veckodag",
      to: ".choice-weekday = Ett visst ämne eller en viss lektion"),
    Damage(
      "a word means yes and no", "answer-word-collision", in: "Locales/sv/answers.ftl", "no = nej,",
      to: "no = nej, ja,"),
    Damage(
      "a language falls back on one that is not there", "locale-file", in: "Locales/locales.yaml",
      "fallback: [sv]", to: "fallback: [sw]"),
  ]

  private static let finders: [Damage] = [
    Damage(
      "a sample says something else", "finder-sample", in: finder, "- Han har tagit tabletter",
      to: "- Han har tagit bussen"),
    Damage(
      "a counter-sample means danger after all", "finder-counter-sample", in: finder,
      "- jag är dödstrött i dag", to: "- han har tagit tabletter"),
    Damage(
      "a phrase is too short to look for", "finder-entry", in: finder, "- slutar inte blöda",
      to: "- bl*"),
    Damage(
      "a sign of danger is misspelt", "unknown-reference", in: finder, "  hurt-or-overdose:",
      to: "  hurt-or-overdos:"),
  ]

  private static let proved: [Damage] = [
    Damage(
      "a ninth question is asked", "answer-budget", in: "Dialogues/wellbeing.yaml",
      "      - else: since\n  since:", to: "      - else: stage\n  stage: shared\n  since:",
      isProved: true),
    Damage(
      "a route is closed by those before it", "unreached", in: early,
      "when: pattern = subject or signs has teacher",
      to: "when: pattern = breaks and signs has teacher", isProved: true),
    Damage(
      "ready words are tied to an answer that some have not given", "empty-list", in: early,
      "    say: [evening-words]", to: "    say: [{evening-words: {when: signs = none}}]",
      isProved: true),
    Damage(
      "a condition contradicts itself", "constant-condition", in: early,
      "body-check: {when: signs has body-pain}",
      to: "body-check: {when: signs has body-pain and signs = none}", isProved: true),
    Damage(
      "two dialogues hand over to each other", "loop", in: "Dialogues/upper-secondary.yaml",
      "start: role\nquestions:\n  role:\n    ask: shared\n    next:\n",
      to: "start: role\nquestions:\n  role:\n    ask: shared\n    next:\n"
        + "      - when: stage = upper-secondary and role = foster-parent\n"
        + "        go: dialogue early-signs\n", isProved: true),
  ]
}
