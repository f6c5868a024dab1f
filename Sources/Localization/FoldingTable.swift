/// What becomes of single scalars when a text is folded.
enum FoldingTable {
  /// Bidi and zero-width controls, variation selectors, the soft hyphen and tatweel.
  static func isDropped(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x61C, 0x640, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFE00...0xFE0F:
      true
    default: false
    }
  }

  /// The small form; Cyrillic is done by arithmetic because it is most of what arrives here.
  static func lowercase(_ scalar: UInt32) -> [UInt32] {
    switch scalar {
    case 0x410...0x42F: return [scalar + 0x20]
    case 0x400...0x40F: return [scalar + 0x50]
    case 0x430...0x45F, 0x600...0x6FF, 0x1200...0x137F: return [scalar]
    default:
      guard let small = Unicode.Scalar(scalar)?.properties.lowercaseMapping else { return [] }
      return small.unicodeScalars.map(\.value)
    }
  }

  /// Whether a scalar belongs to a word; punctuation, symbols, separators and controls do not.
  static func isWordPart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2B9...0x2BF, 0x2C8: return false  // apostrophes and stress marks that count as letters
    case 0x430...0x45F, 0x620...0x64A: return true
    default: break
    }
    guard let category = Unicode.Scalar(scalar)?.properties.generalCategory else { return false }
    switch category {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .spacingMark, .nonspacingMark, .privateUse,
      .unassigned:
      return true
    default: return false
    }
  }

  /// The plain letters for a letter whose mark does not come off, and one for each group of
  /// Arabic letter forms; nothing for any other.
  static func plain(_ scalar: UInt32) -> [UInt32]? {
    switch scalar {
    case 0xDF: [0x73, 0x73]  // ß
    case 0xE6: [0x61, 0x65]  // æ
    case 0xF8: [0x6F]  // ø
    case 0x111, 0xF0: [0x64]  // đ, ð
    case 0x131: [0x69]  // ı
    case 0x142: [0x6C]  // ł
    case 0x14B: [0x6E]  // ŋ
    case 0x153: [0x6F, 0x65]  // œ
    case 0x167: [0x74]  // ŧ
    case 0xFE: [0x74, 0x68]  // þ
    default: arabic(scalar).map { [$0] }
    }
  }

  private static func arabic(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x671, 0x672, 0x673, 0x675: 0x627  // alef
    case 0x649, 0x6CC, 0x6CD, 0x6CE, 0x6D0, 0x6D1, 0x6D2, 0x678: 0x64A  // yeh
    case 0x629, 0x6C0, 0x6C1, 0x6C3, 0x6BE, 0x6D5: 0x647  // teh marbuta and heh
    case 0x6A9, 0x6AA, 0x6AB, 0x6AC: 0x643  // kaf
    case 0x6C6, 0x6C7, 0x6CA, 0x6CB, 0x676: 0x648  // waw
    case 0x695, 0x692: 0x631  // reh
    case 0x6B5: 0x644  // lam
    default: nil
    }
  }
}
