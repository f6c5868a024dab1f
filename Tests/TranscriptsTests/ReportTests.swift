import Testing

@testable import Transcripts

struct ReportTests {
  private static let passed = CaseResult(
    name: "all is well", place: Case.Place(file: "a/b.case", line: 1), failure: nil,
    outcome: "main.few", contacts: ["school", "nurse"], steps: ["rest"], questions: 3,
    unused: ["other.pattern", "main.days"], way: ["safety.danger=no"])

  private static let failed = CaseResult(
    name: "C:\\x #1\u{1B}[0m\n\u{202E}å\"", place: Case.Place(file: "b c.csv", line: 7),
    failure: Failure(.wrongOutcome, line: 9, expected: "no", got: "main.many"),
    outcome: "main.many", contacts: [], steps: [], questions: 2, unused: [],
    way: ["safety.danger=no", "main.signs=pain,sleep"])

  private func written(
    _ format: Report.Format, planned: Int? = 2, isGuarded: Bool = true, isStopped: Bool = false
  ) -> String {
    var report = Report(format, planned: planned, isGuarded: isGuarded)
    let text = report.begin() + report.add(Self.passed) + report.add(Self.failed)
    #expect(report.hasFailures)
    return text + report.end(isStopped: isStopped)
  }

  private static let entries = ##"""
    ok 1 - all is well
      ---
      file: a/b.case
      line: 1
      warnings: "unused other.pattern, unused main.days"
      ...
    not ok 2 - C:\\x \#1\u001b[0m\u000a\u202eå"
      ---
      file: "b c.csv"
      line: 9
      reason: wrong-outcome
      expected: "no"
      got: main.many
      way: "safety.danger=no main.signs=pain,sleep"
      ...

    """##

  @Test func `The plan of TAP stands first where the number is known`() {
    let counts = "# 2 cases: 1 passed, 1 failed\n"
    #expect(written(.tap) == "TAP version 14\n1..2\n" + Self.entries + counts)
  }

  @Test func `The plan of TAP stands last where it is not`() {
    let counts = "1..2\n# 2 cases: 1 passed, 1 failed\n"
    #expect(written(.tap, planned: nil) == "TAP version 14\n" + Self.entries + counts)
  }

  @Test func `A run that stopped at a failure says so`() {
    #expect(
      written(.tap, isStopped: true).hasSuffix(
        "\n# 2 cases: 1 passed, 1 failed, stopped at the first failure\n"))
    #expect(
      written(.jsonl, isStopped: true).hasSuffix(
        #"{"summary":{"cases":2,"passed":1,"failed":1,"stopped":true}}"# + "\n"))
    #expect(
      written(.csv, isStopped: true).hasSuffix(
        "#summary,\"1 passed, 1 failed\",stopped at the first failure\r\n"))
  }

  @Test func `A run that was interrupted has no last line but that`() {
    #expect(
      Report.Format.allCases.map { Report($0, planned: 1).interrupted() } == [
        "# interrupted\n", "", "",
      ])
  }

  @Test func `JSON lines hold one case each`() {
    let expected = #"""
      {"case":"all is well","file":"a/b.case","line":1,"passed":true,"outcome":"main.few",\#
      "contacts":["school","nurse"],"steps":["rest"],"questions":3,\#
      "warnings":["unused other.pattern","unused main.days"]}
      {"case":"C:\\x #1\u001b[0m\n\u202eå\"","file":"b c.csv","line":9,"passed":false,\#
      "outcome":"main.many","contacts":[],"steps":[],"questions":2,"reason":"wrong-outcome",\#
      "expected":"no","got":"main.many"}
      {"summary":{"cases":2,"passed":1,"failed":1}}

      """#
    #expect(written(.jsonl) == expected)
  }

  @Test func `A case that came to no outcome has none`() throws {
    let result = try #require(Sample.run("case: x\nstart: main\n> no\n? signs\n").first)
    var report = Report(.jsonl, planned: nil)
    #expect(
      report.add(result)
        == #"{"case":"x","file":"x.case","line":1,"passed":true,"outcome":null,"contacts":[],"#
        + #""steps":[],"questions":2}"# + "\n")
  }

  @Test func `A table has the same columns, on lines that end with CR LF`() {
    let lines = [
      "case,file,line,passed,outcome,contacts,steps,questions,reason,expected,got,warnings",
      "all is well,a/b.case,1,true,main.few,school;nurse,rest,3,,,,"
        + "unused other.pattern;unused main.days",
      "\"C:\\x #1[0m å\"\"\",b c.csv,9,false,main.many,,,2,wrong-outcome,no,main.many,",
      "#summary,\"1 passed, 1 failed\"",
    ]
    #expect(written(.csv) == lines.map { $0 + "\r\n" }.joined())
  }

  @Test(arguments: [
    ("=1+1", "'=1+1", "=1+1"), ("+46", "'+46", "+46"), ("-1", "'-1", "-1"), ("@a", "'@a", "@a"),
    ("\tx", "' x", " x"), ("\rx", "' x", " x"), ("a=1", "a=1", "a=1"),
    ("=\"a\"", "\"'=\"\"a\"\"\"", "\"=\"\"a\"\"\""),
    ("a\r\nb", "a  b", "a  b"), ("a,b", "\"a,b\"", "\"a,b\""), ("", "", ""),
  ])
  func `A cell is never taken for a formula, unless that is wanted`(
    _ name: String, _ guarded: String, _ raw: String
  ) {
    let subject = Case(
      name: name, place: Case.Place(file: "x", line: 1), script: .faulty(Failure(.syntax)))
    for (isGuarded, cell) in [(true, guarded), (false, raw)] {
      var report = Report(.csv, planned: nil, isGuarded: isGuarded)
      #expect(report.add(Sample.walker().run(subject)) == cell + ",x,1,false,,,,0,syntax,,,\r\n")
    }
  }

  @Test func `The same run gives the same bytes`() throws {
    let text = "case: x\nstart: main\n> no\n> pain\n> 3\n>\n> today\n= few\n"
    let runs = try (0..<2).map { _ in
      var report = Report(.tap, planned: 1)
      return report.begin() + (try Sample.run(text).map { report.add($0) }.joined()) + report.end()
    }
    #expect(
      runs
        == Array(
          repeating: "TAP version 14\n1..1\nok 1 - x\n# 1 case: 1 passed, 0 failed\n", count: 2))
  }
}
