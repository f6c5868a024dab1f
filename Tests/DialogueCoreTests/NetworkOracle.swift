import Foundation

@testable import DialogueCore

/// The states of an exploration as a plain graph, and what NetworkX finds in it.
struct NetworkOracle {
  struct Graph: Encodable {
    /// From, to, and how many answers lie between.
    let edges: [[Int]]
    /// The question that each state puts; -1 for none.
    let asks: [Int]
    /// The outcome at which each state stands; -1 for none.
    let ends: [Int]
  }

  /// By outcome.
  struct Finding: Decodable, Equatable {
    var shortest: [Int: Int]
    var longest: [Int: Int]
    /// Questions without whose states there is no way from the start to the outcome.
    var always: [Int: Set<Int>]
    /// Questions of the states that dominate every state at the outcome.
    var dominators: [Int: Set<Int>]
  }

  /// Whether there is a Python 3 with NetworkX.
  static let isPresent = (try? run("import networkx", input: Data())) != nil

  static func findings(in graphs: [Graph]) throws -> [Finding] {
    let output = try run(script, input: JSONEncoder().encode(graphs))
    return try JSONDecoder().decode([Finding].self, from: output)
  }

  private struct Failed: Error {}

  /// Through files, which no other process can hold open.
  private static func run(_ script: String, input: Data) throws -> Data {
    let name = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let paths = (name.appendingPathExtension("in"), name.appendingPathExtension("out"))
    defer { for path in [paths.0, paths.1] { try? FileManager.default.removeItem(at: path) } }
    try input.write(to: paths.0)
    try Data().write(to: paths.1)
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", "-c", script]
    python.standardInput = try FileHandle(forReadingFrom: paths.0)
    python.standardOutput = try FileHandle(forWritingTo: paths.1)
    python.standardError = FileHandle.nullDevice
    try python.run()
    python.waitUntilExit()
    guard python.terminationStatus == 0 else { throw Failed() }
    return try Data(contentsOf: paths.1)
  }

  private static let script = """
    import json, sys
    import networkx as nx

    def finding(graph):
        net = nx.DiGraph()
        net.add_node(0)
        for start, end, cost in graph["edges"]:
            net.add_edge(start, end, weight=cost, less=-cost)
        asks = graph["asks"]
        ends = {}
        reached = nx.descendants(net, 0) | {0}
        for state, outcome in enumerate(graph["ends"]):
            if outcome >= 0 and state in reached:
                ends.setdefault(outcome, []).append(state)
        near = nx.single_source_dijkstra_path_length(net, 0)
        far = nx.single_source_bellman_ford_path_length(net, 0, weight="less")
        above = nx.immediate_dominators(net, 0)
        def without(question):
            rest = net.subgraph([state for state in net if asks[state] != question])
            return nx.descendants(rest, 0) | {0} if 0 in rest else set()
        left = {question: without(question) for question in set(asks) - {-1}}
        def dominating(state):
            found = set()
            while True:
                found.add(asks[state])
                if state == 0:
                    return found - {-1}
                state = above[state]
        return {
            "shortest": {o: min(near[s] for s in states) for o, states in ends.items()},
            "longest": {o: max(-far[s] for s in states) for o, states in ends.items()},
            "always": {o: [q for q, rest in left.items() if not rest & set(states)]
                       for o, states in ends.items()},
            "dominators": {o: list(set.intersection(*[dominating(s) for s in states]))
                           for o, states in ends.items()},
        }

    json.dump([finding(graph) for graph in json.load(sys.stdin)], sys.stdout)
    """
}

extension NetworkOracle.Graph {
  init(_ explorer: Explorer, _ exploration: Exploration) {
    edges = explorer.successors.enumerated().flatMap { from, steps in
      steps.map { [from, $0.state, $0.cost] }
    }
    asks = explorer.successors.map { $0.compactMap(\.answered).first?.question ?? -1 }
    var ends = Array(repeating: -1, count: explorer.successors.count)
    for ending in exploration.endings { ends[ending.state] = ending.outcome }
    self.ends = ends
  }
}
