import ContentCompiler
import DialogueContent
import DialogueCore
import Localization
import TestSupport
import Testing

/// Dialogues as graphs, and how these are written.
struct GraphTests {
  /// A title with all that means something to Graphviz or to Mermaid.
  private static let hostile = #"Vad "gäller" \N #1; <b>[x]</b> | `y` *z* a_b & c?"#

  private static let edition: Edition? = {
    var content = SampleContent()
    content.replace("topic = Vad gäller det?", with: "topic = \(hostile)", in: path)
    return content.compile().edition
  }()

  private static let path = "Locales/sv/find-way.ftl"

  private func graph(of names: [String], in edition: Edition? = edition) throws -> Graph {
    let edition = try #require(edition)
    let presenter = Presenter(
      edition: edition, catalog: edition.referenceCatalog,
      now: Moment(day: .init(20_781), minute: 0))
    let drawn = names.isEmpty ? Array(edition.dialogues.all.indices) : []
    let named = names.compactMap { Dialogue.ID($0).flatMap(edition.dialogues.position) }
    return Graph(of: drawn + named, by: presenter)
  }

  @Test func `A single dialogue has its nodes and what stands for those it hands over to`() throws {
    let graph = try graph(of: ["find-way"])
    #expect(
      graph.nodes.map { "\($0.kind) \($0.id)" } == [
        "question find-way.topic", "notice mornings.intro", "outcome safety.missing-child",
        "outcome find-way.wait",
      ])
    #expect(
      graph.routes.map { "\($0.from) \($0.to) \($0.when ?? "else")" } == [
        "find-way.topic mornings.intro find-way.topic = mornings",
        "find-way.topic safety.missing-child find-way.topic = gone",
        "find-way.topic find-way.wait else",
      ])
  }

  @Test func `In a drawing of all, a shared question has a node in each dialogue that asks it`()
    throws
  {
    #expect(try graph(of: ["mornings"]).nodes.map(\.id).contains("shared.stage"))
    let all = try graph(of: []).nodes.map(\.id)
    #expect(all.contains("mornings.stage"))
    #expect(!all.contains("shared.stage"))
    #expect(Set(all).count == all.count)
  }

  @Test func `Labels are escaped for Graphviz`() throws {
    let dot = try graph(of: ["find-way"]).dot()
    #expect(
      dot.contains(
        #"label="Vad \"gäller\" \\N #1; <b>[x]</b> | `y` *z* a_b & c?"];"#))
    #expect(
      dot.contains(
        #"  "find-way.topic" -> "mornings.intro" [label="find-way.topic = mornings"];"#))
  }

  @Test func `Labels are escaped for Mermaid`() throws {
    let text = try graph(of: ["find-way"]).mermaid()
    #expect(
      text.contains(
        #"  n0["Vad #34;gäller#34; #92;N #35;1#59; #60;b#62;#91;x#93;#60;/b#62; "#
          + ##"#124; #96;y#96; #42;z#42; a#95;b #38; c?"]"##))
    #expect(text.contains(#"  n0 -->|"find-way.topic = mornings"| n1"#))
  }

  @Test(arguments: [[], ["find-way"], ["mornings"]])
  func `Every line has a form of its language`(names: [String]) throws {
    for edition in [Self.edition, RealContent.edition] {
      let graph = try graph(of: edition?.hash == Self.edition?.hash ? names : [], in: edition)
      let marks = Graph.Marks(
        reached: Set(graph.routes.prefix(3).map(\.part)), visited: [.outcome(0), .outcome(1)])
      for line in graph.dot(marks).split(separator: "\n") {
        #expect(GraphLine.isDOT(line), "\(line)")
      }
      for line in graph.mermaid(marks).split(separator: "\n") {
        #expect(GraphLine.isMermaid(line), "\(line)")
      }
    }
  }

  @Test func `What nobody reaches is dead, and cases tell what they visit`() throws {
    let graph = try graph(of: ["find-way"])
    let routes = graph.routes.map(\.part)
    let marks = Graph.Marks(
      reached: Set(routes.dropLast()).union([.outcome(2)]), visited: Set(routes.prefix(1)))
    #expect(
      graph.routes.map { marks.mark([$0.part]) } == [.visited, .unvisited, .dead])
    #expect(graph.dot(marks).contains("\"find-way.wait\" [color=red, style=dashed];"))
    #expect(graph.dot(marks).contains("= mornings\", color=darkgreen];"))
    #expect(graph.mermaid(marks).contains("  linkStyle 2 stroke:#c00,stroke-dasharray:4\n"))
    #expect(graph.mermaid(marks).contains("  class n0 visited\n"))
    #expect(Graph.Marks().mark([.outcome(0)]) == nil)
  }

  @Test func `Exploration reaches every part of content without a fault`() throws {
    let dialogues = try #require(Self.edition).dialogues
    let reached = Exploration.all(of: dialogues).reduce(into: Set<Part>()) {
      $0.formUnion($1.reached(in: dialogues))
    }
    #expect(dialogues.parts.filter { !reached.contains($0) } == [])
  }
}

/// The forms of lines that the writers use, and no others.
private enum GraphLine {
  private static let text = #""(?:[^"\\]|\\["\\n])*""#
  private static let label = ##""(?:[^"#&<>`\\*_\[\]{}|;]|#\d+;)*""##

  private static let dot: [String] = {
    let attribute = "[a-z]+=(?:[a-z]+|\(text))"
    let attributes = #" \["# + "\(attribute)(?:, \(attribute))*" + #"\]"#
    return [
      #"digraph \{"#, #" *\}"#, #"  subgraph cluster_\d+ \{"#, "    label=\(text);",
      " +\(text)\(attributes);", "  \(text) -> \(text)(?:\(attributes))?;",
    ]
  }()

  private static let mermaid: [String] = {
    let style = ##"stroke:#[0-9a-f]{3}(?:,stroke-dasharray:4)?"##
    return [
      "flowchart TD", #"  subgraph g\d+\["# + label + #"\]"#, "  end",
      #" +n\d+(?:\["# + label + #"\]|>"# + label + #"\]|\(\["# + label + #"\]\))"#,
      #"  n\d+ -->(?:\|"# + label + #"\|)? n\d+"#, "  classDef [a-z]+ " + style,
      #"  class n\d+(?:,n\d+)* [a-z]+"#, #"  linkStyle \d+(?:,\d+)* "# + style,
    ]
  }()

  static func isDOT(_ line: Substring) -> Bool { matches(line, dot) }
  static func isMermaid(_ line: Substring) -> Bool { matches(line, mermaid) }

  private static func matches(_ line: Substring, _ forms: [String]) -> Bool {
    forms.contains { form in
      guard let regex = try? Regex(form) else { return false }
      return line.wholeMatch(of: regex) != nil
    }
  }
}
