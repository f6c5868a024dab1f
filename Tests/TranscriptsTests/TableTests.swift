import Testing

@testable import Transcripts

/// Cases as tables: `.csv` and `.jsonl`.
struct TableTests {
  private static let header =
    "case,start,danger,main.signs,days,since,expect_outcome,expect_contacts,"
    + "expect_not_contacts,expect_steps\n"

  @Test func `One case has the same result in all three forms`() throws {
    let walk = try Sample.run(
      "case: two signs\nstart: main\n> no\n> pain, sleep\n> 12\n>\n> 2026-11-10\n= many\n+ school\n"
        + "+ nurse\n* call-school\n")
    let table = try Sample.run(
      Self.header + "two signs,main,no,pain;sleep,12,2026-11-10,many,school;nurse,,call-school\n",
      as: .csv)
    let lines = try Sample.run(
      """
      {"case":"two signs","start":"main","answers":{"danger":"no","signs":["pain","sleep"],\
      "main.days":12,"since":"2026-11-10"},"expect":{"outcome":"many",\
      "contacts":["school","nurse"],"notContacts":[],"steps":["call-school"]}}
      """, as: .jsonl)
    let places = ["x.case": 1, "x.csv": 2, "x.jsonl": 1]
    for result in walk + table + lines {
      let expected = CaseResult(
        name: "two signs",
        place: Case.Place(file: result.place.file, line: places[result.place.file] ?? 0),
        failure: nil, outcome: "main.many", contacts: ["school", "nurse"], steps: ["call-school"],
        questions: 4, unused: [],
        way: [
          "safety.danger=no", "main.signs=pain,sleep", "main.days=12", "main.since=2026-11-10",
        ])
      #expect(result == expected)
    }
    #expect((walk + table + lines).count == 3)
  }

  /// Behind the header, whose columns are ten; the row is the second line.
  @Test(
    arguments: [
      ("x,main,no,,,,,,,", Failure(.noAnswer, line: 2, expected: "main.signs")),
      ("x,main,no,pain,many,,,,,", Failure(.notTaken, line: 2, got: "not-a-number")),
      ("x,main,no,pain;none,,,,,,", Failure(.notTaken, line: 2, got: "exclusive")),
      ("x,nowhere,no,,,,,,,", Failure(.unknownName, line: 2, got: "nowhere")),
      (
        "x,main,no,pain,3,today,many,,,",
        Failure(.wrongOutcome, line: 2, expected: "many", got: "main.few")
      ),
      ("x,main,no,pain,3,today,nowhere,,,", Failure(.unknownName, line: 2, got: "nowhere")),
      ("x,main,no,pain,3,today,few,nurse,,", Failure(.missingContact, line: 2, expected: "nurse")),
      ("x,main,no,pain,3,today,few,,school,", Failure(.forbiddenContact, line: 2, got: "school")),
      (
        "x,main,no,pain,3,today,few,,,call-school",
        Failure(.missingStep, line: 2, expected: "call-school")
      ),
      ("x,main,no", Failure(.raggedRow, line: 2, expected: "10", got: "3")),
      ("x,main,no,pain,3,today,few,,,,", Failure(.raggedRow, line: 2, expected: "10", got: "11")),
      ("x\"y,main,no,pain,3,today,few,,,", Failure(.raggedRow, line: 2, got: "stray-quote")),
      ("x,main,no,pain,3,today,few,,,", nil),
      (" x , main , no , pain ; sleep , 3 , today-1d , few , school , nurse , rest ", nil),
      ("x,main,\"no\",\"pain;sleep\",\"3\",\"today\",few,,,rest;write-mentor", nil),
      ("x,main,yes,,,,danger-now,emergency-112,,", nil),
    ] as [(String, Failure?)])
  func `A row is walked as far as its answers lead`(_ row: String, _ failure: Failure?) throws {
    let results = try Sample.run(Self.header + row, as: .csv)
    #expect(results.map(\.failure) == [failure])
    #expect(results.map(\.place) == [Case.Place(file: "x.csv", line: 2)])
  }

  @Test func `A circle of questions ends a row at the limit`() throws {
    let results = try Sample.run("start,danger,round\ncircle,no,yes\n", as: .csv)
    #expect(results.map(\.failure) == [Failure(.answerLimit, line: 2)])
  }

