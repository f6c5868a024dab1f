import DialogueContent
import DialogueCore

extension Method {
  static let dialogueGraph = Method(
    "dialogue/graph", "Gives a dialogue as a graph.",
    parameters: [Parameter(.dialogue, .dialogue, "The dialogue's id.")],
    result: .reference("Graph"), isStaff: true
  ) { server, arguments, out throws(RPCError) in
    let dialogues = server.edition.dialogues
    guard let id = arguments.string(.dialogue).flatMap({ Dialogue.ID($0) }),
      let position = dialogues.position(of: id)
    else { throw .param(.unknownDialogue, .dialogue) }
    let graph = Graph(of: [position], by: server.presenter(for: arguments))
    out.object { out in
      out.array("nodes", graph.nodes) { out, node in
        out.object {
          $0.member("id", node.id)
          $0.member("kind", node.kind.rawValue)
          $0.member("title", node.title)
        }
      }
      out.array("routes", graph.routes) { out, route in
        out.object {
          $0.member("from", route.from)
          $0.member("to", route.to)
          $0.memberOrNull("when", route.when)
        }
      }
      out.member("dot", graph.dot())
    }
  }
}
