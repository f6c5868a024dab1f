import DialogueCore

extension Method {
  static let dialogueSafety = Method(
    "dialogue/safety", "Opens the safety dialogue from any page, or goes back from it.",
    parameters: [
      .session,
      Parameter(
        .resume, .boolean, isRequired: false,
        "True: nobody is in danger, back to where the person was."),
    ],
    result: .reference("Page")
  ) { server, arguments, out throws(RPCError) in
    var open = try server.open(arguments)
    if arguments.bool(.resume) {
      open.notices += open.session.resume()
    } else {
      open.session.interruptWithSafety()
    }
    try server.write(Reply(open), arguments, to: &out)
  }
}
