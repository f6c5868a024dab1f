import DialogueCore
import Localization

extension Dialogues {
  /// The position of a dialogue; a name that is none is an end with the nearest one.
  func named(_ name: String) throws -> Int {
    if let position = Dialogue.ID(name).flatMap(position) { return position }
    let nearest = Spelling.nearest(to: name, among: all.map(\.id.name))
      .map { "; is ‘\($0)’ meant?" }
    throw Failure.usage("there is no dialogue ‘\(name)’\(nearest ?? "")")
  }
}
