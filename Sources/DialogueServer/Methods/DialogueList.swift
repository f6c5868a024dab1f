import DialogueContent
import DialogueCore

extension Method {
  static let dialogueList = Method(
    "dialogue/list", "Lists the dialogues one can start with.", parameters: [.cursor],
    result: .list("dialogues", of: "DialogueInfo")
  ) { server, arguments, out throws(RPCError) in
    let all = server.edition.dialogues.walkable
    let list = try ListPage(
      all.count, named: ["dialogues"], edition: server.edition.hash,
      cursor: arguments.string(.cursor))
    let presenter = server.presenter(for: arguments)
    out.object { out in
      out.language(of: presenter.catalog)
      out.array("dialogues", Array(all[list.entries])) { out, dialogue in
        out.object { $0.writeInfo(on: dialogue, by: presenter) }
      }
      out.member("next", list.next)
      out.writeFallbacks()
    }
  }
}

extension Dialogues {
  /// All but the safety dialogue, as positions.
  var walkable: [Int] { all.indices.filter { $0 != safety } }
}

extension ResultWriter {
  /// Writes the members of a `DialogueInfo`.
  mutating func writeInfo(on dialogue: Int, by presenter: Presenter) {
    let dialogues = presenter.edition.dialogues
    let id = dialogues.all[dialogue].id
    write(id, presenter.title(of: id))
    member("summary", presenter.summary(of: id))
    object("questions") { $0.write(dialogues.distances[dialogue][dialogues.all[dialogue].start]) }
  }
}
