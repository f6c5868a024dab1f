/// A value of a JSON text that has been read as a whole (RFC 8259) and strictly (RFC 7493).
///
/// It is a view: a place on the tape of the text, with the bytes it was read from. Nothing is
/// unescaped or converted until asked for. Asking a value for what it is not gives nil or nothing.
package struct JSON: Sendable {
  /// The six kinds of value.
  package enum Kind: Hashable, Sendable {
    case null, bool, number, string, array, object
  }

  /// What was read, shared by all its values: a value is copied often, and one reference is counted
  /// for it, not two.
  final class Text: Sendable {
    let bytes: [UInt8]
    let tape: [Token]

    init(bytes: [UInt8], tape: [Token]) {
      self.bytes = bytes
      self.tape = tape
    }
  }

  let text: Text
  let index: Int

  /// Reads one text, which must fill the bytes apart from white space.
  ///
  /// The bytes are shared, not copied. Of several faults the one thrown is: `bom`, `utf8` or `nul`
  /// wherever it is, in this order; else the first from left to right.
  package init(reading bytes: [UInt8], limits: Limits = Limits()) throws(Fault) {
    precondition(bytes.count < Self.bytesRepresentable)
    var pass = ReadingPass(limits: limits)
    do {
      try pass.read(bytes.span)
    } catch {
      throw Encoding.fault(in: bytes.span) ?? error
    }
    self.init(text: Text(bytes: bytes, tape: pass.tape), index: 0)
  }

  init(text: Text, index: Int) {
    self.text = text
    self.index = index
  }

  var bytes: [UInt8] { text.bytes }
  var token: Token { text.tape[index] }

  /// What the value is.
  package var kind: Kind {
    switch token.kind {
    case .null: .null
    case .no, .yes: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// Whether the value is `null`.
  package var isNull: Bool { token.kind == .null }

  /// The value of `true` and `false`.
  package var bool: Bool? {
    switch token.kind {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  /// The bytes of the value in the text, quotes and brackets included, as positions in it.
  package var place: Range<Int> {
    let range = token.range
    return token.kind == .string ? range.lowerBound - 1..<range.upperBound + 1 : range
  }

  /// The value as it stands in the text, byte by byte.
  package var source: ArraySlice<UInt8> { bytes[place] }
}
