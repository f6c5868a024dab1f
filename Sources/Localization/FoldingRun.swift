/// One text on its way through a `Folding`: scalars in, folded bytes out.
///
/// Marks come after their letter in decomposed text, so the last letter written stays known, and
/// is written anew if the mark that follows makes it a letter of the alphabet.
struct FoldingRun {
  private let alphabet: Alphabet
  private let level: Folding.Level
  private var out: [UInt8] = []
  /// The last letter, and where it begins in `out`; 0 if a mark cannot change it any more.
  private var base: UInt32 = 0
  private var basePlace = 0
  private var blankIsDue = false

  init(_ alphabet: Alphabet, _ level: Folding.Level) {
    self.alphabet = alphabet
    self.level = level
  }

  /// The folded text.
  func result() -> String { String(decoding: out, as: UTF8.self) }

  /// Takes the next scalar of the text.
  mutating func take(_ scalar: UInt32) {
    if scalar < 0x80 {
      takeASCII(UInt8(scalar))
    } else if let parts = UnicodeTable.decomposition(of: scalar) {
      if alphabet.hasDotlessI, scalar == 0x130 { return letter(0x69) }
      for part in parts { takeDecomposed(part) }
    } else if let parts = UnicodeTable.jamo(of: scalar) {
      for part in parts { letter(part) }
    } else {
      takeDecomposed(scalar)
    }
  }

  private mutating func takeASCII(_ byte: UInt8) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: letter(UInt32(byte))
    case 0x49 where alphabet.hasDotlessI: replaceable(0x131)
    case 0x41...0x5A: letter(UInt32(byte | 0x20))
    default: blank()
    }
  }

  private mutating func takeDecomposed(_ scalar: UInt32) {
    if scalar < 0x80 { return takeASCII(UInt8(scalar)) }
    if FoldingTable.isDropped(scalar) { return }
    if scalar >= 0x300, UnicodeTable.contains(UnicodeTable.marks, scalar) { return mark(scalar) }
    for small in FoldingTable.lowercase(scalar) {
      if FoldingTable.isWordPart(small) { replaceable(small) } else { blank() }
    }
  }

  /// A small letter that may have a plainer one in its place.
  private mutating func replaceable(_ scalar: UInt32) {
    if level == .letters, alphabet.whole.contains(scalar) { return letter(scalar) }
    guard let plain = FoldingTable.plain(scalar) else { return letter(scalar) }
    for part in plain { letter(part) }
  }

  private mutating func letter(_ scalar: UInt32) {
    if blankIsDue, !out.isEmpty { out.append(0x20) }
    blankIsDue = false
    (base, basePlace) = (scalar, out.count)
    write(scalar)
  }

  private mutating func mark(_ mark: UInt32) {
    guard base != 0, !blankIsDue else { return }
    if base == 0x131, mark == 0x307 { return rewrite(0x69) }
    guard level == .letters else { return }
    for entry in alphabet.marked where entry.base == base && entry.mark == mark {
      return rewrite(entry.letter)
    }
  }

  private mutating func rewrite(_ letter: UInt32) {
    out.removeSubrange(basePlace...)
    write(letter)
    base = 0
  }

  private mutating func blank() { blankIsDue = true }

  private mutating func write(_ scalar: UInt32) {
    if scalar < 0x80 {
      out.append(UInt8(scalar))
    } else if let scalar = Unicode.Scalar(scalar) {
      out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
