/// Reads comma separated values (RFC 4180) piece by piece: quoted fields may hold the delimiter,
/// quotes and line ends; lines end with LF or CR LF.
struct CSVReader {
  /// A row that was read.
  struct Row: Equatable {
    /// The line on which it began, from 1.
    let line: Int
    let fields: [[UInt8]]
    /// A quote stood where none may be.
    let hasStrayQuote: Bool
  }

  /// What makes the file as a whole unreadable.
  enum Fault: Error, Equatable {
    case openQuote(line: Int)
    case fieldTooLong(line: Int)
    case tooManyColumns(line: Int)
  }

  private let delimiter: UInt8
  private var field: [UInt8] = []
  private var fields: [[UInt8]] = []
  private var state = State.start
  private var isStray = false
  private var line = 1
  private var rowLine = 1

  private enum State { case start, plain, quoted, quoteInQuoted }

  init(delimiter: UInt8) {
    self.delimiter = delimiter
  }

  /// The rows that end within these bytes.
  mutating func read(_ bytes: some Sequence<UInt8>) throws(Fault) -> [Row] {
    var rows: [Row] = []
    for byte in bytes {
      if let row = try take(byte) { rows.append(row) }
      if byte == lineFeed { line += 1 }
    }
    return rows
  }

  /// The last row, if it has no line end.
  mutating func finish() throws(Fault) -> Row? {
    if state == .quoted { throw .openQuote(line: rowLine) }
    return fields.isEmpty && field.isEmpty && state == .start ? nil : try endRow()
  }

  private mutating func take(_ byte: UInt8) throws(Fault) -> Row? {
    if state == .quoted {
      if byte == quote { state = .quoteInQuoted } else { try append(byte) }
      return nil
    }
    switch byte {
    case quote: try takeQuote()
    case delimiter: try endField()
    case lineFeed: return try endRow()
    default:
      if state == .quoteInQuoted, byte != carriageReturn { isStray = true }
      if state == .start { state = .plain }
      try append(byte)
    }
    return nil
  }

  private mutating func takeQuote() throws(Fault) {
    switch state {
    case .start: state = .quoted
    case .quoteInQuoted:
      state = .quoted
      try append(quote)
    case .plain, .quoted:
      isStray = true
      try append(quote)
    }
  }

  private mutating func append(_ byte: UInt8) throws(Fault) {
    guard field.count < Limits.field else { throw .fieldTooLong(line: rowLine) }
    field.append(byte)
  }

  private mutating func endField() throws(Fault) {
    guard fields.count < Limits.columns else { throw .tooManyColumns(line: rowLine) }
    fields.append(field)
    field.removeAll(keepingCapacity: true)
    state = .start
  }

  private mutating func endRow() throws(Fault) -> Row? {
    if state != .quoted, field.last == carriageReturn { field.removeLast() }
    try endField()
    let row = Row(line: rowLine, fields: fields, hasStrayQuote: isStray)
    fields.removeAll(keepingCapacity: true)
    isStray = false
    rowLine = line + 1
    return row
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
