extension Method {
  static let dialoguePage = Method(
    "dialogue/page", "Shows the same place again, in any language.",
    parameters: [.session], result: .reference("Page")
  ) { server, arguments, out throws(RPCError) in
    var reply = Reply(try server.open(arguments))
    reply.tellsTranslation = true
    reply.keepsSession = true
    try server.write(reply, arguments, to: &out)
  }
}
