import Testing

@testable import Transcripts

/// What makes a whole file unreadable, and what nothing can do.
struct FaultTests {
  private func fault(_ bytes: [UInt8], _ format: CaseStream.Format) -> String? {
    do throws(CaseStream.Fault) {
      _ = try Sample.cases(bytes, as: format)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [
    ("", "x.csv: the file is empty"),
    ("danger,start\nno,\"main\n", "x.csv:2: a quote is never closed"),
    ("dangr,start\n", "x.csv:1: column 1 of the header is unknown; is ‘danger’ meant?"),
    (
      "danger,expect_step\n", "x.csv:1: column 2 of the header is unknown; is ‘expect_steps’ meant?"
    ),
    ("danger,a child's name\n", "x.csv:1: column 2 of the header is unknown"),
    ("danger,\n", "x.csv:1: column 2 of the header is unknown"),
    ("signs,start\n", "x.csv:1: column 1 of the header is unknown; is ‘safety.signs’ meant?"),
    ("danger,safety.danger\n", "x.csv:1: column 2 of the header stands there twice"),
    ("case,danger,case\n", "x.csv:1: column 3 of the header stands there twice"),
    ("case,start\n", "x.csv:1: no column names a question"),
    ("danger\nno\n", "x.csv:1: the delimiter is not clear; name it with --delimiter"),
    ("danger,start;case\n", "x.csv:1: the delimiter is not clear; name it with --delimiter"),
    ("case,da\"nger\n", "x.csv:1: the header has a stray quote"),
    ("danger,start\nno,\0\n", "x.csv:2: the file holds a NUL byte"),
    ("\n\n", "x.csv:1: the delimiter is not clear; name it with --delimiter"),
  ])
  func `A table that cannot be read is told with its line and the nearest name`(
    _ text: String, _ expected: String
  ) {
    #expect(fault(Array(text.utf8), .csv) == expected)
  }

  @Test(
    arguments: [
      (.case, "", "x.case: the file is empty"), (.jsonl, "", "x.jsonl: the file is empty"),
      (.case, "case: x\n\0", "x.case:2: the file holds a NUL byte"),
      (.jsonl, "{}\n\n\0", "x.jsonl:3: the file holds a NUL byte"),
    ] as [(CaseStream.Format, String, String)])
  func `Every file may be empty or hold bytes of something else`(
    _ format: CaseStream.Format, _ text: String, _ expected: String
  ) {
    #expect(fault(Array(text.utf8), format) == expected)
  }

  @Test(
    arguments: [
      (.case, "case: x\n> ", "x.case:2: the line is not UTF-8"),
      (.jsonl, "{}\n\"", "x.jsonl:2: the line is not UTF-8"),
      (.csv, "danger,start\n\n", "x.csv:3: the row is not UTF-8"),
      (.csv, "danger,", "x.csv:1: the row is not UTF-8"),
    ] as [(CaseStream.Format, String, String)], [[0xFF], [0xC3], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func `Only UTF-8 is text`(
    _ beginning: (CaseStream.Format, String, String), _ bytes: [UInt8]
  ) {
    let (format, text, expected) = beginning
    #expect(fault(Array(text.utf8) + bytes + Array("\n".utf8), format) == expected)
  }

  @Test(
    arguments: [
      (.csv, "danger,case\nyes,a\nyes,b\n,\0\nyes,c\n"),
      (.csv, "danger,case\nyes,a\nyes,b\n\"yes"),
      (.jsonl, "{\"case\":\"a\"}\n{\"case\":\"b\"}\n{\0}\n"),
    ] as [(CaseStream.Format, String)])
  func `The cases before a fault have been read`(_ format: CaseStream.Format, _ text: String) {
    var stream = CaseStream(file: "x", format: format, names: Sample.names)
    var cases: [Case] = []
    #expect(throws: CaseStream.Fault.self) {
      try stream.read(Array(text.utf8), into: &cases)
      try stream.finish(into: &cases)
    }
    #expect(cases.count == 2)
  }

  @Test(
    arguments: [
      ("a.case", .case), ("b/c.x.csv", .csv), ("d.jsonl", .jsonl), ("e.json", nil), ("csv", nil),
    ]
      as [(String, CaseStream.Format?)])
  func `The ending of a name tells what a file is`(_ name: String, _ format: CaseStream.Format?) {
    #expect(CaseStream.Format(fileName: name) == format)
  }

  @Test(arguments: CaseStream.Format.allCases)
  func `A header or line without end is bounded`(_ format: CaseStream.Format) {
    let bytes = [UInt8](repeating: UInt8(ascii: ","), count: 1 << 20)
    let walker = Sample.walker()
    let results = (try? Sample.cases(bytes, as: format))?.map(walker.run)
    #expect(results?.map(\.failure?.got) == (format == .csv ? nil : ["too-long"]))
    #expect(fault(bytes, .csv) == "x.csv:1: the header is longer than \(Limits.text) bytes")
  }

  /// Pieces from which trouble can be put together.
  private static let pieces = [
    "case: x\n", "start: main\n", "? danger\n", "> no\n", ">\n", "> pain,sleep\n", "! too-few\n",
    "\" vill inte leva\n", "/back\n", "/safety\n", "/change signs\n", "= few\n", "+ school\n",
    "{\"answers\":", "{\"danger\":\"no\"}", "}\n", "danger,start\n", "no,main\n", "\"", ",", ";",
    "\r\n", "\n", "\u{FEFF}", "é", "\u{202E}", "#", "\\", "  ", "today-99999999999999999999w",
  ]

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `Nothing that can be written ends the program`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let walker = Sample.walker { $0.isThorough = true }
    for format in CaseStream.Format.allCases {
      for round in 0..<10 {
        var bytes: [UInt8] =
          round % 5 == 0 ? [] : Array((format == .csv ? "danger,start\n" : "").utf8)
        for _ in 0..<Int.random(in: 0...30, using: &random) {
          bytes += Array((Self.pieces.randomElement(using: &random) ?? "").utf8)
          if round % 5 == 4 { bytes.append(.random(in: 0...255, using: &random)) }
        }
        var report = Report(.tap, planned: nil)
        for subject in (try? Sample.cases(bytes, as: format)) ?? [] {
          #expect(!report.add(walker.run(subject)).isEmpty)
        }
      }
    }
  }
}