  @Test func `An answer nobody asked for is a warning, and with strict a failure`() throws {
    let row = "start,danger,main.signs,pattern\nother,no,pain,subject\n"
    let lenient = try Sample.run(row, as: .csv)
    #expect(lenient.map(\.unused) == [["main.signs"]])
    #expect(lenient.map(\.failure) == [nil])
    let strict = try Sample.run(row, as: .csv, walker: Sample.walker { $0.isStrict = true })
    #expect(strict.map(\.failure) == [Failure(.unused, line: 2, got: "main.signs")])
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n"])
  func `The delimiter is found, blank rows are skipped, rows without a name are numbered`(
    _ delimiter: String, _ end: String
  ) throws {
    let rows = [
      ["case", " safety.danger ", "start"], ["", "no", "other"], ["", " ", ""], ["b", "yes", ""],
    ]
    let text = "\u{FEFF}" + rows.map { $0.joined(separator: delimiter) + end }.joined() + end
    let cases = try Sample.cases(Array(text.utf8), as: .csv)
    #expect(cases.map(\.name) == ["row 1", "b"])
    #expect(cases.map(\.place.line) == [2, 4])
    #expect(cases.map(\.start) == ["other", nil])
  }

  @Test func `A delimiter that is named counts, and several ids may be quoted`() throws {
    let text = "danger|main.signs\nno|pain,x\nno|\"pain;sleep\"\n"
    let cases = try Sample.cases(Array(text.utf8), as: .csv, delimiter: "|")
    #expect(cases.map(\.answers) == [["no", "pain,x"], ["no", "pain", "sleep"]])
    let semicolons = try Sample.cases(
      Array("danger;main.signs\nno;\"pain;sleep\"\n".utf8), as: .csv)
    #expect(semicolons.map(\.answers) == [["no", "pain", "sleep"]])
  }

  @Test func `Where the bytes of a table are cut makes no difference`() throws {
    let bytes = Array(
      "\u{FEFF}case;danger;main.signs\r\n\"å\r\n;\";no;\"pain;sleep\"\r\nx\"y;no\r\n\r\n;no;none"
        .utf8)
    let whole = try Sample.cases(bytes, as: .csv).map(Sample.walker().run)
    #expect(whole.map(\.name) == ["å\r\n;", "x\"y", "row 4"])
    for cut in bytes.indices {
      #expect(try Sample.cases(bytes, as: .csv, cutAt: cut).map(Sample.walker().run) == whole)
    }
  }
}

// MARK: JSON lines

extension TableTests {
  private static let members = "case start language now answers expect"

