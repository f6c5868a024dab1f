/// The script of a letter, told apart as far as languages spoken in Sweden need it.
package enum LetterScript: String, Hashable, Sendable {
  case latin, greek, cyrillic, armenian, hebrew, arabic, syriac, thaana, thai, georgian, hangul
  case ethiopic, kana, han
  /// None of these.
  case other

  /// The script of a letter; nil for what is no letter, and for letters that all scripts share.
  package static func of(_ scalar: Unicode.Scalar) -> LetterScript? {
    if scalar.isASCII { return ("a"..."z") ~= scalar || ("A"..."Z") ~= scalar ? .latin : nil }
    guard isLetter(scalar), !shared.contains(scalar.value) else { return nil }
    return blocks.first { $0.range.contains(scalar.value) }?.script ?? .other
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// Letters set beside others, such as the turned comma of Uzbek.
  private static let shared: ClosedRange<UInt32> = 0x02B0...0x02FF

  /// Blocks of Unicode 15; inside a block everything that is a letter belongs to its script.
  private static let blocks: [(range: ClosedRange<UInt32>, script: LetterScript)] = [
    (0x0041...0x02AF, .latin), (0x1E00...0x1EFF, .latin), (0x2C60...0x2C7F, .latin),
    (0xA720...0xA7FF, .latin), (0xAB30...0xAB6F, .latin), (0xFB00...0xFB06, .latin),
    (0x0370...0x03FF, .greek), (0x1F00...0x1FFF, .greek),
    (0x0400...0x052F, .cyrillic), (0x1C80...0x1C8F, .cyrillic), (0x2DE0...0x2DFF, .cyrillic),
    (0xA640...0xA69F, .cyrillic),
    (0x0530...0x058F, .armenian), (0xFB13...0xFB17, .armenian),
    (0x0590...0x05FF, .hebrew), (0xFB1D...0xFB4F, .hebrew),
    (0x0600...0x06FF, .arabic), (0x0750...0x077F, .arabic), (0x0870...0x08FF, .arabic),
    (0xFB50...0xFDFF, .arabic), (0xFE70...0xFEFC, .arabic),
    (0x0700...0x074F, .syriac), (0x0860...0x086F, .syriac), (0x0780...0x07BF, .thaana),
    (0x0E00...0x0E7F, .thai),
    (0x10A0...0x10FF, .georgian), (0x1C90...0x1CBF, .georgian), (0x2D00...0x2D2F, .georgian),
    (0x1100...0x11FF, .hangul), (0x3130...0x318F, .hangul), (0xAC00...0xD7A3, .hangul),
    (0x1200...0x139F, .ethiopic), (0x2D80...0x2DDF, .ethiopic), (0xAB00...0xAB2F, .ethiopic),
    (0x3041...0x30FF, .kana), (0x31F0...0x31FF, .kana),
    (0x3400...0x4DBF, .han), (0x4E00...0x9FFF, .han), (0xF900...0xFAFF, .han),
    (0x20000...0x323AF, .han),
  ]
}

extension LanguageTag {
  /// The scripts whose letters stand in texts of the language; nil where its script is not known.
  package var letterScripts: Set<LetterScript>? { likelyScript.flatMap { Self.letters[$0] } }

  private static let letters: [String: Set<LetterScript>] = [
    "Latn": [.latin], "Grek": [.greek], "Cyrl": [.cyrillic], "Armn": [.armenian],
    "Hebr": [.hebrew], "Arab": [.arabic], "Syrc": [.syriac], "Thaa": [.thaana], "Thai": [.thai],
    "Geor": [.georgian], "Ethi": [.ethiopic], "Hans": [.han], "Hant": [.han],
    "Jpan": [.kana, .han], "Kore": [.hangul, .han],
  ]
}
