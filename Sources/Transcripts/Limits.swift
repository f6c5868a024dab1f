/// The bounds of recorded cases, each with its reason.
package enum Limits {
  /// Bytes of one field of a table: as a string of the protocol.
  static let field = 65_536
  /// Columns of a table: more than there are questions.
  static let columns = 1_000
  /// Bytes of a `.case` file or of a line of `.jsonl`: as a frame of the protocol.
  package static let text = 262_144
  /// Turns of one case: content that loops must end, too.
  static let turns = 200
}
