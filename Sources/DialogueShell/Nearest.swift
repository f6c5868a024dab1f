/// Finds what somebody may have meant.
package enum Nearest {
  /// The name that the fewest slips of the keys turn into the word; nil if all are too far away.
  package static func name(to word: String, among names: [String]) -> String? {
    let measured = names.map { (name: $0, slips: slips(Array(word), Array($0))) }
    guard let best = measured.min(by: { $0.slips < $1.slips }),
      best.slips <= max(1, best.name.count / 3)
    else { return nil }
    return best.name
  }

  /// Letters to add, take away, replace or swap with the next one.
  private static func slips(_ word: [Character], _ name: [Character]) -> Int {
    guard word.count <= 2 * name.count + 2 else { return .max }
    var older: [Int] = []
    var row = Array(0...name.count)
    for (i, letter) in word.enumerated() {
      var next = [i + 1]
      for (j, other) in name.enumerated() {
        var best = min(row[j] + (letter == other ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, letter == name[j - 1], word[i - 1] == other {
          best = min(best, older[j - 1] + 1)
        }
        next.append(best)
      }
      (older, row) = (row, next)
    }
    return row[name.count]
  }
}
