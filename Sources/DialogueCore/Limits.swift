/// The bounds of the engine, each with its reason.
package enum Limits {
  /// Bytes of an identifier: one line of a terminal, and a file name with its ending, hold it.
  package static let idLength = 64
  /// Answers kept in one session: five times the longest way, and a sealed session stays small.
  package static let answers = 200
  /// Nodes visited by one replay: content that loops must end, too.
  package static let visits = 400
  /// Choices of one question that conditions name: every set of them is an answer of its own, and
  /// these are 65,536 already.
  static let namedChoices = 16
}
