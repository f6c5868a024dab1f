import DialogueCore

extension Dialogues {
  /// The position of a dialogue; a name that is none is an end with the nearest one.
  func named(_ name: String) throws -> Int {
    if let position = Dialogue.ID(name).flatMap(position) { return position }
    throw Failure.unknown("dialogue", name, among: all.map(\.id.name))
  }
}
