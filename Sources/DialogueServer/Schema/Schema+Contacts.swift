import DialogueContent
import DialogueCore

extension Schema {
  private static let id = Schema.reference("ID")
  private static let text = Schema.string()
  private static let https = Schema.string(pattern: "^https://")

  static let contacts: [(name: String, schema: Schema)] = [
    (
      "Contact",
      .object([
        .init("id", id), .init("name", text), .init("what", text),
        .optional("phone", .reference("PhoneNumber")), .optional("sms", .reference("PhoneNumber")),
        .optional("chat", https), .optional("url", https),
        .init("area", .words(Contact.Area.allCases.map(\.rawValue))), .init("for", .array(id)),
        .init("languages", .array(.reference("Language"))),
        .optional("hours", .reference("Hours")),
        .init("show", .words(Contact.Show.allCases.map(\.rawValue))),
        .init("source", .optional(text)), .init("seen", .optional(text)),
        .init("checked", .optional(.reference("Day"))), .optional("note", text),
      ])
    ),
    (
      "PhoneNumber",
      .object([
        .init("dial", .string(pattern: "^[+]?[0-9]+$")), .init("display", text),
        .optional("ask", text),
      ])
    ),
    (
      "Hours",
      .object([
        .init("text", text), .init("open", .boolean), .optional("changes", .reference("Instant")),
      ])
    ),
  ]

  static let others: [(name: String, schema: Schema)] = [
    (
      "Discovery",
      .object([
        .init("server", .object([.init("name", .words(["lotsen"])), .init("version", text)])),
        .init("protocols", .array(.integer(), atLeast: 1)),
        .init(
          "edition",
          .object([
            .init("hash", text), .init("published", .reference("Day")),
            .init("oldestSource", .optional(text)), .init("unchecked", .integer()),
          ])),
        .init("languages", .array(.reference("ServedLanguage"), atLeast: 1)),
        .init("limits", .map(.integer())),
        .init("features", .array(.words(["staff", "binding-required", "ascii"]))),
        .init("sessionKey", .words(["persistent", "ephemeral"])),
      ])
    ),
    (
      "ServedLanguage",
      .object([
        .init("tag", .reference("Language")), .init("name", text),
        .init("direction", .reference("Direction")), .init("complete", .boolean),
        .init("reviewed", .optional(.reference("Day"))),
      ])
    ),
    (
      "DialogueInfo",
      .object([
        .init("id", id), .init("title", text), .init("summary", text),
        .init("questions", .reference("Distance")),
      ])
    ),
    (
      "Candidate",
      .object([
        .init("kind", .words(["choice", "dialogue", "command"])), .init("id", id),
        .init("label", text),
      ])
    ),
    (
      "Unclear",
      .object([
        .init("status", .words(["unclear"])), .init("candidates", .array(.reference("Candidate"))),
        .init("safety", .boolean), .init("message", text),
        .init("language", .reference("Language")), .init("direction", .reference("Direction")),
      ])
    ),
    (
      "Finding",
      .object([
        .init("language", .reference("Language")), .init("direction", .reference("Direction")),
        .init("safety", .boolean), .init("dialogues", .array(.reference("DialogueInfo"))),
        .init("message", text), .init("urgent", .reference("Urgent")),
        .init("contacts", .map(.reference("Contact"))),
        .optional("notices", .array(.reference("Notice"), atLeast: 1)),
        .optional("fallbacks", .array(.reference("Fallback"), atLeast: 1)),
      ])
    ),
    (
      "Summary",
      .object([
        .init("title", text), .init("date", .reference("Day")), .init("edition", text),
        .init("dialogue", .reference("Named")), .init("language", .reference("Language")),
        .init("direction", .reference("Direction")),
        .optional("blocks", .array(.reference("Block"), atLeast: 1)), .optional("text", text),
        .init("urgent", .reference("Urgent")), .init("contacts", .map(.reference("Contact"))),
        .init("print", .boolean), .optional("notices", .array(.reference("Notice"), atLeast: 1)),
        .optional("fallbacks", .array(.reference("Fallback"), atLeast: 1)),
      ])
    ),
    ("CheckReport", report), ("Graph", graph),
    (
      "OpenRPC",
      .object([
        .init("openrpc", text), .init("info", .map(text)), .init("methods", .array(.anything)),
        .init("components", .map(.anything)),
      ])
    ),
  ]

  private static let report = Schema.object([
    .init(
      "diagnostics",
      .array(
        .object([
          .init("rule", id), .init("severity", .words(["error", "warning", "note"])),
          .init("message", text), .init("file", text), .init("line", .integer()),
          .init("column", .integer()), .init("notes", .array(text)),
        ]))),
    .init("contracts", .array(.object([.init("id", text), .init("held", .boolean)]))),
    .init("states", .integer()),
  ])

  private static let graph = Schema.object([
    .init(
      "nodes",
      .array(
        .object([
          .init("id", .reference("QuestionID")),
          .init("kind", .words(["question", "notice", "outcome"])), .init("title", text),
        ]))),
    .init(
      "routes",
      .array(
        .object([
          .init("from", .reference("QuestionID")), .init("to", .reference("QuestionID")),
          .init("when", .optional(text)),
        ]))),
    .init("dot", text),
  ])
}
