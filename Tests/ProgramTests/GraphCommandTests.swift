import TestSupport
import Testing

@Suite struct GraphCommandTests {
  @Test(arguments: [
    (["early-signs"], "digraph {\n"), (["--format", "mermaid"], "flowchart TD\n"),
    (["early-signs", "--format", "json"], #"{"nodes":[{"id":"shared.role","kind":"question""#),
  ])
  func `a graph is written in the format asked for`(
    arguments: [String], beginning: String
  ) throws {
    let result = try Program(arguments: ["graph"] + arguments).run()
    #expect(result.status == 0)
    #expect(result.error == "")
    #expect(result.output.hasPrefix(beginning))
  }

  @Test func `cases mark what they visit`() throws {
    let file = "Transcripts/safety/yes-at-the-gate.case"
    let arguments = ["graph", "--cover", file, "--cover", file, "safety"]
    let dot = try Program(arguments: arguments).run().output
    #expect(dot.contains(#"[label="safety.danger = yes", color=darkgreen];"#))
    #expect(dot.contains(#"[label="safety.danger = unsure", color=orange];"#))
    let json = try Program(arguments: arguments + ["--format", "json"]).run().output
    #expect(json.contains(#""when":"safety.danger = yes","mark":"visited"}"#))
  }

  @Test(
    arguments: [
      (["erly-signs"], 64, "early-signs"), (["--format", "svg"], 64, "mermaid"),
      (["--cover", "none.case"], 66, "none.case"),
    ] as [([String], Int32, String)])
  func `a wrong command line is told with what was near`(
    arguments: [String], status: Int32, near: String
  ) throws {
    let result = try Program(arguments: ["graph"] + arguments).run()
    #expect(result.status == status)
    #expect(result.output == "")
    #expect(result.error.contains(near))
  }
}
