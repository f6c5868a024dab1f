import Localization

extension Graph {
  /// The graph in the language of Graphviz; what is dead is red, what cases visit green.
  package func dot(_ marks: Marks = Marks()) -> String {
    var lines = ["digraph {"]
    for (number, group) in groups.enumerated() {
      let nodes = group.nodes.map { "  \(Self.quoted($0.id)) [\(attributes(of: $0, marks))];" }
      guard let title = group.title else {
        lines += nodes
        continue
      }
      lines += ["  subgraph cluster_\(number) {", "    label=\(Self.quoted(title));"]
      lines += nodes.map { "  \($0)" } + ["  }"]
    }
    lines += routes.map { route in
      let attributes = attributes(of: route, marks)
      return "  \(Self.quoted(route.from)) -> \(Self.quoted(route.to))"
        + (attributes.isEmpty ? ";" : " [\(attributes)];")
    }
    return (lines + ["}", ""]).joined(separator: "\n")
  }

  private func attributes(of node: Node, _ marks: Marks) -> String {
    let shape =
      switch node.kind {
      case .question: "box"
      case .notice: "note"
      case .outcome: "ellipse"
      }
    let mark =
      switch marks.mark(node.parts) {
      case .dead?: ", color=red, style=dashed"
      case .visited?: ", color=darkgreen, style=filled, fillcolor=honeydew"
      case .unvisited?: ", color=orange"
      case nil: ""
      }
    return "shape=\(shape), label=\(Self.quoted(node.title))\(mark)"
  }

  private func attributes(of route: Route, _ marks: Marks) -> String {
    let mark: String? =
      switch marks.mark([route.part]) {
      case .dead?: "color=red, style=dashed"
      case .visited?: "color=darkgreen"
      case .unvisited?: "color=orange"
      case nil: nil
      }
    return [route.when.map { "label=\(Self.quoted($0))" }, mark].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// A quoted string. A backslash in it would begin an escape of labels, such as `\N` for the name.
  private static func quoted(_ text: String) -> String {
    let scalars = PlainText.clean(text).unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\n": "\\n"
      default: String(scalar)
      }
    }
    return "\"\(scalars.joined())\""
  }
}
