import DialogueContent
package import DialogueCore

/// Walks that nobody thought of, the same ones for the same seed.
package struct RandomWalks {
  /// A walk that did not go as every walk must.
  package struct Fault: Hashable, Sendable {
    /// From 1.
    package let walk: Int
    package let reason: String
    /// The walk as a case.
    package let text: String
  }

  private let walker: Walker
  private let dialogues: [Int]
  private let text: Walker.Writer
  private var generator: SeededGenerator
  private let edition: Edition
  package private(set) var walks = 0
  package private(set) var answers = 0
  package private(set) var visited: Set<Part> = []

  /// - Parameters:
  ///   - dialogues: positions in `Dialogues.all` of those that walks start with.
  ///   - text: a page as it is read.
  package init(
    _ walker: Walker, seed: UInt64, dialogues: [Int], text: @escaping Walker.Writer
  ) {
    self.walker = walker
    self.dialogues = dialogues
    self.text = text
    edition = walker.edition
    generator = SeededGenerator(seed: seed)
  }

  /// One more walk; its fault if it has one.
  package mutating func walk() -> Fault? {
    walks += 1
    guard let start = dialogues.randomElement(using: &generator),
      let catalog = edition.catalogs.randomElement(using: &generator)
    else { return nil }
    let presenter = Presenter(edition: edition, catalog: catalog, now: walker.options.now)
    var walk = RandomWalk(
      start: start, presenter: presenter, generator: SeededGenerator(seed: generator.next()),
      text: text)
    let reason = reason(for: &walk)
    answers += walk.answers
    visited.formUnion(walk.visited)
    return reason.map {
      Fault(walk: walks, reason: $0, text: walk.recording.text(name: "walk \(walks): \($0)"))
    }
  }

  /// The walk is also held against what a recorded case must be.
  private func reason(for walk: inout RandomWalk) -> String? {
    do throws(RandomWalk.Fault) {
      try walk.run()
    } catch {
      return error.reason
    }
    var parser = CaseParser(file: "walk \(walks)")
    guard let failure = walker.run(parser.parse(walk.recording.text(name: "walk"))).failure else {
      return nil
    }
    return "walked again it fails: \(failure.reason.rawValue)"
  }

  /// What was done, in one line.
  package var summary: String {
    let outcomes = edition.dialogues.outcomes.indices.count { visited.contains(.outcome($0)) }
    return "\(walks) walks, \(answers) answers, \(outcomes) of "
      + "\(edition.dialogues.outcomes.count) outcomes visited"
  }
}
