import DialogueContent
import DialogueCore

extension Method {
  static let dialogueFind = Method(
    "dialogue/find", "Finds the dialogues that typed words may be about.",
    parameters: [Parameter(.text, .text, "What the person typed.")],
    result: .reference("Finding")
  ) { server, arguments, out throws(RPCError) in
    let text = arguments.string(.text) ?? ""
    let presenter = server.presenter(for: arguments)
    let dialogues = server.edition.dialogues
    let isSafety = !presenter.signs(in: text).isEmpty
    let found = presenter.dialogues(in: text).compactMap(dialogues.position)
      .filter { $0 != dialogues.safety }
    let notices = server.notices([], arguments)
    out.object { out in
      out.language(of: presenter.catalog)
      out.member("safety", isSafety)
      out.array("dialogues", found) { out, dialogue in
        out.object { $0.writeInfo(on: dialogue, by: presenter) }
      }
      let message =
        isSafety ? "finder-safety" : found.isEmpty ? "finder-no-dialogue" : "finder-suggests"
      out.member("message", presenter.words(message))
      out.writeUrgent(presenter.urgentLine, isFirst: isSafety)
      out.write(presenter.urgentContacts)
      out.write(notices, by: presenter)
      out.writeFallbacks()
    }
  }
}

extension Presenter {
  /// The contacts that the urgent line names.
  var urgentContacts: [PageContact] {
    edition.contact(Self.urgentContact).map { [pageContact($0)] } ?? []
  }
}
