package import DialogueContent
package import DialogueCore
import StrictJSON

/// Which parts of the dialogues the cases visit that pass, and which none does.
package struct Coverage: Sendable {
  private let dialogues: Dialogues
  package private(set) var visited: Set<Part> = []

  package init(_ dialogues: Dialogues) {
    self.dialogues = dialogues
  }

  /// A case that fails proves nothing of the parts it came to, and counts for none.
  package mutating func add(_ result: CaseResult) {
    if result.hasPassed { visited.formUnion(result.visited) }
  }

  /// How many parts of one kind there are, and how many of them are visited.
  package struct Count: Hashable, Sendable {
    package var visited = 0
    package var all = 0
  }

  package func count(_ kind: Part.Kind) -> Count {
    dialogues.parts.reduce(into: Count()) { count, part in
      guard part.kind == kind else { return }
      count.all += 1
      if visited.contains(part) { count.visited += 1 }
    }
  }

  /// Whether fewer routes than this share of a hundred are visited.
  package func isBelow(percent: Int) -> Bool {
    let routes = count(.route)
    return routes.visited * 100 < routes.all * percent
  }

  package func unvisited(_ places: ContentPlaces) -> [Part] {
    places.sorted(dialogues.parts.filter { !visited.contains($0) })
  }
}

extension Coverage {
  /// A line for each part that is not visited, then how many are; the last line counts the routes.
  package func text(_ places: ContentPlaces) -> String {
    let lines = unvisited(places).map { part in
      (places[part].map { "\($0): " } ?? "") + dialogues.text(of: part)
    }
    let others = Part.Kind.allCases.filter { $0 != .route }.map(counted).joined(separator: ", ")
    return (lines + ["\(others) visited", "\(counted(.route)) visited"]).map { $0 + "\n" }.joined()
  }

  private func counted(_ kind: Part.Kind) -> String {
    let count = count(kind)
    return "\(count.visited) of \(count.all) \(kind)s"
  }

  /// The same as one object on a line.
  package func json(_ places: ContentPlaces) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.array("unvisited", unvisited(places)) { writer, part in
        writer.object {
          $0.member("kind", part.kind.rawValue)
          $0.member("part", dialogues.text(of: part))
          $0.memberIfAny("file", places[part]?.file)
          $0.memberIfAny("line", places[part]?.line)
        }
      }
      for kind in Part.Kind.allCases {
        let count = count(kind)
        writer.object("\(kind)s") {
          $0.member("visited", count.visited)
          $0.member("all", count.all)
        }
      }
    }
    return writer.line
  }
}
