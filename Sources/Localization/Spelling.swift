/// Finds what somebody meant who mistyped a name.
package enum Spelling {
  /// The first of the names that lie closest to this one.
  ///
  /// - Parameter most: how many letters may be wrong; fewer for what people type in a hurry.
  package static func nearest(
    to name: String, among known: some Sequence<String>, within most: Int = 2
  ) -> String? {
    var best: (name: String, edits: Int)?
    for candidate in known {
      let edits = edits(Array(name.unicodeScalars), Array(candidate.unicodeScalars), most: most)
      if let edits, edits < best?.edits ?? most + 1, edits < candidate.unicodeScalars.count {
        best = (candidate, edits)
      }
    }
    return best?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours; nil if more than `most`.
  private static func edits(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], most: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= most, left.count <= 64 else { return nil }
    var before: [Int] = []
    var above = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let same = left[row] == right[column]
        var cost = min(above[column] + (same ? 0 : 1), above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      (before, above) = (above, current)
    }
    return above[right.count] <= most ? above[right.count] : nil
  }
}
