import DialogueContent
import DialogueCore

extension Method {
  static let contactGet = Method(
    "contact/get", "Gives one contact.",
    parameters: [Parameter(.id, .contact, "The contact's id.")],
    result: .object([
      .init("language", .reference("Language")), .init("direction", .reference("Direction")),
      .init("contact", .reference("Contact")),
      .init("fallbacks", .array(.reference("Fallback")), isRequired: false),
    ])
  ) { server, arguments, out throws(RPCError) in
    guard let id = arguments.string(.id).flatMap({ Contact.ID($0) }),
      let contact = server.edition.contact(id)
    else { throw .param(.unknownContact, .id) }
    let presenter = server.presenter(for: arguments)
    out.object { out in
      out.language(of: presenter.catalog)
      out.object("contact") { $0.write(presenter.pageContact(contact)) }
      out.writeFallbacks()
    }
  }
}
