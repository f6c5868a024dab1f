import Testing

@testable import Transcripts

struct CSVReaderTests {
  private struct Outcome: Equatable {
    var rows: [[String]] = []
    var lines: [Int] = []
    var stray: [Bool] = []
    var fault: CSVReader.Fault?
  }

  private func read(_ bytes: [UInt8], cutAt cut: Int = 0) -> Outcome {
    var reader = CSVReader(delimiter: UInt8(ascii: ","))
    var rows: [CSVReader.Row] = []
    var outcome = Outcome()
    do throws(CSVReader.Fault) {
      try reader.read(bytes[..<cut], into: &rows)
      try reader.read(bytes[cut...], into: &rows)
      if let last = try reader.finish() { rows.append(last) }
    } catch {
      outcome.fault = error
    }
    outcome.rows = rows.map { $0.fields.map { String(decoding: $0, as: UTF8.self) } }
    outcome.lines = rows.map(\.line)
    outcome.stray = rows.map(\.hasStrayQuote)
    return outcome
  }

  @Test(
    arguments: [
      ("", []),
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\r", [["a", "b"], ["1", "2"]]),
      (",\n\n,", [["", ""], [""], ["", ""]]),
      ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]),
      ("\"a\nb\",c\r\n", [["a\nb", "c"]]),
      ("\"a\r\",\"\r\n\"\r\nx\n", [["a\r", "\r\n"], ["x"]]),
      ("\"\",\"\"\"\"\n", [["", "\""]]),
      ("a\rb\n", [["a\rb"]]),
      ("\"a\"", [["a"]]),
    ] as [(String, [[String]])])
  func `Fields may be quoted and lines end with LF or CR LF`(_ text: String, _ rows: [[String]]) {
    let outcome = read(Array(text.utf8))
    #expect(outcome.rows == rows)
    #expect(outcome.stray == rows.map { _ in false })
    #expect(outcome.fault == nil)
  }

  @Test(arguments: [
    "a\"b,c\nd\n", "\"a\"b,c\nd\n", "\"a\" ,c\nd\n", "\"a\"\rb,c\nd\n", "\"a\"b\"c,\nd\n",
  ])
  func `A stray quote spoils its own row alone`(_ text: String) {
    let outcome = read(Array(text.utf8))
    #expect(outcome.stray == [true, false])
    #expect(outcome.rows.last == ["d"])
    #expect(outcome.lines == [1, 2])
  }

  @Test func `A row is named by the line on which it begins`() {
    #expect(read(Array("a\n\"b\n\n\"\n\nc".utf8)).lines == [1, 2, 5, 6])
  }

  @Test func `A quote that is never closed is told with its row`() {
    let outcome = read(Array("a\n1\n\"b\nc\n".utf8))
    #expect(outcome.fault == .openQuote(line: 3))
    #expect(outcome.rows == [["a"], ["1"]])
  }

  @Test(
    arguments: [(Limits.field, nil), (Limits.field + 1, .fieldTooLong(line: 2))]
      as [(Int, CSVReader.Fault?)])
  func `A field has a longest length`(_ length: Int, _ fault: CSVReader.Fault?) {
    let field = [UInt8](repeating: UInt8(ascii: "x"), count: length)
    #expect(read(Array("a\n".utf8) + field).fault == fault)
  }

  @Test func `Fields beyond the most are counted and not kept`() throws {
    var reader = CSVReader(delimiter: UInt8(ascii: ","))
    var rows: [CSVReader.Row] = []
    try reader.read([UInt8](repeating: UInt8(ascii: ","), count: Limits.columns + 5), into: &rows)
    let row = try #require(try reader.finish())
    #expect(row.fields.count == Limits.columns)
    #expect(row.count == Limits.columns + 6)
  }

  @Test func `Where the bytes are cut makes no difference`() {
    let bytes = Array("a,\"b\r\n\"\"c\"\r\n\n\"d\"x,å\r\n\"e\"\r\n,\"\"".utf8)
    let whole = read(bytes)
    for cut in bytes.indices { #expect(read(bytes, cutAt: cut) == whole) }
  }
}
