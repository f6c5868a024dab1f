import DialogueCore

extension Method {
  static let dialogueBack = Method(
    "dialogue/back", "Goes back to the question or notice before this one.",
    parameters: [.session], result: .reference("Page")
  ) { server, arguments, out throws(RPCError) in
    var open = try server.open(arguments)
    open.notices += open.session.goBack()
    try server.write(Reply(open), arguments, to: &out)
  }
}
