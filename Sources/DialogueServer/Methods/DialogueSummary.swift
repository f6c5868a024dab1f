import DialogueContent
import DialogueCore
import Localization
import StrictJSON

extension Method {
  static let dialogueSummary = Method(
    "dialogue/summary", "Gives what the person takes home from an outcome.",
    parameters: [
      .session,
      Parameter(
        .as, .word(["blocks", "text"]), isRequired: false,
        "Blocks, or text in lines of at most 72 columns."),
      Parameter(
        .answers, .boolean, isRequired: false, "True: questions and answers are added at the end."),
    ],
    result: .reference("Summary")
  ) { server, arguments, out throws(RPCError) in
    let open = try server.open(arguments)
    let presenter = server.presenter(for: arguments)
    let page = presenter.page(for: open.session.turn)
    guard let summary = presenter.summary(of: page, answers: arguments.bool(.answers)),
      let outcome = page.outcome
    else { throw RPCError(.callDoesNotFit, .noOutcome) }
    let notices = server.notices(open.notices, arguments)
    out.object { out in
      out.expect(presenter.catalog.language)
      out.member("title", summary.title)
      out.member("date", summary.date)
      out.member("edition", page.edition)
      out.object("dialogue") { $0.write(page.dialogue, page.dialogueTitle) }
      out.language(of: presenter.catalog)
      if arguments[.as]?.isString("text") == true {
        out.member("text", SummaryText(summary).string)
      } else {
        out.array("blocks", presenter.blocks(of: outcome, on: page, arguments.bool(.answers))) {
          $0.write($1)
        }
      }
      out.writeUrgent(
        page.urgent.text, contacts: page.urgent.contacts, isFirst: page.urgent.isFirst)
      out.write(page.contacts)
      out.member("print", summary.print)
      out.write(notices, by: presenter)
      out.writeFallbacks()
    }
  }
}
