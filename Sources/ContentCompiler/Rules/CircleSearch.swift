/// Finds the edges of a graph that close a circle; depth first, with a stack of its own, so that a
/// long chain in a file cannot overflow ours.
struct CircleSearch {
  /// For each node where its edges lead; nil leads nowhere.
  private let edges: [[Int?]]
  private var isOpen: [Bool]
  private var isDone: [Bool]

  init(_ edges: [[Int?]]) {
    self.edges = edges
    isOpen = Array(repeating: false, count: edges.count)
    isDone = isOpen
  }

  /// Each as the node it leaves and its position among the edges of that node.
  mutating func backEdges() -> [(node: Int, edge: Int)] {
    var found: [(node: Int, edge: Int)] = []
    for first in edges.indices where !isDone[first] {
      var stack = [(node: first, edge: 0)]
      isOpen[first] = true
      while let (node, edge) = stack.last {
        guard edge < edges[node].count else {
          isOpen[node] = false
          isDone[node] = true
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].edge += 1
        guard let target = edges[node][edge], !isDone[target] else { continue }
        if isOpen[target] {
          found.append((node, edge))
        } else {
          isOpen[target] = true
          stack.append((target, 0))
        }
      }
    }
    return found
  }
}
