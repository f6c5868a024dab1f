/// A checked tree of nodes with one start.
package struct Dialogue: Sendable {
  package typealias ID = DialogueCore.ID<Dialogue>

  package let id: ID
  /// Position of its first node in `nodes`.
  package let start: Int
  /// The questions and notices put in this dialogue, in the order of its file.
  package let nodes: [Node]
  /// Names in the list of sources.
  package let sources: [String]

  package init(id: ID, start: Int, nodes: [Node], sources: [String] = []) {
    self.id = id
    self.start = start
    self.nodes = nodes
    self.sources = sources
  }
}

/// A place where a question or notice is put, and the ways on from there.
package struct Node: Sendable {
  /// Position in `Dialogues.questions`: its own question, or a shared one.
  package let question: Int
  /// Tried from the top; the last one always holds.
  package let routes: [Route]

  package init(question: Int, routes: [Route]) {
    self.question = question
    self.routes = routes
  }
}

/// The rule that picks what comes next.
package struct Route: Sendable {
  /// Where a route leads.
  package enum Target: Hashable, Sendable {
    /// Position in the `nodes` of the same dialogue.
    case node(Int)
    /// Position in `Dialogues.outcomes`.
    case outcome(Int)
    /// Position in `Dialogues.all`: hands over, the answers so far stay known.
    case dialogue(Int)
    /// Position in `Dialogues.outcomes`: opens the safety dialogue there; when the person goes on,
    /// the routes behind this one are tried.
    case safety(Int)
  }

  /// Nil for the route that always holds.
  package let when: Condition?
  package let target: Target

  package init(when: Condition? = nil, to target: Target) {
    self.when = when
    self.target = target
  }
}
