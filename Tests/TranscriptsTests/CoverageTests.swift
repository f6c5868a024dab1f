import DialogueContent
import DialogueCore
import Testing

@testable import Transcripts

/// What cases visit of the sample; its texts are sorted by a place for some of the parts.
struct CoverageTests {
  private static let dialogues = Sample.edition.dialogues
  private static let start = "case: x\nstart: main\n"

  private static func coverage(_ text: String) throws -> Coverage {
    var coverage = Coverage(dialogues)
    for result in try Sample.run(text, walker: Sample.walker { $0.isCovering = true }) {
      coverage.add(result)
    }
    return coverage
  }

  private static func names(_ coverage: Coverage) -> Set<String> {
    Set(coverage.visited.map(dialogues.text))
  }

  private static let gate: Set<String> = [
    "question safety.danger", "choice safety.danger = no",
    "route safety.danger -> safety.no-danger else", "outcome safety.no-danger",
    "question main.signs",
  ]

  @Test func `A walk visits what was put, what was answered and the routes between`() throws {
    let coverage = try Self.coverage(Self.start + "> no\n> friends\n> subject\n= end")
    #expect(
      Self.names(coverage)
        == Self.gate.union([
          "choice main.signs = friends",
          "route main.signs -> dialogue other when main.signs has friends",
          "question other.pattern", "choice other.pattern = subject",
          "route other.pattern -> other.end else", "outcome other.end",
        ]))
  }

  @Test func `What was visited before an answer was changed counts as well`() throws {
    let text = Self.start + "> no\n> friends\n/back\n> pain\n? days"
    let names = try Self.names(Self.coverage(text))
    #expect(names.isSuperset(of: ["question other.pattern", "question main.days"]))
  }

  @Test func `Of the safety dialogue opened by words only the outcome counts, opened by hand all`()
    throws
  {
    let words = try Self.coverage(Self.start + "> no\n\" vill inte leva\n= danger-now")
    #expect(Self.names(words) == Self.gate.union(["outcome safety.danger-now"]))
    let byHand = try Self.coverage(Self.start + "> no\n/safety\n> unsure\n? safety.signs")
    #expect(
      Self.names(byHand)
        == Self.gate.union([
          "choice safety.danger = unsure", "question safety.signs",
          "route safety.danger -> safety.signs when safety.danger = unsure",
        ]))
  }

  @Test func `A case that fails counts for nothing`() throws {
    #expect(try Self.coverage(Self.start + "> no\n> friends\n= few").visited == [])
  }

  @Test func `A walker that is not asked tells nothing`() throws {
    #expect(try Sample.run(Self.start + "> no\n? signs").map(\.visited) == [[]])
  }

  @Test func `Cases of a table count`() throws {
    let results = try Sample.run(
      "case,start,safety.danger\nx,other,yes", as: .csv,
      walker: Sample.walker { $0.isCovering = true })
    #expect(results.flatMap(\.visited).contains(.outcome(1)))
  }

  @Test func `What is not visited is told by place, and the last line counts the routes`() throws {
    let coverage = try Self.coverage(Self.start + "> yes\n= danger-now")
    let places = ContentPlaces([
      .question(7): ContentPlaces.Place(file: "b.yaml", line: 9),
      .choice(Sample.id("yes"), of: 7): ContentPlaces.Place(file: "b.yaml", line: 10),
      .outcome(4): ContentPlaces.Place(file: "a.yaml", line: 3),
    ])
    let placed = coverage.text(places).split(separator: "\n").filter { $0.contains(".yaml") }
    #expect(
      placed == [
        "a.yaml:3: outcome other.end", "b.yaml:9: question circle.round",
        "b.yaml:10: choice circle.round = yes",
      ])
    #expect(
      coverage.text(places).hasSuffix(
        "\n1 of 8 questions, 1 of 16 choices, 1 of 5 outcomes visited\n"
          + "1 of 13 routes visited\n"))
    #expect(coverage.json(places).hasPrefix(#"{"unvisited":["#))
    #expect(
      coverage.json(places).contains(
        #"{"kind":"outcome","part":"outcome other.end","file":"a.yaml","line":3}"#))
    #expect(coverage.json(places).hasSuffix(#","outcomes":{"visited":1,"all":5}}"# + "\n"))
  }

  @Test(arguments: [(7, false), (8, true), (0, false), (100, true)])
  func `A share is told from a lower one`(percent: Int, isBelow: Bool) throws {
    let coverage = try Self.coverage(Self.start + "> yes\n= danger-now")
    #expect(coverage.isBelow(percent: percent) == isBelow)
  }
}
