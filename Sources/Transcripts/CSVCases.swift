import DialogueContent

/// Cases as rows of a table.
struct CSVCases {
  private let file: String
  private let names: Names
  private let delimiter: UInt8?
  /// What is there of the header.
  private var held: [UInt8] = []
  private var reader: CSVReader?
  private var table: CSVTable?

  init(file: String, names: Names, delimiter: UInt8?) {
    self.file = file
    self.names = names
    self.delimiter = delimiter
  }

  mutating func read(_ bytes: [UInt8], into cases: inout [Case]) throws(CaseStream.Fault) {
    guard reader == nil else { return try add(bytes, to: &cases) }
    held += bytes
    if let end = headerEnd {
      try begin(header: held[..<end], into: &cases)
    } else if held.count > Limits.text {
      throw fault("the header is longer than \(Limits.text) bytes")
    }
  }

  mutating func finish(into cases: inout [Case]) throws(CaseStream.Fault) {
    if reader == nil { try begin(header: held[...], into: &cases) }
    let last: CSVReader.Row?
    do throws(CSVReader.Fault) { last = try reader?.finish() } catch { throw fault(error) }
    if let last { try add([last], to: &cases) }
  }

  /// Behind the first line end outside quotes.
  private var headerEnd: Int? {
    var isQuoted = false
    for (index, byte) in held.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "\n"), !isQuoted { return index + 1 }
    }
    return nil
  }

  private mutating func begin(
    header: ArraySlice<UInt8>, into cases: inout [Case]
  ) throws(CaseStream.Fault) {
    let byteOrderMark = held.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let delimiter = if let delimiter { delimiter } else { try found(in: header) }
    reader = CSVReader(delimiter: delimiter)
    let bytes = Array(held.dropFirst(byteOrderMark))
    held = []
    try add(bytes, to: &cases)
  }

  /// Reads rows, and says what is wrong only after those before it.
  private mutating func add(
    _ bytes: [UInt8], to cases: inout [Case]
  ) throws(CaseStream.Fault) {
    var rows: [CSVReader.Row] = []
    var fault: CaseStream.Fault?
    do throws(CSVReader.Fault) {
      try reader?.read(bytes, into: &rows)
    } catch {
      fault = self.fault(error)
    }
    try add(rows[...], to: &cases)
    if let fault { throw fault }
  }

  private mutating func add(
    _ rows: ArraySlice<CSVReader.Row>, to cases: inout [Case]
  ) throws(CaseStream.Fault) {
    var rows = rows
    if table == nil, let header = rows.popFirst() {
      table = try CSVTable(file: file, header: header, names: names)
    }
    for row in rows {
      if let read = try table?.read(row) { cases.append(read) }
    }
  }

  private func fault(_ message: String, line: Int = 1) -> CaseStream.Fault {
    CaseStream.Fault(file: file, line: line, message: message)
  }

  private func fault(_ fault: CSVReader.Fault) -> CaseStream.Fault {
    switch fault {
    case .openQuote(let line): self.fault("a quote is never closed", line: line)
    case .fieldTooLong(let line):
      self.fault("a field is longer than \(Limits.field) bytes", line: line)
    }
  }

  private static let delimiters: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"),
  ]

  /// The one delimiter that occurs outside quotes.
  private func found(in header: ArraySlice<UInt8>) throws(CaseStream.Fault) -> UInt8 {
    var isQuoted = false
    var seen: Set<UInt8> = []
    for byte in header {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, Self.delimiters.contains(byte) { seen.insert(byte) }
    }
    guard let only = seen.first, seen.count == 1 else {
      throw fault("the delimiter is not clear; name it with --delimiter")
    }
    return only
  }
}
