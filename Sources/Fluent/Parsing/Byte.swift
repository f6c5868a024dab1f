/// The bytes that mean something in FTL.
enum Byte {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let tab = UInt8(ascii: "\t")
  static let space = UInt8(ascii: " ")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let hash = UInt8(ascii: "#")
  static let hyphen = UInt8(ascii: "-")
  static let greater = UInt8(ascii: ">")
  static let equals = UInt8(ascii: "=")
  static let dot = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let asterisk = UInt8(ascii: "*")
  static let dollar = UInt8(ascii: "$")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
}

extension UInt8 {
  /// A letter of the English alphabet.
  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  /// A digit 0–9.
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// A digit of the sixteen.
  var isHexDigit: Bool { isDigit || (self | 0x20) &- UInt8(ascii: "a") < 6 }

  /// What a name may have after its first letter.
  var isNamePart: Bool { isLetter || isDigit || self == Byte.hyphen || self == UInt8(ascii: "_") }
}
