import DialogueContent

/// Cases as rows of a table.
struct CSVCases {
  /// What a column holds.
  private enum Column: Hashable {
    case name, start, language, now
    case outcome, contacts, notContacts, steps
    case question(String)

    static let names: [(String, Column)] = [
      ("case", .name), ("start", .start), ("language", .language), ("now", .now),
      ("expect_outcome", .outcome), ("expect_contacts", .contacts),
      ("expect_not_contacts", .notContacts), ("expect_steps", .steps),
    ]
  }

  private let file: String
  private let names: Names
  private let delimiter: UInt8?
  private var held: [UInt8] = []
  private var reader: CSVReader?
  private var columns: [Column] = []
  private var row = 0

  init(file: String, names: Names, delimiter: UInt8?) {
    self.file = file
    self.names = names
    self.delimiter = delimiter
  }

  mutating func read(_ bytes: [UInt8]) throws(CaseStream.Fault) -> [Case] {
    guard reader == nil else { return try cases(from: bytes) }
    held += bytes
    guard let end = headerEnd else { return [] }
    return try begin(header: held[..<end])
  }

  mutating func finish() throws(CaseStream.Fault) -> [Case] {
    var cases = reader == nil ? try begin(header: held[...]) : []
    if let last = try attempt({ () throws(CSVReader.Fault) in try reader?.finish() }) {
      cases += self.cases(from: [last])
    }
    return cases
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

  private mutating func begin(header: ArraySlice<UInt8>) throws(CaseStream.Fault) -> [Case] {
    let delimiter = if let delimiter { delimiter } else { try found(in: header) }
    var reader = CSVReader(delimiter: delimiter)
    let bytes = held.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(held.dropFirst(3)) : held
    held = []
    var rows = try attempt { () throws(CSVReader.Fault) in try reader.read(bytes) }
    if rows.isEmpty {
      rows = try attempt { () throws(CSVReader.Fault) in try reader.finish().map { [$0] } ?? [] }
    }
    self.reader = reader
    guard let first = rows.first else { throw fault("there is no header") }
    columns = try columns(of: first)
    return cases(from: Array(rows.dropFirst()))
  }

  private mutating func cases(from bytes: [UInt8]) throws(CaseStream.Fault) -> [Case] {
    let rows = try attempt { () throws(CSVReader.Fault) in try reader?.read(bytes) ?? [] }
    return cases(from: rows)
  }

  private func attempt<Result>(
    _ read: () throws(CSVReader.Fault) -> Result
  ) throws(CaseStream.Fault) -> Result {
    do throws(CSVReader.Fault) {
      return try read()
    } catch {
      throw fault(error)
    }
  }

  private func fault(
    _ message: String, line: Int = 1, nearest: String? = nil
  ) -> CaseStream.Fault {
    CaseStream.Fault(file: file, line: line, message: message, nearest: nearest)
  }

  private func fault(_ fault: CSVReader.Fault) -> CaseStream.Fault {
    switch fault {
    case .openQuote(let line):
      self.fault("a quote is never closed", line: line)
    case .fieldTooLong(let line):
      self.fault("a field is longer than \(Limits.field) bytes", line: line)
    case .tooManyColumns(let line):
      self.fault("there are more than \(Limits.columns) columns", line: line)
    }
  }
}

// MARK: Header

extension CSVCases {
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

  private func columns(of header: CSVReader.Row) throws(CaseStream.Fault) -> [Column] {
    var columns: [Column] = []
    for field in header.fields {
      let column = try column(named: trimmed(try text(field, line: header.line)))
      if columns.contains(column) { throw fault("a column stands twice in the header") }
      columns.append(column)
    }
    let hasQuestion = columns.contains { if case .question = $0 { true } else { false } }
    guard hasQuestion else { throw fault("no column names a question") }
    return columns
  }

  private func column(named name: String) throws(CaseStream.Fault) -> Column {
    if let known = Column.names.first(where: { $0.0 == name }) { return known.1 }
    if let question = names.question(name, start: nil) {
      return .question(names.name(ofQuestion: question))
    }
    throw fault(
      "a column of the header is unknown",
      nearest: nearest(name, in: Column.names.map(\.0) + names.questionNames))
  }

  private func text(_ field: [UInt8], line: Int) throws(CaseStream.Fault) -> String {
    guard let text = String(validating: field, as: UTF8.self) else {
      throw fault("the file is not UTF-8", line: line)
    }
    return text
  }

  private func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

// MARK: Rows

extension CSVCases {
  private mutating func cases(from rows: [CSVReader.Row]) -> [Case] {
    rows.compactMap { row in
      self.row += 1
      guard row.fields.contains(where: { !$0.isEmpty }) else { return nil }
      return parsed(row, number: self.row)
    }
  }

  private func parsed(_ row: CSVReader.Row, number: Int) -> Case {
    let place = Case.Place(file: file, line: row.line)
    let texts = row.fields.map { String(validating: $0, as: UTF8.self).map(trimmed) }
    let cells = zip(columns, texts).reduce(into: [Column: String]()) { cells, pair in
      if let text = pair.1, !text.isEmpty { cells[pair.0] = text }
    }
    let name = cells[.name] ?? "row \(number)"
    func faulty(_ failure: Failure) -> Case {
      Case(name: name, place: place, script: .faulty(failure))
    }
    guard row.fields.count == columns.count, !row.hasStrayQuote else {
      return faulty(
        Failure(
          .raggedRow, line: row.line, expected: "\(columns.count)", got: "\(row.fields.count)"))
    }
    guard !texts.contains(nil) else {
      return faulty(Failure(.syntax, line: row.line, got: "utf8"))
    }
    let now = cells[.now].flatMap { Moment($0) }
    if cells[.now] != nil, now == nil {
      return faulty(Failure(.syntax, line: row.line, expected: "now"))
    }
    return Case(
      name: name, place: place, start: cells[.start], language: cells[.language], now: now,
      script: .table(answers(in: cells), expectation(in: cells)))
  }

  private func answers(in cells: [Column: String]) -> [TableAnswer] {
    columns.compactMap { column in
      guard case .question(let question) = column, let cell = cells[column] else { return nil }
      return TableAnswer(question: question, value: .words(several(cell)))
    }
  }

  private func expectation(in cells: [Column: String]) -> Expectation {
    var expected = Expectation()
    expected.outcome = cells[.outcome]
    expected.contacts = several(cells[.contacts] ?? "")
    expected.notContacts = several(cells[.notContacts] ?? "")
    expected.steps = several(cells[.steps] ?? "")
    return expected
  }

  private func several(_ cell: String) -> [String] {
    cell.split(separator: ";").map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }
}
