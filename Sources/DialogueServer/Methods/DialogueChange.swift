import DialogueCore

extension Method {
  static let dialogueChange = Method(
    "dialogue/change", "Puts a question of the trail again; later answers are kept.",
    parameters: [.session, Parameter(.question, .question, "A question of the trail.")],
    result: .reference("Page")
  ) { server, arguments, out throws(RPCError) in
    guard let question = server.question(arguments) else {
      throw .param(.unknownQuestion, .question)
    }
    var open = try server.open(arguments)
    guard open.session.turn.trail.contains(where: { $0.question == question }),
      open.session.change(question)
    else { throw RPCError(.callDoesNotFit, .questionNotOnTrail) }
    try server.write(Reply(open), arguments, to: &out)
  }
}
