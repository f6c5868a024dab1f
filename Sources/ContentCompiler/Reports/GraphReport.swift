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
    writer.beginObject()
    writer.name("nodes")
    writer.beginArray()
    for node in graph.nodes {
      write(
        [("id", node.id), ("kind", node.kind.rawValue), ("title", node.title)],
        marks.mark(node.parts), to: &writer)
    }
    writer.endArray()
    writer.name("routes")
    writer.beginArray()
    for route in graph.routes {
      write(
        [("from", route.from), ("to", route.to), ("when", route.when)],
        marks.mark([route.part]), to: &writer)
    }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func write(
    _ members: [(String, String?)], _ mark: Graph.Marks.Mark?, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    for (name, text) in members {
      writer.name(name)
      if let text { writer.value(text) } else { writer.null() }
    }
    if let mark {
      writer.name("mark")
      writer.value(mark.rawValue)
    }
    writer.endObject()
  }
}
