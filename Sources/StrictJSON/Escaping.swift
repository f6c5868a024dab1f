/// Which characters of a string are escaped, and how.
///
/// Beyond what JSON asks for: all that some language's line splitter takes for an end of line,
/// and the controls that turn the direction of text. All of it works on well-formed UTF-8.
struct Escaping {
  let ascii: Bool

  /// The first byte from here on that is escaped.
  func first(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var at = PlainText.end(in: bytes, from: start)
    while at < bytes.count {
      if length(in: bytes, at: at) > 0 { return at }
      at = PlainText.end(in: bytes, from: at + 1)
    }
    return nil
  }

  /// Appends the bytes of a string with its escapes.
  func append(_ text: [UInt8], to result: inout [UInt8]) {
    var plain = 0
    var at = 0
    while at < text.count {
      let length = length(in: text.span, at: at)
      if length == 0 {
        at += 1
        continue
      }
      result.append(contentsOf: text[plain..<at])
      append(Self.scalar(text[at..<at + length]), to: &result)
      at += length
      plain = at
    }
    result.append(contentsOf: text[plain...])
  }

  /// How many bytes from here are one escaped character, 0 if none begins here.
  private func length(in bytes: Span<UInt8>, at start: Int) -> Int {
    let byte = bytes[start]
    switch byte {
    case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: return 1
    case ..<0xC0: return 0
    case _ where ascii: return Self.sequenceLength(byte)
    case 0xC2: return bytes[start + 1] < 0xA0 ? 2 : 0
    case 0xE2: return Self.isUnsafe(bytes[start + 1], bytes[start + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// U+2028–202E and U+2066–2069, by the bytes behind E2.
  private static func isUnsafe(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && (0xA8...0xAE).contains(third)
      || second == 0x81 && (0xA6...0xA9).contains(third)
  }

  private static func sequenceLength(_ first: UInt8) -> Int {
    first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  private static func scalar(_ sequence: ArraySlice<UInt8>) -> UInt32 {
    let first = UInt32(sequence[sequence.startIndex])
    let payload: UInt32 = [0x7F, 0x1F, 0x0F, 0x07][sequence.count - 1]
    return sequence.dropFirst().reduce(first & payload) { $0 << 6 | UInt32($1 & 0x3F) }
  }

  private func append(_ scalar: UInt32, to result: inout [UInt8]) {
    switch scalar {
    case 0x22: result.append(contentsOf: "\\\"".utf8)
    case 0x5C: result.append(contentsOf: "\\\\".utf8)
    case 0x08: result.append(contentsOf: "\\b".utf8)
    case 0x09: result.append(contentsOf: "\\t".utf8)
    case 0x0A: result.append(contentsOf: "\\n".utf8)
    case 0x0C: result.append(contentsOf: "\\f".utf8)
    case 0x0D: result.append(contentsOf: "\\r".utf8)
    case ..<0x1_0000: append(unit: scalar, to: &result)
    default:
      let (high, low) = Surrogate.halves(of: scalar)
      append(unit: high, to: &result)
      append(unit: low, to: &result)
    }
  }

  private func append(unit: UInt32, to result: inout [UInt8]) {
    result.append(contentsOf: "\\u".utf8)
    for shift in stride(from: UInt32(12), through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 15)
      result.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
