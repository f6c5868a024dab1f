import DialogueContent
import DialogueCore

extension Method {
  static let contactList = Method(
    "contact/list", "Lists the contacts, all or those for a place and for whom they are.",
    parameters: [
      Parameter(.area, .area, isRequired: false, "Only those of this area."),
      Parameter(.for, .audience, isRequired: false, "Only those that this person may turn to."),
      .cursor,
    ],
    result: .list("contacts", of: "Contact")
  ) { server, arguments, out throws(RPCError) in
    let area = arguments.string(.area)
    let audience = arguments.string(.for)
    let all = server.edition.contacts.filter { $0.isIn(area) && $0.isFor(audience) }
    let list = try ListPage(
      all.count, named: ["contacts", area ?? "", audience ?? ""], edition: server.edition.hash,
      cursor: arguments.string(.cursor))
    let presenter = server.presenter(for: arguments)
    out.object { out in
      out.language(of: presenter.catalog)
      out.array("contacts", Array(all[list.entries])) { out, contact in
        out.object { $0.write(presenter.pageContact(contact)) }
      }
      out.member("next", list.next)
      out.writeFallbacks()
    }
  }
}

extension Contact {
  fileprivate func isIn(_ wanted: String?) -> Bool { wanted == nil || area.rawValue == wanted }

  /// A contact for all is for everybody who asks.
  fileprivate func isFor(_ wanted: String?) -> Bool {
    wanted.map { audience.contains($0) || audience.contains("all") } ?? true
  }
}
