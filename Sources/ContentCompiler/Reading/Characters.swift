/// Finds what no content file may hold: bytes that are no UTF-8, and characters nobody sees.
enum Characters {
  static func faults(in file: SourceFile) -> [Diagnostic] {
    if let offset = UTF8Form.fault(in: file.bytes) {
      return [
        Rule.unreadableFile.fault(
          "the file is not UTF-8", in: file, at: offset, notes: ["save it as UTF-8"])
      ]
    }
    if let line = longLine(file) {
      return [
        Rule.unreadableFile.fault(
          "the line is longer than \(Limits.lineBytes) bytes", in: file, at: line)
      ]
    }
    var scan = CharacterScan(file: file)
    return scan.run()
  }

  private static func longLine(_ file: SourceFile) -> Int? {
    let ends = file.lines.dropFirst() + [file.bytes.count]
    return zip(file.lines, ends).first { $1 - $0 > Limits.lineBytes }?.0
  }
}

/// Whether bytes are UTF-8.
private enum UTF8Form {
  /// Offset of the first byte that belongs to no character.
  static func fault(in bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput, .error: return offset
      }
    }
  }
}

/// One pass over a file for control and direction characters.
private struct CharacterScan {
  let file: SourceFile
  private var faults: [Diagnostic] = []

  init(file: SourceFile) {
    self.file = file
  }

  mutating func run() -> [Diagnostic] {
    let bytes = file.bytes
    for index in bytes.indices {
      let byte = bytes[index]
      // Only few characters matter; all others are passed by their first byte.
      switch byte {
      case UInt8(ascii: "\n"): break
      case 0..<0x20, 0x7F: look(at: Unicode.Scalar(byte), index)
      case 0xC2, 0xD8, 0xE2, 0xEF: lookAtCharacter(index)
      case UInt8(ascii: "\\"): lookAtEscape(index)
      default: break
      }
    }
    return faults
  }

  private mutating func lookAtCharacter(_ index: Int) {
    let end = min(index + (file.bytes[index] < 0xE0 ? 2 : 3), file.bytes.count)
    let character = String(decoding: file.bytes[index..<end], as: UTF8.self)
    if let scalar = character.unicodeScalars.first { look(at: scalar, index) }
  }

  /// `\u202E` in a Fluent string is the character, too.
  private mutating func lookAtEscape(_ index: Int) {
    guard index + 1 < file.bytes.count else { return }
    let length: Int
    switch file.bytes[index + 1] {
    case UInt8(ascii: "u"): length = 4
    case UInt8(ascii: "U"): length = 6
    default: return
    }
    let digits = file.bytes[(index + 2)...].prefix(length)
    guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return }
    look(at: scalar, index)
  }

  private mutating func look(at scalar: Unicode.Scalar, _ index: Int) {
    guard let name = Self.name(of: scalar) else { return }
    // One line end says enough about all of them.
    if scalar == "\r", faults.contains(where: { $0.message.contains("CR") }) { return }
    faults.append(
      Rule.controlCharacter.fault(
        "\(name) may not stand in content", in: file, at: index,
        notes: [scalar == "\r" ? "save the file with LF line ends" : "take it out"]))
  }

  /// What kind of character it is, if it is one that may not be there.
  private static func name(of scalar: Unicode.Scalar) -> String? {
    let number = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number
    switch scalar.value {
    case 0x0D: return "the control character CR (\(code))"
    case 0x09: return "a tab (\(code))"
    case 0..<0x0A, 0x0B..<0x20, 0x7F...0x9F: return "the control character \(code)"
    case 0x2028, 0x2029: return "the line separator \(code)"
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E: return "the direction character \(code)"
    case 0xFEFF: return "the byte order mark (\(code))"
    case 0xFFFD, 0xFFFE, 0xFFFF: return "the character \(code)"
    default: return nil
    }
  }
}
