import Foundation
import TestSupport
import Testing

@Suite struct RecordTests {
  /// Lines that people might type, at places where they may make no sense.
  private static let lines = [
    "1", "2", "3", "4", "1", "2", "1, 2", "99", "hemligt ord", "ja", "nej", "<", "!", "/fortsätt",
    "/ändra 2", "/ämnen 3", "/1", "/språk en", "/språk sv", "hon vill inte leva", "vet inte", "",
  ]

  private static func walk(_ seed: Int) -> String {
    var state = seed
    return (0..<40).map { _ in
      state = (state &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
      return lines[(state >> 8) % lines.count] + "\n"
    }.joined()
  }

  private static func record(_ options: String = "") -> String {
    "$LOTSEN record --content $CONTENT --now 2026-11-24T10:00+01:00 \(options) x.case"
  }

  @Test(arguments: 1...8)
  func `whatever is typed, the case that is written passes and holds no word of it`(seed: Int)
    throws
  {
    let folder = try ScratchFolder()
    try folder.write(Self.walk(seed), to: "in")
    let script = """
      \(Self.record()) < in > /dev/null 2> err
      test -e x.case || grep -q violence err && $LOTSEN run --content $CONTENT x.case
      """
    let result = try Program.script(script, folder: folder.path)
    guard folder.names.contains("x.case") else {
      #expect(try folder.read("err").contains("violence"))
      return
    }
    #expect(result.output.contains("1 passed, 0 failed"), "\(result.output)")
    let text = try folder.read("x.case")
    #expect(!text.contains("hemligt"))
    #expect(!text.contains("hon vill"))
  }

  @Test func `the case has the name given, its moment, and may be read by all`() throws {
    let folder = try ScratchFolder()
    let script = """
      umask 022; printf '3\\n' | \(Self.record("--case 'no, then stops'")) > /dev/null
      echo $?; cat x.case; stat -c %a x.case
      """
    #expect(
      try Program.script(script, folder: folder.path)
        == Program.Result(
          status: 0,
          output: """
            0
            case: no, then stops
            language: sv
            now: 2026-11-24T10:00+01:00
            ? safety.danger
            > no
            ? shared.role
            644

            """, error: "lotsen: ‘x.case’ is written\n"))
  }

  @Test func `a file that is there is told before the conversation, and stays`() throws {
    let folder = try ScratchFolder()
    try folder.write("old", to: "x.case")
    let result = try Program.script(
      "\(Self.record()) < /dev/null", folder: folder.path)
    #expect(result.status == 73)
    #expect(result.output == "")
    #expect(try folder.read("x.case") == "old")
  }

  @Test func `a walk that cannot be written is printed`() throws {
    let folder = try ScratchFolder()
    let script = "printf '3\\n' | $LOTSEN record --content $CONTENT none/x.case"
    let result = try Program.script(script, folder: folder.path)
    #expect(result.status == 73)
    #expect(result.output.contains("\ncase: x\nlanguage: sv\n"))
    #expect(result.output.hasSuffix("\n? safety.danger\n> no\n? shared.role\n"))
  }

  @Test func `after a sign of violence nothing is written`() throws {
    let folder = try ScratchFolder()
    let result = try Program.script(
      "printf 'han slår mig\\n/fortsätt\\n' | \(Self.record()) > /dev/null; echo $?; ls",
      folder: folder.path)
    #expect(
      result
        == Program.Result(
          status: 0, output: "0\n",
          error: "lotsen: nothing is written after a sign of violence\n"))
  }

  @Test func `on a terminal the name is asked for at the end`() throws {
    let folder = try ScratchFolder()
    let file = "\(folder.path)/x.case"
    let terminal = try PseudoTerminal.talk(["record", file], folder: folder.path)
    #expect(terminal.text.contains("Inspelning"))
    terminal.type("3\r")
    try terminal.expect("Svar> ")
    terminal.type("\u{4}")
    try terminal.expect("Case: ")
    terminal.type("stops  early\r")
    #expect(try terminal.exitStatus() == 0)
    #expect(try folder.read("x.case").hasPrefix("case: stops early\n"))
    #expect(!terminal.text.contains("\u{1B}[3J"))
  }
}
