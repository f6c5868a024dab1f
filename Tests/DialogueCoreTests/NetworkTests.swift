import TestSupport
import Testing

@testable import DialogueCore

/// Reachability, lengths and dominators, worked out once more by another program.
struct NetworkTests {
  private static let count = 400

  @Test(
    .enabled(
      if: NetworkOracle.isPresent, "no Python 3 with NetworkX: \(count + 2) graphs not compared"))
  func `NetworkX finds the same ways in the graphs of all states`() throws {
    let random = (0..<Self.count).map { seed in
      var generator = Seeded(UInt64(1_000_000 + seed))
      return (RandomDialogues.make(using: &generator), 1)
    }
    let all = [(Sample.dialogues, 1), (Sample.dialogues, 2)] + random
    var explorations: [Exploration] = []
    let graphs = all.map { dialogues, start in
      var explorer = Explorer(Blueprint(dialogues), start: start, bound: 10_000)
      explorations.append(explorer.run())
      return NetworkOracle.Graph(explorer, explorations[explorations.count - 1])
    }
    let findings = try NetworkOracle.findings(in: graphs)
    #expect(findings.count == all.count)
    for (number, (finding, exploration)) in zip(findings, explorations).enumerated() {
      let endings = exploration.endings.filter { !$0.isInterrupt }
      let shortest = Dictionary(endings.map { ($0.outcome, $0.answers) }, uniquingKeysWith: min)
      #expect(finding.shortest == shortest, "graph \(number)")
      #expect(finding.longest == exploration.longest, "graph \(number)")
      #expect(finding.always == exploration.alwaysAsked, "graph \(number)")
      // A question may be put by one state or another; a single state that dominates is enough.
      for (outcome, questions) in finding.dominators {
        #expect(exploration.alwaysAsked[outcome]?.isSuperset(of: questions) == true)
      }
    }
    #expect(findings.contains { $0.always.values.contains { $0.count > 2 } })
  }
}
