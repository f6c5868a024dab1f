/// One way from left to right over a text, which leaves its tape.
///
/// It stops at the first fault. Open containers are linked through their tokens, so nothing that
/// is sent makes the call stack deeper.
struct ReadingPass {
  let limits: JSON.Limits
  var tape: [Token] = []
  /// The byte to be read next.
  var position = 0
  /// The innermost open container on the tape, -1 outside of all.
  private var open = -1
  /// Its kind and how many members or elements it has so far; they are kept here because changing
  /// the tape at every comma is slow.
  private var isObject = false
  private var count = 0
  private var depth = 0
  /// Whether `open` has just been opened and is not empty, so that no comma is due.
  private var isFresh = false

  init(limits: JSON.Limits) {
    self.limits = limits
  }

  /// Reads one whole text; where both begin at the same byte, `too-many` comes before `too-deep`.
  mutating func read(_ bytes: Span<UInt8>) throws(JSON.Fault) {
    // Two tokens for each sixteen bytes is what requests have; others make the tape grow.
    tape.reserveCapacity(bytes.count / 8 + 4)
    skipSpace(bytes)
    try value(bytes)
    while open >= 0 {
      if isFresh {
        isFresh = false
      } else if try !comma(bytes) {
        continue
      }
      if isObject { try name(bytes) }
      try value(bytes)
    }
    skipSpace(bytes)
    if position < bytes.count { throw JSON.Fault(.trailingData, at: position) }
  }

  func syntaxFault() -> JSON.Fault { JSON.Fault(.syntax, at: position) }

  /// Goes on to the next byte that is not white space and gives it, 0 at the end of the input.
  ///
  /// A byte 00 fits nowhere, so the two need not be told apart.
  @discardableResult
  private mutating func skipSpace(_ bytes: Span<UInt8>) -> UInt8 {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      position += 1
    }
    return 0
  }

  /// Reads a scalar, or opens a container; an empty one is closed at once.
  private mutating func value(_ bytes: Span<UInt8>) throws(JSON.Fault) {
    guard position < bytes.count else { throw syntaxFault() }
    let byte = bytes[position]
    if open >= 0, !isObject { try countElement(beginning: byte) }
    switch byte {
    case UInt8(ascii: "\""): try string(bytes)
    case UInt8(ascii: "{"): try begin(.object, closing: UInt8(ascii: "}"), bytes)
    case UInt8(ascii: "["): try begin(.array, closing: UInt8(ascii: "]"), bytes)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number(bytes)
    case UInt8(ascii: "t"): try word("true", .yes, bytes)
    case UInt8(ascii: "f"): try word("false", .no, bytes)
    case UInt8(ascii: "n"): try word("null", .null, bytes)
    default: throw syntaxFault()
    }
  }

  /// Only what can begin a value is one element more; anything else is a fault of grammar.
  private mutating func countElement(beginning byte: UInt8) throws(JSON.Fault) {
    if count >= limits.elements {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "t"), UInt8(ascii: "f"),
        UInt8(ascii: "n"):
        throw JSON.Fault(.tooMany, at: position)
      default: throw syntaxFault()
      }
    }
    count += 1
  }

  private mutating func begin(
    _ kind: Token.Kind, closing: UInt8, _ bytes: Span<UInt8>
  ) throws(JSON.Fault) {
    if depth >= limits.depth { throw JSON.Fault(.tooDeep, at: position) }
    depth += 1
    if open >= 0 { tape[open].keep(count: count) }
    tape.append(Token(kind, start: position, end: position, next: open + 1))
    open = tape.count - 1
    isObject = kind == .object
    count = 0
    position += 1
    if skipSpace(bytes) == closing { end() } else { isFresh = true }
  }

  private mutating func end() {
    position += 1
    let parent = Int(tape[open].next) - 1
    tape[open].close(count: count, end: position, next: tape.count)
    open = parent
    if parent >= 0 {
      isObject = tape[parent].isObject
      count = tape[parent].count
    }
    depth -= 1
  }

  /// Reads what comes after a value in a container; false if it was the end of the container.
  private mutating func comma(_ bytes: Span<UInt8>) throws(JSON.Fault) -> Bool {
    let byte = skipSpace(bytes)
    if byte == UInt8(ascii: ",") {
      position += 1
      skipSpace(bytes)
      return true
    }
    let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    guard byte == closing else { throw syntaxFault() }
    end()
    return false
  }

  /// Reads a member's name and colon.
  private mutating func name(_ bytes: Span<UInt8>) throws(JSON.Fault) {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      throw syntaxFault()
    }
    if count >= limits.members { throw JSON.Fault(.tooMany, at: position) }
    let name = tape.count
    try string(bytes, isName: true)
    try compareNames(with: name, in: open, count: count, bytes)
    count += 1
    guard skipSpace(bytes) == UInt8(ascii: ":") else { throw syntaxFault() }
    position += 1
    skipSpace(bytes)
  }
}
