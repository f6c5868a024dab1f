/// Writes JSON as bytes, always the same for the same calls, without a space or an end of line.
///
/// It puts commas and colons; that the calls make a text (an end for each beginning, a name before
/// each value of an object, no name twice) is the caller's part. Numbers are integers only.
package struct JSONWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []
  /// Whether everything above U+007E is escaped.
  package let ascii: Bool
  /// Whether a comma stands before the next name or value.
  private var needsComma = false

  package init(ascii: Bool = false) {
    self.ascii = ascii
  }

  /// Forgets what has been written and keeps the room for it.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Ends a text with LF; the next call begins another one.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Opens an object.
  package mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Closes the innermost object.
  package mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Begins a text with what it always begins with; a value comes next.
  package mutating func begin(written: StaticString) {
    written.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    needsComma = false
  }

  /// Opens an object that was written before, as a text of its own: more members may follow.
  package mutating func beginObject(written: [UInt8]) {
    separate()
    bytes.append(contentsOf: written.dropLast())
    needsComma = written.count > 2
  }

  /// Writes the members of an object that was written before as a text of its own.
  package mutating func members(written: [UInt8]) {
    guard written.count > 2 else { return }
    separate()
    bytes.append(contentsOf: written[1..<written.count - 1])
  }

  /// Opens an array.
  package mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Closes the innermost array.
  package mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes a member's name; its value is the next call.
  package mutating func name(_ name: String) {
    separate()
    append(quoted: name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  package mutating func value(_ text: String) {
    separate()
    append(quoted: text)
  }

  /// Writes a string whose characters need no escape, or have it already.
  package mutating func value(plain text: ArraySlice<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an integer.
  package mutating func value(_ integer: Int) {
    separate()
    bytes.append(decimal: integer)
  }

  /// Writes `true` or `false`.
  package mutating func value(_ bool: Bool) {
    separate()
    bytes.append(contentsOf: (bool ? "true" : "false").utf8)
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  /// Most strings need no escape, so a string is appended as it is and looked through afterwards.
  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    unsafe text.utf8.span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    let escaping = Escaping(ascii: ascii)
    if let first = escaping.first(in: bytes.span, from: start) {
      let rest = Array(bytes[first...])
      bytes.removeSubrange(first...)
      escaping.append(rest, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
