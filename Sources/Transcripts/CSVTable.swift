import DialogueContent

/// The columns of a table, and its rows as cases.
struct CSVTable {
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
  private var columns: [Column] = []
  private var number = 0

  /// Throws what is wrong with the header. A header may be a row of answers by mistake, so
  /// nothing of it is repeated.
  init(file: String, header: CSVReader.Row, names: Names) throws(CaseStream.Fault) {
    self.file = file
    guard header.count <= Limits.columns else {
      throw fault("there are more than \(Limits.columns) columns")
    }
    guard !header.hasStrayQuote else { throw fault("the header has a stray quote") }
    for (position, name) in try texts(of: header).enumerated() {
      guard let column = Self.column(named: name, names: names) else {
        throw fault(
          "column \(position + 1) of the header is unknown",
          nearest: names.likely(name, among: Column.names.map(\.0)))
      }
      guard !columns.contains(column) else {
        throw fault("column \(position + 1) of the header stands there twice")
      }
      columns.append(column)
    }
    guard columns.contains(where: { if case .question = $0 { true } else { false } }) else {
      throw fault("no column names a question")
    }
  }

  private static func column(named name: String, names: Names) -> Column? {
    if let known = Column.names.first(where: { $0.0 == name }) { return known.1 }
    return names.question(name, start: nil).map { .question(names.name(ofQuestion: $0)) }
  }

  /// The cells without the blanks around them.
  private func texts(of row: CSVReader.Row) throws(CaseStream.Fault) -> [String] {
    var texts: [String] = []
    for field in row.fields {
      guard let text = String(validating: field, as: UTF8.self) else {
        throw fault("the row is not UTF-8", line: row.line)
      }
      texts.append(Self.trimmed(text))
    }
    return texts
  }

  private func fault(
    _ message: String, line: Int = 1, nearest: String? = nil
  ) -> CaseStream.Fault {
    CaseStream.Fault(file: file, line: line, message: message, nearest: nearest)
  }

  private static func trimmed(_ text: String) -> String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" }
    let end = text.unicodeScalars.reversed().drop(while: isBlank).reversed()
    return String(String.UnicodeScalarView(end.drop(while: isBlank)))
  }
}

// MARK: Rows

extension CSVTable {
  /// Nil for a blank row.
  mutating func read(_ row: CSVReader.Row) throws(CaseStream.Fault) -> Case? {
    number += 1
    let texts = try texts(of: row)
    guard texts.contains(where: { !$0.isEmpty }) else { return nil }
    return parsed(row, texts)
  }

  private func parsed(_ row: CSVReader.Row, _ texts: [String]) -> Case {
    let cells = zip(columns, texts).reduce(into: [Column: String]()) { cells, pair in
      if !pair.1.isEmpty { cells[pair.0] = pair.1 }
    }
    let name = cells[.name] ?? "row \(number)"
    let place = Case.Place(file: file, line: row.line)
    let now = cells[.now].flatMap { Moment($0) }
    if let failure = raggedness(of: row)
      ?? (cells[.now] != nil && now == nil ? .now(row.line) : nil)
    {
      return Case(name: name, place: place, script: .faulty(failure))
    }
    return Case(
      name: name, place: place, start: cells[.start], language: cells[.language], now: now,
      script: .table(answers(in: cells), expectation(in: cells)))
  }

  private func raggedness(of row: CSVReader.Row) -> Failure? {
    if row.hasStrayQuote { return Failure(.raggedRow, line: row.line, got: "stray-quote") }
    guard row.count != columns.count else { return nil }
    return Failure(
      .raggedRow, line: row.line, expected: "\(columns.count)", got: "\(row.count)")
  }

  private func answers(in cells: [Column: String]) -> [TableAnswer] {
    columns.compactMap { column in
      guard case .question(let question) = column, let cell = cells[column] else { return nil }
      return TableAnswer(question: question, value: .words(Self.several(cell)))
    }
  }

  private func expectation(in cells: [Column: String]) -> Expectation {
    var expected = Expectation()
    expected.outcome = cells[.outcome]
    expected.contacts = Self.several(cells[.contacts] ?? "")
    expected.notContacts = Self.several(cells[.notContacts] ?? "")
    expected.steps = Self.several(cells[.steps] ?? "")
    return expected
  }

  private static func several(_ cell: String) -> [String] {
    cell.split(separator: ";").map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }
}

extension Failure {
  /// A clock that cannot be read.
  static func now(_ line: Int) -> Failure { Failure(.syntax, line: line, expected: "now") }
}
