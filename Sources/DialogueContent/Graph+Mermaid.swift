import Localization

extension Graph {
  /// The graph as a flowchart of Mermaid; what is dead is red, what cases visit green.
  package func mermaid(_ marks: Marks = Marks()) -> String {
    let numbers = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1.id, "n\($0)") })
    func number(_ id: String) -> String { numbers[id] ?? "n" }
    var lines = ["flowchart TD"]
    for (position, group) in groups.enumerated() {
      let nodes = group.nodes.map { "  \(number($0.id))\(Self.shape($0))" }
      guard let title = group.title else {
        lines += nodes
        continue
      }
      lines += ["  subgraph g\(position)[\(Self.quoted(title))]"] + nodes.map { "  \($0)" }
      lines.append("  end")
    }
    lines += routes.map { route in
      let label = route.when.map { "|\(Self.quoted($0))|" } ?? ""
      return "  \(number(route.from)) -->\(label) \(number(route.to))"
    }
    return (lines + marking(marks, number) + [""]).joined(separator: "\n")
  }

  /// Classes of nodes and styles of routes, which Mermaid calls by their numbers.
  private func marking(_ marks: Marks, _ number: (String) -> String) -> [String] {
    Marks.Mark.allCases.flatMap { mark -> [String] in
      let nodes = nodes.filter { marks.mark($0.parts) == mark }.map { number($0.id) }
      let routes = routes.indices.filter { marks.mark([self.routes[$0].part]) == mark }
      let style =
        switch mark {
        case .dead: "stroke:#c00,stroke-dasharray:4"
        case .visited: "stroke:#060"
        case .unvisited: "stroke:#c60"
        }
      let classes = [
        "  classDef \(mark) \(style)", "  class \(nodes.joined(separator: ",")) \(mark)",
      ]
      let links = "  linkStyle \(routes.map(String.init).joined(separator: ",")) \(style)"
      return (nodes.isEmpty ? [] : classes) + (routes.isEmpty ? [] : [links])
    }
  }

  private static func shape(_ node: Node) -> String {
    let label = quoted(node.title)
    return switch node.kind {
    case .question: "[\(label)]"
    case .notice: ">\(label)]"
    case .outcome: "([\(label)])"
    }
  }

  /// A label. Mermaid has no escape but the number of a character, and takes Markdown in labels for
  /// what it looks like.
  private static func quoted(_ text: String) -> String {
    let scalars = PlainText.clean(text).unicodeScalars.map { scalar in
      switch scalar {
      case "\n": " "
      case "\"", "#", "&", "<", ">", "`", "\\", "*", "_", "[", "]", "{", "}", "|", ";":
        "#\(scalar.value);"
      default: String(scalar)
      }
    }
    return "\"\(scalars.joined())\""
  }
}
