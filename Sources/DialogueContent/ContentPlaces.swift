package import DialogueCore

/// Where the parts of the dialogues are written.
package struct ContentPlaces: Sendable {
  /// A line of a content file.
  package struct Place: Hashable, Sendable {
    /// Relative to the content folder.
    package let file: String
    /// From 1.
    package let line: Int

    package init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  private let places: [Part: Place]

  package init(_ places: [Part: Place]) {
    self.places = places
  }

  package subscript(part: Part) -> Place? { places[part] }

  /// In the order of the files and their lines; what stands on one line keeps its order, and what
  /// has no place comes last.
  package func sorted(_ parts: [Part]) -> [Part] {
    parts.enumerated().sorted { left, right in
      switch (places[left.element], places[right.element]) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}

extension ContentPlaces.Place: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.file == right.file
      ? left.line < right.line
      : left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
  }
}

extension ContentPlaces.Place: CustomStringConvertible {
  package var description: String { "\(file):\(line)" }
}
