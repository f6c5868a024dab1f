import ArgumentParser
import Transcripts

/// Options of `lotsen run`.
struct RunOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What is written.", valueName: "tap|jsonl|csv"))
  var format = Report.Format.tap

  @Option(
    help: ArgumentHelp("What the files are, whatever their names.", valueName: "case|jsonl|csv"))
  var input: CaseStream.Format?

  @Option(help: ArgumentHelp("Only cases whose name or path fits (* and ?).", valueName: "glob"))
  var filter: String?

  @Flag(help: "Stops after the first failure.")
  var failFast = false

  @Flag(help: "Warnings are failures.")
  var strict = false

  @Flag(
    help: """
      Each case also in every language, with every answer changed to itself, and with the session \
      sealed and opened between all steps.
      """)
  var thorough = false

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Also compares the full text of cases in this language; repeatable.", valueName: "tag"))
  var golden: [String] = []

  @Flag(help: "Writes the full text of cases that have none yet, to be reviewed.")
  var addGolden = false

  @Option(
    help: ArgumentHelp("What divides the cells of a .csv; ‘tab’ for a tab.", valueName: "char"))
  var delimiter: Delimiter?

  @Flag(name: .customLong("raw-csv"), help: "No guard against formulas in the table written.")
  var rawCSV = false

  func validate() throws {
    guard !addGolden || !golden.isEmpty else {
      throw ValidationError("‘--add-golden’ adds texts in the languages of ‘--golden’: name one.")
    }
  }
}

/// What stands between two cells: one character of ASCII that can mean nothing else.
struct Delimiter: ExpressibleByArgument {
  let byte: UInt8

  init?(argument: String) {
    let bytes = Array((argument == "tab" ? "\t" : argument).utf8)
    guard bytes.count == 1, bytes[0] == 0x09 || 0x20...0x7E ~= bytes[0],
      bytes[0] != UInt8(ascii: "\"")
    else { return nil }
    byte = bytes[0]
  }
}

extension Report.Format: ExpressibleByArgument {}
extension CaseStream.Format: ExpressibleByArgument {}
