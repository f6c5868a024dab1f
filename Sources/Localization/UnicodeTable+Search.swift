extension UnicodeTable {
  /// The full canonical decomposition of a scalar that has one in the table; the plain form too
  /// where the scalar is a presentation form. Hangul syllables are not in the table.
  static func decomposition(of scalar: UInt32) -> ArraySlice<UInt32>? {
    guard scalar >= 0xA8 else { return nil }
    var low = 0
    var high = decomposed.count
    while low < high {
      let middle = (low + high) / 2
      if decomposed[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    guard low < decomposed.count, decomposed[low] == scalar else { return nil }
    return parts[Int(starts[low])..<Int(starts[low + 1])]
  }

  /// The jamo of a Hangul syllable, by the arithmetic of the Unicode Standard, section 3.12.
  static func jamo(of scalar: UInt32) -> [UInt32]? {
    guard (0xAC00...0xD7A3).contains(scalar) else { return nil }
    let index = scalar - 0xAC00
    let first = [0x1100 + index / 588, 0x1161 + index % 588 / 28]
    return index % 28 == 0 ? first : first + [0x11A7 + index % 28]
  }

  /// Whether a scalar lies in one of the ranges of `marks`, `unseen` or `wide`.
  static func contains(_ ranges: [UInt32], _ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if ranges[2 * middle + 1] < scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count / 2 && ranges[2 * low] <= scalar
  }
}
