/// The known name within two edits of a misspelt one, the first of the closest; nil if there is
/// none.
func nearest(_ name: String, in known: [String]) -> String? {
  let scored = known.map { (edits(Array(name.utf8), Array($0.utf8)), $0) }
  return scored.filter { $0.0 <= 2 }.min { $0.0 < $1.0 }?.1
}

/// How many insertions, deletions and replacements make one text of the other (Levenshtein).
private func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var row = Array(0...right.count)
  for (i, byte) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in right.enumerated() {
      let replaced = diagonal + (byte == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
    }
  }
  return row[right.count]
}
