import DialogueContent
import DialogueCore

extension Schema {
  /// The types of the protocol's section 7 and 8 by name, in their order.
  static let types: [(name: String, schema: Schema)] = basics + pages + outcomes + contacts + others

  private static let idPattern = "[a-z][a-z0-9-]{0,63}"
  private static let dayPattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
  private static let id = Schema.reference("ID")
  private static let text = Schema.string()

  private static let basics: [(name: String, schema: Schema)] = [
    ("ID", .string(pattern: "^\(idPattern)$")),
    ("QuestionID", .string(pattern: "^\(idPattern)\\.\(idPattern)$")),
    ("OutcomeID", .string(pattern: "^\(idPattern)\\.\(idPattern)$")),
    ("Session", .string(pattern: "^l1\\.[A-Za-z0-9_-]+$", longest: Limits.session)),
    ("Language", .string(pattern: "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$", longest: 64)),
    ("Direction", .words(["ltr", "rtl"])),
    ("Instant", .string(pattern: "^\(dayPattern)T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$")),
    ("Day", .string(pattern: "^\(dayPattern)$")),
    (
      "Answer",
      .any([.reference("ID"), .array(.reference("ID")), .integer(), .reference("Day"), .null])
    ),
  ]

  private static let pages: [(name: String, schema: Schema)] = [
    (
      "Page",
      .object([
        .init("status", .words(["question", "invalid", "outcome"])),
        .init("session", .reference("Session")), .init("expires", .reference("Instant")),
        .init("edition", .string(pattern: "^[0-9a-f]{16}$")),
        .init("dialogue", .reference("Named")),
        .init("language", .reference("Language")), .init("direction", .reference("Direction")),
        .optional("question", .reference("Question")), .optional("outcome", .reference("Outcome")),
        .optional("problems", .array(.reference("Problem"), atLeast: 1)),
        .init("trail", .array(.reference("TrailEntry"))),
        .init("remaining", .reference("Distance")),
        .init("urgent", .reference("Urgent")), .optional("resume", .reference("Resume")),
        .init("contacts", .map(.reference("Contact"))),
        .optional("notices", .array(.reference("Notice"), atLeast: 1)),
        .optional("fallbacks", .array(.reference("Fallback"), atLeast: 1)),
      ])
    ),
    (
      "Question",
      .object([
        .init("id", .reference("QuestionID")),
        .init("kind", .words(Question.Kind.allCases.map(\.rawValue))), .init("title", text),
        .optional("body", .array(.reference("Block"), atLeast: 1)), .optional("hint", text),
        .optional("why", text), .optional("choices", .array(.reference("Choice"), atLeast: 1)),
        .optional("min", .integer()), .optional("max", .integer()), .optional("unit", text),
        .optional("from", .reference("Day")), .optional("to", .reference("Day")),
        .optional("given", .reference("Answer")),
      ])
    ),
    (
      "Choice",
      .object([
        .init("id", id), .init("label", text), .optional("hint", text),
        .optional("exclusive", .boolean), .optional("skip", .boolean),
      ])
    ),
    (
      "Problem",
      .object([
        .init("code", .words(Problem.Code.allCases.map(\.rawValue))), .init("message", text),
      ])
    ),
    (
      "TrailEntry",
      .object([
        .init("question", .reference("QuestionID")), .init("dialogue", id), .init("title", text),
        .init("answer", .reference("Answer")), .init("text", text),
      ])
    ),
    ("Named", .object([.init("id", id), .init("title", text)])),
    ("Distance", .object([.init("min", .integer(0...999)), .init("max", .integer(0...999))])),
    (
      "Urgent",
      .object([
        .init("text", text), .init("contacts", .array(id, atLeast: 1)), .init("first", .boolean),
      ])
    ),
    (
      "Resume",
      .object([.init("to", .reference("QuestionID")), .init("title", text), .init("label", text)])
    ),
    (
      "Notice",
      .object([.init("code", .words(Notice.allCases.map(\.rawValue))), .init("text", text)])
    ),
    (
      "Fallback",
      .object([
        .init("path", .string(pattern: "^(/[^/]+)+$")), .init("language", .reference("Language")),
        .init("direction", .reference("Direction")),
      ])
    ),
  ]

  private static let outcomes: [(name: String, schema: Schema)] = [
    (
      "Outcome",
      .object([
        .init("id", .reference("OutcomeID")),
        .init("urgency", .words(Outcome.Urgency.allCases.map(\.rawValue))), .init("title", text),
        .init("body", .array(.reference("Block"))), .init("today", .array(.reference("Step"))),
        .init("week", .array(.reference("Step"))), .init("say", .array(.reference("Saying"))),
        .init("contacts", .array(.reference("Referral"))),
        .init("ifNot", .array(.reference("Step"))),
        .optional("followUp", .reference("FollowUp")), .init("then", .array(.reference("Named"))),
        .init("print", .boolean),
      ])
    ),
    (
      "Step",
      .object([.init("id", id), .init("title", text), .init("body", .array(.reference("Block")))])
    ),
    (
      "Saying",
      .object([
        .init("id", id), .init("title", text), .init("text", text),
        .init("language", .reference("Language")), .optional("translation", text),
      ])
    ),
    ("Referral", .object([.init("contact", id), .init("why", text)])),
    (
      "FollowUp",
      .object([.init("days", .integer()), .init("date", .reference("Day")), .init("text", text)])
    ),
    (
      "Block",
      .any([
        .object([.init("kind", .words(["paragraph", "heading"])), .init("text", text)]),
        .object([
          .init("kind", .words(["list"])), .init("items", .array(text)), .init("ordered", .boolean),
        ]),
        .object([
          .init("kind", .words(["link"])), .init("text", text),
          .init("url", .string(pattern: "^(https|tel|sms|mailto):")),
        ]),
        .object([.init("kind", .words(["contact"])), .init("contact", id)]),
      ])
    ),
  ]
}
