import DialogueContent
import DialogueCore
import Localization

extension Sample {
  static let simpleTexts = [
    "main": """
    signs = Vad ser du?
        .choice-mornings = Orkar inte gå upp

    """
  ]

  /// Not complete: what is missing comes from Swedish.
  static let englishTexts = [
    "ui": """
    choice-yes = Yes
    choice-no = No
    choice-unknown = Don't know
    command-back = back
        .words = back, go back
    heading-today = Today
    hours-open-now = Open now

    """,
    "answers": """
    yes = yes, yeah
        .short = y
    no = no, nope
        .short = n
    and = and
    today = today
    yesterday = yesterday

    """,
    "sayings": """
    say-mail = Mail
        .text = Hello! We need help.
    say-call = Call

    """,
    "main": """
    signs = What have you noticed?
        .choice-mornings = Hard mornings
        .choice-sleep = Sleep and food
        .choice-inn = An inn
    plan = Make a plan
        .body = Begin today.

    """,
  ]

  static let swedishFinder = Finder(
    language: tag("sv"),
    danger: [
      entry("not-want-to-live", ["vill|orkar inte leva", "självmord*", "ta livet"]),
      entry("hits", ["slår|slog mig|oss"]),
    ],
    dialogues: [
      entry("bullying", ["mobb*", "elak", "hemlig grupp"]),
      entry("absence", ["hemma", "frånvaro*", "inte går till skolan"]),
      entry("meeting", ["möte*", "kallad till skolan", "far"]),
      entry("main", ["ont i magen", "skolan"]),
    ])

  static let englishFinder = Finder(
    language: tag("en"),
    danger: [
      entry("bleeding", ["bleed*"]),
      entry("not-want-to-live", ["want|wants die", "don't want live", "suicid*"]),
    ],
    dialogues: [entry("meeting", ["meeting*", "hemma"]), entry("bullying", ["bull*"])])

  static func entry<Thing>(_ name: String, _ phrases: [String]) -> Finder.Entry<Thing> {
    Finder.Entry(id(name), phrases: phrases)
  }
}
