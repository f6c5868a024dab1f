/// The bounds of a conversation at a keyboard, each with its reason.
package enum Limits {
  /// Bytes of a line that are kept: far more than anybody types, and memory stays bounded.
  package static let lineBytes = 65_536
  /// Columns of text: longer lines are hard to read.
  package static let columns = 72
  /// Columns where neither the terminal nor `COLUMNS` tells.
  package static let usualColumns = 80
  /// Rows of a terminal that does not tell.
  package static let usualRows = 24
  /// Seconds within which a second Ctrl-C means to leave.
  package static let secondInterrupt = 2
  /// Commands that can be called back: a conversation has fewer.
  package static let history = 100
  /// Contacts that a search shows: more are no answer.
  static let contacts = 10
}
