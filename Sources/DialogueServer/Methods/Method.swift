/// Something a peer can ask for: how it is called, what it takes and gives, and what is done.
///
/// The same value checks parameters, runs, and writes the published schemas.
package final class Method: Sendable {
  /// Writes the result; what was written is dropped when it throws.
  typealias Run = @Sendable (inout Server, Arguments, inout ResultWriter) throws(RPCError) -> Void

  package let name: String
  /// One sentence.
  package let summary: String
  /// In the order in which they are checked.
  package let parameters: [Parameter]
  let result: Schema
  /// Only with the option for staff.
  package let isStaff: Bool
  let run: Run

  /// - Parameter hasWords: whether a language can be asked for.
  init(
    _ name: String, _ summary: String, parameters: [Parameter] = [], hasWords: Bool = true,
    result: Schema, isStaff: Bool = false, run: @escaping Run
  ) {
    let isBound = name == "dialogue/start" || parameters.contains { $0.name == .session }
    self.name = name
    self.summary = summary
    self.parameters =
      parameters + (hasWords ? [.language] : []) + (isBound ? [.binding] : []) + [.meta]
    self.result = result
    self.isStaff = isStaff
    self.run = run
  }
}