  @Test(
    arguments: [
      (#"{"answers":{"danger":"yes"}}"#, nil),
      (#"{"answers":{"danger":"no","signs":["pain"],"days":3e0,"since":"2026-11-24"}}"#, nil),
      (
        #"{"answers":{"danger":"no","signs":["unknown"],"days":"unknown","since":"2026-11-24"}}"#,
        nil
      ),
      (#"{"answers":{"danger":["no"]}}"#, Failure(.notTaken, line: 1, got: "answer-type")),
      (#"{"answers":{"danger":1}}"#, Failure(.notTaken, line: 1, got: "answer-type")),
      (#"{"answers":{"danger":null}}"#, Failure(.notTaken, line: 1, got: "required")),
      (#"{"answers":{"danger":"NO"}}"#, Failure(.notTaken, line: 1, got: "not-a-choice")),
      (#"{"answers":{"danger":true}}"#, Failure(.syntax, line: 1, expected: "answer")),
      (
        #"{"answers":{"danger":"no","signs":"pain"}}"#,
        Failure(.notTaken, line: 1, got: "answer-type")
      ),
      (#"{"answers":{"danger":"no","signs":[]}}"#, Failure(.notTaken, line: 1, got: "too-few")),
      (
        #"{"answers":{"danger":"no","signs":["pain"],"days":"3"}}"#,
        Failure(.notTaken, line: 1, got: "answer-type")
      ),
      (
        #"{"answers":{"danger":"no","signs":["pain"],"days":1.5}}"#,
        Failure(.notTaken, line: 1, got: "not-a-number")
      ),
      (
        #"{"answers":{"danger":"no","signs":["pain"],"days":1e99}}"#,
        Failure(.notTaken, line: 1, got: "out-of-range")
      ),
      (
        #"{"answers":{"danger":"no","signs":["pain"],"days":3,"since":"today"}}"#,
        Failure(.notTaken, line: 1, got: "not-a-date")
      ),
      (#"{"answers":{"nowhere":"no"}}"#, Failure(.unknownName, line: 1, got: "nowhere")),
      (
        #"{"answers":{"danger":"no","safety.danger":"no"}}"#,
        Failure(.syntax, line: 1, got: "safety.danger")
      ),
      (#"{"case":"x"}"#, Failure(.syntax, line: 1, expected: "answers")),
      (#"[]"#, Failure(.syntax, line: 1, expected: "object")),
      (#"{"answers":{},"now":"noon"}"#, Failure(.syntax, line: 1, expected: "now")),
      (#"{"answers":{},"start":1}"#, Failure(.syntax, line: 1, expected: "start")),
      (#"{"answers":{},"expect":{"steps":"rest"}}"#, Failure(.syntax, line: 1, expected: "steps")),
      (#"{"answers":{},"expect":[]}"#, Failure(.syntax, line: 1, expected: "object")),
      (
        #"{"answers":{},"expects":{}}"#,
        Failure(.syntax, line: 1, expected: members, got: "unknown-member")
      ),
      (
        #"{"answers":{},"expect":{"outcomes":1}}"#,
        Failure(
          .syntax, line: 1, expected: "outcome contacts notContacts steps", got: "unknown-member")
      ),
      (#"{"answers":{},"answers":{}}"#, Failure(.syntax, line: 1, got: "duplicate-name")),
      (#"{"answers":{}}{}"#, Failure(.syntax, line: 1, got: "trailing-data")),
      (#"{"answers":{},}"#, Failure(.syntax, line: 1, got: "syntax")),
      ("\u{FEFF}{}", Failure(.syntax, line: 1, got: "bom")),
    ] as [(String, Failure?)])
  func `A line is read as strictly as a frame`(_ line: String, _ failure: Failure?) throws {
    let results = try Sample.run(line + "\n", as: .jsonl)
    #expect(results.map(\.failure) == [failure])
    #expect(results.map(\.place) == [Case.Place(file: "x.jsonl", line: 1)])
  }

  @Test func `Blank lines are skipped, faulty lines stop no others`() throws {
    let good = #"{"case":"good","answers":{"danger":"yes"}}"#
    let results = try Sample.run("\n \t\r\n{\n\(good)\r\n\(good)", as: .jsonl)
    #expect(results.map(\.name) == ["line 3", "good", "good"])
    #expect(results.map(\.place.line) == [3, 4, 5])
    #expect(results.map(\.hasPassed) == [false, true, true])
  }

  @Test func `A line that is too long fails by itself`() throws {
    let long = #"{"case":"\#(String(repeating: "x", count: Limits.text))"}"#
    let results = try Sample.run(long + "\n" + #"{"answers":{"danger":"yes"}}"#, as: .jsonl)
    #expect(results.map(\.failure) == [Failure(.syntax, line: 1, got: "too-long"), nil])
  }

  @Test func `Where the bytes of lines are cut makes no difference`() throws {
    let bytes = Array(
      "\n{\"case\":\"å\",\"answers\":{\"danger\":\"yes\"}}\r\n{\n{\"answers\":{}}".utf8)
    let whole = try Sample.cases(bytes, as: .jsonl).map(Sample.walker().run)
    #expect(whole.map(\.name) == ["å", "line 3", "line 4"])
    for cut in bytes.indices {
      #expect(try Sample.cases(bytes, as: .jsonl, cutAt: cut).map(Sample.walker().run) == whole)
    }
  }
}

extension Case {
  /// The words of all answers, one after the other.
  fileprivate var answers: [String] {
    guard case .table(let answers, _) = script else { return [] }
    return answers.flatMap { if case .words(let words) = $0.value { words } else { [String]() } }
  }
}
