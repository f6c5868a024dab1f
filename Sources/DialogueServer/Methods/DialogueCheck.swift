import DialogueCore
import StrictJSON

extension Method {
  static let dialogueCheck = Method(
    "dialogue/check", "Checks the content files of one dialogue, or of all.",
    parameters: [
      Parameter(.dialogue, .dialogue, isRequired: false, "Only this dialogue; all if left out.")
    ],
    hasWords: false, result: .reference("CheckReport"), isStaff: true
  ) { server, arguments, out throws(RPCError) in
    guard let staff = server.options.staff else { throw RPCError(.methodNotFound, .notEnabled) }
    let report = staff.check(arguments.string(.dialogue).flatMap { Dialogue.ID($0) })
    out.object { out in
      out.array("diagnostics", report.diagnostics) { out, found in out.object { $0.write(found) } }
      out.array("contracts", report.contracts) { out, contract in
        out.object {
          $0.member("id", contract.id)
          $0.member("held", contract.isHeld)
        }
      }
      out.member("states", report.states)
    }
  }
}

extension ResultWriter {
  fileprivate mutating func write(_ diagnostic: CheckReport.Diagnostic) {
    member("rule", diagnostic.rule)
    member("severity", diagnostic.severity)
    member("message", diagnostic.message)
    member("file", diagnostic.file)
    member("line", diagnostic.line)
    member("column", diagnostic.column)
    array("notes", diagnostic.notes) { $0.json.value($1) }
  }
}
