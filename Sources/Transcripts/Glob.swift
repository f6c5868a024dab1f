/// A pattern for whole names: `*` stands for any characters, `?` for one.
package struct Glob: Sendable {
  private let pattern: [Character]

  package init(_ pattern: String) {
    self.pattern = Array(pattern)
  }

  /// Goes back to the last `*` only, so that no pattern takes long.
  package func matches(_ text: String) -> Bool {
    let text = Array(text)
    var (at, place) = (0, 0)
    var star: (at: Int, place: Int)?
    while place < text.count {
      if at < pattern.count, pattern[at] == "*" {
        star = (at, place)
        at += 1
      } else if at < pattern.count, pattern[at] == "?" || pattern[at] == text[place] {
        at += 1
        place += 1
      } else if let last = star {
        star = (last.at, last.place + 1)
        (at, place) = (last.at + 1, last.place + 1)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == "*" }
  }
}

extension Case {
  /// Whether its name or its path fits.
  package func matches(_ glob: Glob) -> Bool {
    glob.matches(name) || glob.matches(place.file)
  }
}
