import DialogueCore

/// Splits a condition into its words and marks, each with its offset.
struct ExpressionLexer {
  enum Token: Equatable {
    /// A name, `dialogue.question`, a number, a date or a word of the language.
    case word(String)
    case comparison(Condition.Comparison)
    case open, close, openList, closeList, comma
    case end

    /// As it is named in a message.
    var description: String {
      switch self {
      case .word(let word): "‘\(word)’"
      case .comparison(let comparison): "‘\(comparison.rawValue)’"
      case .open: "‘(’"
      case .close: "‘)’"
      case .openList: "‘[’"
      case .closeList: "‘]’"
      case .comma: "‘,’"
      case .end: "the end"
      }
    }
  }

  /// The tokens with their offsets, `end` last; or the offset of a byte that has no meaning.
  static func tokens(of text: String) throws(ExpressionFault) -> [(token: Token, offset: Int)] {
    let bytes = Array(text.utf8)
    var tokens: [(token: Token, offset: Int)] = []
    var position = 0
    while position < bytes.count {
      let start = position
      if bytes[position] == UInt8(ascii: " ") {
        position += 1
        continue
      }
      if isWord(bytes[position]) {
        while position < bytes.count, isWord(bytes[position]) { position += 1 }
        tokens.append((.word(String(decoding: bytes[start..<position], as: UTF8.self)), start))
        continue
      }
      guard let mark = mark(bytes, at: position) else {
        throw ExpressionFault("a condition has no such mark", at: start)
      }
      position += mark.length
      tokens.append((mark.token, start))
    }
    return tokens + [(.end, bytes.count)]
  }

  private static func mark(_ bytes: [UInt8], at position: Int) -> (token: Token, length: Int)? {
    let isBeforeEqual = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "=")
    switch bytes[position] {
    case UInt8(ascii: "("): return (.open, 1)
    case UInt8(ascii: ")"): return (.close, 1)
    case UInt8(ascii: "["): return (.openList, 1)
    case UInt8(ascii: "]"): return (.closeList, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: "="): return (.comparison(.equal), 1)
    case UInt8(ascii: "!"): return isBeforeEqual ? (.comparison(.unequal), 2) : nil
    case UInt8(ascii: "<"):
      return isBeforeEqual ? (.comparison(.lessOrEqual), 2) : (.comparison(.less), 1)
    case UInt8(ascii: ">"):
      return isBeforeEqual ? (.comparison(.greaterOrEqual), 2) : (.comparison(.greater), 1)
    default: return nil
    }
  }

  /// Letters, digits, `-`, `+` and the point between a dialogue and its question; other scripts
  /// too, so that a message can name the whole word.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}

/// Why a condition cannot be read, and the byte of it where that shows.
struct ExpressionFault: Error {
  let message: String
  let offset: Int
  let notes: [String]

  init(_ message: String, at offset: Int, notes: [String] = []) {
    self.message = message
    self.offset = offset
    self.notes = notes
  }
}
