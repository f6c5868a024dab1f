package import DialogueCore
import Localization

/// One dialogue or several as nodes and routes.
///
/// Where a dialogue hands over to one that is not drawn, the first question of that one stands for
/// it.
package struct Graph: Sendable {
  package enum Kind: String, Sendable {
    case question, notice, outcome
  }

  package struct Node: Sendable {
    /// Of the form `dialogue.node`. A shared question has its own in each dialogue that asks it;
    /// in the drawing of a single dialogue that one's are named as they are declared.
    package let id: String
    package let kind: Kind
    package let title: String
    /// Position in `Dialogues.all` of the dialogue it stands in.
    package let dialogue: Int
    /// Who visits one of these visits the node.
    package let parts: Set<Part>
  }

  package struct Route: Sendable {
    package let from: String
    package let to: String
    /// Nil for the route that always holds.
    package let when: String?
    package let part: Part
  }

  package private(set) var nodes: [Node] = []
  package private(set) var routes: [Route] = []
  /// Positions in `Dialogues.all`.
  package let drawn: [Int]
  let presenter: Presenter
  private var ids: Set<String> = []
  private var dialogues: Dialogues { presenter.edition.dialogues }

  /// - Parameter drawn: positions in `Dialogues.all`.
  package init(of drawn: [Int], by presenter: Presenter) {
    self.drawn = drawn
    self.presenter = presenter
    for dialogue in drawn {
      for node in dialogues.all[dialogue].nodes.indices { addQuestion(node, in: dialogue) }
      for node in dialogues.all[dialogue].nodes.indices { addRoutes(of: node, in: dialogue) }
    }
  }

  private mutating func addRoutes(of node: Int, in dialogue: Int) {
    for (position, route) in dialogues.all[dialogue].nodes[node].routes.enumerated() {
      let target =
        switch route.target {
        case .node(let next): addQuestion(next, in: dialogue)
        case .dialogue(let next): addQuestion(dialogues.all[next].start, in: next)
        case .outcome(let outcome), .safety(let outcome): addOutcome(outcome, in: dialogue)
        }
      routes.append(
        Route(
          from: addQuestion(node, in: dialogue), to: target,
          when: route.when.map { dialogues.text(of: $0) },
          part: .route(.init(dialogue: dialogue, node: node, route: position))))
    }
  }

  @discardableResult
  private mutating func addQuestion(_ node: Int, in dialogue: Int) -> String {
    let written = dialogues.all[dialogue].nodes[node]
    let question = dialogues.questions[written.question]
    let id =
      drawn == [dialogue] ? question.id : Question.ID(dialogues.all[dialogue].id, question.id.node)
    let title = presenter.words(question.id.node.name, scope: question.id.dialogue.name)
    let parts = written.routes.indices.map {
      Part.route(.init(dialogue: dialogue, node: node, route: $0))
    }
    return add(
      Node(
        id: "\(id)", kind: question.kind == .notice ? .notice : .question, title: title.string,
        dialogue: dialogue, parts: Set(parts)))
  }

  private mutating func addOutcome(_ position: Int, in dialogue: Int) -> String {
    let id = dialogues.outcomes[position].id
    let title = presenter.optionalWords(id.node.name, scope: id.dialogue.name)
    return add(
      Node(
        id: "\(id)", kind: .outcome, title: title?.string ?? "\(id)",
        dialogue: dialogues.position(of: id.dialogue) ?? dialogue, parts: [.outcome(position)]))
  }

  private mutating func add(_ node: Node) -> String {
    if ids.insert(node.id).inserted { nodes.append(node) }
    return node.id
  }
}

extension Graph {
  /// What is known of parts, beside what they are.
  package struct Marks: Sendable {
    /// What answers can lead to; nil if nobody has looked.
    package var reached: Set<Part>?
    /// What recorded cases visit; nil if nobody has looked.
    package var visited: Set<Part>?

    package init(reached: Set<Part>? = nil, visited: Set<Part>? = nil) {
      self.reached = reached
      self.visited = visited
    }

    package enum Mark: String, CaseIterable, Sendable {
      /// Nobody ever comes here.
      case dead
      case visited, unvisited
    }

    /// The mark of something that stands for these parts.
    package func mark(_ parts: Set<Part>) -> Mark? {
      if let reached, reached.isDisjoint(with: parts) { return .dead }
      return visited.map { $0.isDisjoint(with: parts) ? .unvisited : .visited }
    }
  }

  /// The nodes of each dialogue with its title; without one where a single dialogue is drawn.
  var groups: [(title: String?, nodes: [Node])] {
    guard drawn.count > 1 else { return [(nil, nodes)] }
    return drawn.map { dialogue in
      let title = presenter.title(of: dialogues.all[dialogue].id).string
      return (title, nodes.filter { $0.dialogue == dialogue })
    } + [(nil, nodes.filter { !drawn.contains($0.dialogue) })]
  }
}
