import DialogueContent
import DialogueCore
import Localization

/// A dialogue as nodes and routes. Where it hands over, the first question of the other dialogue is
/// its last node.
struct Graph {
  struct Node {
    let id: String
    let kind: String
    let title: String
  }

  struct Route {
    let from: String
    let to: String
    /// Nil for the route that always holds.
    let when: String?
  }

  private(set) var nodes: [Node] = []
  private(set) var routes: [Route] = []
  private let presenter: Presenter
  private var dialogues: Dialogues { presenter.edition.dialogues }

  init(of position: Int, by presenter: Presenter) {
    self.presenter = presenter
    let dialogue = dialogues.all[position]
    for node in dialogue.nodes { addQuestion(node.question) }
    for node in dialogue.nodes {
      for route in node.routes { add(route, from: node, in: dialogue) }
    }
  }

  private mutating func add(
    _ route: DialogueCore.Route, from node: DialogueCore.Node, in dialogue: Dialogue
  ) {
    let target: String
    switch route.target {
    case .node(let next): target = addQuestion(dialogue.nodes[next].question)
    case .dialogue(let next):
      target = addQuestion(dialogues.all[next].nodes[dialogues.all[next].start].question)
    case .outcome(let outcome), .safety(let outcome): target = addOutcome(outcome)
    }
    routes.append(
      Route(
        from: dialogues.questions[node.question].id.description, to: target,
        when: route.when.map { dialogues.text(of: $0) }))
  }

  @discardableResult
  private mutating func addQuestion(_ position: Int) -> String {
    let question = dialogues.questions[position]
    let title = presenter.words(question.id.node.name, scope: question.id.dialogue.name)
    return add(
      question.id.description, kind: question.kind == .notice ? "notice" : "question",
      title: title.string)
  }

  private mutating func addOutcome(_ position: Int) -> String {
    let id = dialogues.outcomes[position].id
    let title = presenter.optionalWords(id.node.name, scope: id.dialogue.name)
    return add(id.description, kind: "outcome", title: title?.string ?? id.description)
  }

  private mutating func add(_ id: String, kind: String, title: String) -> String {
    if !nodes.contains(where: { $0.id == id }) {
      nodes.append(Node(id: id, kind: kind, title: title))
    }
    return id
  }

  /// The same for Graphviz.
  var dot: String {
    let shapes = ["question": "box", "notice": "note", "outcome": "ellipse"]
    let lines =
      nodes.map { "  \"\($0.id)\" [shape=\(shapes[$0.kind] ?? "box"), label=\($0.title.quoted)];" }
      + routes.map { route in
        let label = route.when.map { " [label=\($0.quoted)]" } ?? ""
        return "  \"\(route.from)\" -> \"\(route.to)\"\(label);"
      }
    return (["digraph {"] + lines + ["}", ""]).joined(separator: "\n")
  }
}

extension String {
  fileprivate var quoted: String {
    "\"" + map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : $0 == "\n" ? "\\n" : "\($0)" }.joined()
      + "\""
  }
}
