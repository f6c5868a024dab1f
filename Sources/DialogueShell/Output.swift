/// What the edge of the program is to do, in this order.
package enum Output: Hashable, Sendable {
  /// To standard output; ends with a line feed.
  case text(String)
  /// To standard error; never what somebody typed.
  case remark(String)
  /// Write a new file, then tell with `Shell.saved`.
  case save(file: String, text: String)
  /// The end, with the status to exit with. `clears`: the screen is wiped first.
  case leave(Int32, clears: Bool)
}

/// What became of a file that was to be written.
package enum Saving: Hashable, Sendable {
  case done
  case exists
  case noPermission
  /// The path is a directory, or leads through something that is none.
  case noPlace
  case failed
}

/// The statuses with which the program ends; from 64 on as `sysexits.h` has them.
package enum ExitStatus {
  package static let done: Int32 = 0
  /// It ran, and something failed: a case, a check; the input ended before an outcome.
  package static let failed: Int32 = 1
  package static let usage: Int32 = 64
  /// A file cannot be understood, or with `--strict` a line.
  package static let faultyInput: Int32 = 65
  package static let missingInput: Int32 = 66
  package static let cannotCreate: Int32 = 73
  package static let ioFailed: Int32 = 74
  package static let noPermission: Int32 = 77
  package static let faultyContent: Int32 = 78
  /// Ended by a signal.
  package static func signal(_ number: Int32) -> Int32 { 128 + number }
}
