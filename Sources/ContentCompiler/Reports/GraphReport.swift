package import DialogueContent
import StrictJSON

/// A graph as one JSON object on a line; a mark is there where somebody has looked.
package struct GraphReport: Sendable {
  private let graph: Graph
  private let marks: Graph.Marks

  package init(_ graph: Graph, marks: Graph.Marks) {
    self.graph = graph
    self.marks = marks
  }

  package var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.array("nodes", graph.nodes) { writer, node in
        writer.object {
          $0.member("id", node.id)
          $0.member("kind", node.kind.rawValue)
          $0.member("title", node.title)
          $0.member(marks.mark(node.parts))
        }
      }
      writer.array("routes", graph.routes) { writer, route in
        writer.object {
          $0.member("from", route.from)
          $0.member("to", route.to)
          $0.memberOrNull("when", route.when)
          $0.member(marks.mark([route.part]))
        }
      }
    }
    return writer.line
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ mark: Graph.Marks.Mark?) {
    if let mark { member("mark", mark.rawValue) }
  }
}
