/// How one text became another, line by line.
package struct LineDifference: Sendable {
  enum Step: Hashable {
    case kept(Substring)
    case removed(Substring)
    case added(Substring)
  }

  private let steps: [Step]

  package init(from old: String, to new: String) {
    steps = Self.steps(Self.lines(of: old), Self.lines(of: new))
  }

  /// The first line that is not the same: its number, and what stands there in both; nil where a
  /// text has ended.
  package static func first(
    _ old: String, _ new: String
  ) -> (line: Int, old: String?, new: String?)? {
    let (left, right) = (lines(of: old), lines(of: new))
    let same = zip(left, right).prefix { $0 == $1 }.count
    guard same < max(left.count, right.count) else { return nil }
    return (
      same + 1, same < left.count ? String(left[same]) : nil,
      same < right.count ? String(right[same]) : nil
    )
  }

  /// Divided at the scalar, as every reader of lines does.
  private static func lines(of text: String) -> [Substring] {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { Substring($0) }
  }

  /// By the longest common subsequence; what both begin and end with is left out of its table.
  private static func steps(_ old: [Substring], _ new: [Substring]) -> [Step] {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = min(
      zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count,
      min(old.count, new.count) - head)
    let left = Array(old[head..<old.count - tail])
    let right = Array(new[head..<new.count - tail])
    return old.prefix(head).map(Step.kept) + middle(left, right) + old.suffix(tail).map(Step.kept)
  }

  /// How many lines the rests behind two positions have in common.
  private static func common(_ old: [Substring], _ new: [Substring]) -> [[Int]] {
    var common = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for left in old.indices.reversed() {
      for right in new.indices.reversed() {
        common[left][right] =
          old[left] == new[right]
          ? common[left + 1][right + 1] + 1 : max(common[left + 1][right], common[left][right + 1])
      }
    }
    return common
  }

  private static func middle(_ old: [Substring], _ new: [Substring]) -> [Step] {
    let common = common(old, new)
    var steps: [Step] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, right < new.count, old[left] == new[right] {
        steps.append(.kept(old[left]))
        (left, right) = (left + 1, right + 1)
      } else if right == new.count
        || left < old.count && common[left + 1][right] >= common[left][right + 1]
      {
        steps.append(.removed(old[left]))
        left += 1
      } else {
        steps.append(.added(new[right]))
        right += 1
      }
    }
    return steps
  }
}

extension LineDifference {
  /// As `diff -u` writes it, with three lines around each change; empty where nothing changed.
  package func unified(old: String, new: String) -> String {
    let changed = steps.indices.filter { if case .kept = steps[$0] { false } else { true } }
    var hunks: [Range<Int>] = []
    for index in changed {
      let around = max(0, index - 3)..<min(steps.count, index + 4)
      if let last = hunks.last, last.upperBound >= around.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<around.upperBound
      } else {
        hunks.append(around)
      }
    }
    guard !hunks.isEmpty else { return "" }
    return "--- \(old)\n+++ \(new)\n" + hunks.map(text).joined()
  }

  private func text(of hunk: Range<Int>) -> String {
    let lines = steps[hunk].map { step in
      switch step {
      case .kept(let line): " \(line)\n"
      case .removed(let line): "-\(line)\n"
      case .added(let line): "+\(line)\n"
      }
    }
    return "@@ -\(range(hunk, \.isOld)) +\(range(hunk, \.isNew)) @@\n" + lines.joined()
  }

  /// Where the hunk begins in one of the texts, and how many lines it has there; one without lines
  /// is said to begin at the line before it.
  private func range(_ hunk: Range<Int>, _ isThere: KeyPath<Step, Bool>) -> String {
    let before = steps[..<hunk.lowerBound].count { $0[keyPath: isThere] }
    let count = steps[hunk].count { $0[keyPath: isThere] }
    return count == 1 ? "\(before + 1)" : "\(count == 0 ? before : before + 1),\(count)"
  }
}

extension LineDifference.Step {
  fileprivate var isOld: Bool { if case .added = self { false } else { true } }
  fileprivate var isNew: Bool { if case .removed = self { false } else { true } }
}
