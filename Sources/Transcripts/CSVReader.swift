/// Reads comma separated values (RFC 4180) piece by piece: quoted fields may hold the delimiter,
/// quotes and line ends; lines end with LF or CR LF.
struct CSVReader {
  /// A row that was read.
  struct Row: Equatable {
    /// The line on which it began, from 1.
    let line: Int
    /// At most `Limits.columns`.
    let fields: [[UInt8]]
    /// How many there were.
    let count: Int
    /// A quote stood where none may be.
    let hasStrayQuote: Bool
  }

  /// What makes the file as a whole unreadable.
  enum Fault: Error, Equatable {
    case openQuote(line: Int)
    case fieldTooLong(line: Int)
  }

  private enum State {
    case start, plain, quoted
    /// Behind a quote that closes the field or is the first of two.
    case closed
    /// And behind the CR of a line end.
    case closedReturn
  }

  private let delimiter: UInt8
  private var field: [UInt8] = []
  private var fields: [[UInt8]] = []
  private var count = 0
  private var state = State.start
  private var isStray = false
  private var line = 1
  private var rowLine = 1

  init(delimiter: UInt8) {
    self.delimiter = delimiter
  }

  /// Appends the rows that end within these bytes, also those before a fault.
  mutating func read(_ bytes: some Sequence<UInt8>, into rows: inout [Row]) throws(Fault) {
    for byte in bytes {
      if let row = try take(byte) { rows.append(row) }
      if byte == lineFeed { line += 1 }
    }
  }

  /// The last row, if it has no line end.
  mutating func finish() throws(Fault) -> Row? {
    if state == .quoted { throw .openQuote(line: rowLine) }
    return count == 0 && state == .start ? nil : endRow()
  }

  private mutating func take(_ byte: UInt8) throws(Fault) -> Row? {
    switch state {
    case .quoted:
      if byte == quote { state = .closed } else { try append(byte) }
    case .closed:
      try takeClosed(byte)
      if byte == lineFeed { return endRow() }
    case .closedReturn:
      if byte == lineFeed { return endRow() }
      try appendStray(carriageReturn)
      return try takePlain(byte)
    case .start, .plain: return try takePlain(byte)
    }
    return nil
  }

  private mutating func takePlain(_ byte: UInt8) throws(Fault) -> Row? {
    switch byte {
    case delimiter: endField()
    case lineFeed: return endRow()
    case quote where state == .start: state = .quoted
    case quote: try appendStray(byte)
    default:
      state = .plain
      try append(byte)
    }
    return nil
  }

  private mutating func takeClosed(_ byte: UInt8) throws(Fault) {
    switch byte {
    case quote:
      state = .quoted
      try append(byte)
    case delimiter: endField()
    case carriageReturn: state = .closedReturn
    case lineFeed: break
    default: try appendStray(byte)
    }
  }

  /// The row is faulty, but it ends where its line ends, so that the others can be read.
  private mutating func appendStray(_ byte: UInt8) throws(Fault) {
    isStray = true
    state = .plain
    try append(byte)
  }

  private mutating func append(_ byte: UInt8) throws(Fault) {
    guard field.count < Limits.field else { throw .fieldTooLong(line: rowLine) }
    field.append(byte)
  }

  private mutating func endField() {
    if fields.count < Limits.columns { fields.append(field) }
    count += 1
    field.removeAll(keepingCapacity: true)
    state = .start
  }

  private mutating func endRow() -> Row {
    if state == .plain, field.last == carriageReturn { field.removeLast() }
    endField()
    defer {
      fields.removeAll(keepingCapacity: true)
      count = 0
      isStray = false
      rowLine = line + 1
    }
    return Row(line: rowLine, fields: fields, count: count, hasStrayQuote: isStray)
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
