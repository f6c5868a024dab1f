import DialogueContent
import DialogueCore

extension Method {
  static let dialogueStart = Method(
    "dialogue/start", "Begins a session, or goes over to another dialogue with all answers kept.",
    parameters: [
      Parameter(
        .dialogue, .start, isRequired: false,
        "The dialogue behind the safety questions; the edition's entry dialogue if left out."),
      Parameter(
        .session, .session, isRequired: false, "A session that goes over to that dialogue."),
    ],
    result: .reference("Page")
  ) { server, arguments, out throws(RPCError) in
    let dialogues = server.edition.dialogues
    let start =
      arguments.string(.dialogue).flatMap { Dialogue.ID($0) }.flatMap(dialogues.position)
      ?? dialogues.entry
    var open: OpenSession
    if arguments[.session] == nil {
      open = server.newSession(start: start, arguments)
    } else {
      open = try server.open(arguments)
      open.session.start(start)
    }
    var reply = Reply(open)
    reply.tellsTranslation = true
    try server.write(reply, arguments, to: &out)
  }
}
