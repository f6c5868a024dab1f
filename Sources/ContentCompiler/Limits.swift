/// The bounds of this module, each with its reason.
package enum Limits {
  /// Bytes of one content file: ten times the largest, and nobody reviews a longer one.
  package static let fileBytes = 4 << 20
  /// Bytes of a compiled edition: forty languages are half of it.
  static let editionBytes = 64 << 20
  /// Bytes of one line: places are counted in characters from its beginning, for every fault.
  package static let lineBytes = 20_000
  /// How deep YAML may nest: the formats use six levels, and readers recurse once a level.
  package static let nesting = 32
  /// How deep a condition may nest; the parser recurses once a level.
  package static let conditionNesting = 32
  /// Entries of a directory that are looked at: content has some hundred files.
  package static let directoryEntries = 2_000
  /// Faults listed: nobody reads on behind a thousand, and the first ones are the cause.
  package static let diagnostics = 1_000
  /// Days since a person compared a contact with its owner's page: a year.
  package static let checkedContactDays = 366
  /// Questions on the longest way to an outcome, the gate included: what a tired person can take.
  static let answersToOutcome = 8
}
