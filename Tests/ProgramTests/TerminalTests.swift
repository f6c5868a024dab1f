import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct TerminalTests {
  private static let clearing = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  @Test func `Ctrl-D leaves, says goodbye and clears the screen`() throws {
    let terminal = try PseudoTerminal.talk()
    #expect(terminal.settings != terminal.original)
    terminal.type("\u{4}")
    #expect(try terminal.exitStatus() == 0)
    #expect(terminal.text.contains("Hej då."))
    #expect(terminal.text.hasSuffix(Self.clearing))
    #expect(terminal.settings == terminal.original)
  }

  @Test func `the screen stays where that is asked for`() throws {
    let terminal = try PseudoTerminal.talk(["--keep-screen"])
    terminal.type("/lämna\r")
    #expect(try terminal.exitStatus() == 0)
    #expect(!terminal.text.contains("\u{1B}[3J"))
  }

  @Test func `Ctrl-C drops the line; on an empty line the second one asks, and yes leaves`() throws
  {
    let terminal = try PseudoTerminal.talk()
    terminal.type("hemligt")
    try terminal.expect("hemligt")
    terminal.type("\u{3}")
    try terminal.expect("Svar> ")
    terminal.type("\u{3}")
    try terminal.expect("Ctrl-C")
    try terminal.expect("Svar> ")
    terminal.type("\u{3}")
    try terminal.expect("Vill du lämna")
    try terminal.expect("Svar> ")
    terminal.type("ja\r")
    #expect(try terminal.exitStatus() == 0)
  }

  @Test func `the arrow up brings back commands and never answers`() throws {
    let terminal = try PseudoTerminal.talk()
    terminal.type("/svar\r")
    try terminal.expect("Svar> ")
    terminal.type("hemligt\r")
    try terminal.expect("Svar> ")
    terminal.type("3\r")
    try terminal.expect("Svar> ")
    terminal.type("\u{1B}[A")
    try terminal.expect("/svar")
    terminal.type("\u{1B}[A\u{1B}[A\u{15}/hjälp\r")
    try terminal.expect("Svar> ")
    let after = terminal.text.split(separator: "hemligt", maxSplits: 1)
    #expect(after.count == 2)
    #expect(!after[1].contains("hemligt"))
  }

  @Test func `Tab completes commands, and never the names of users and files`() throws {
    let terminal = try PseudoTerminal.talk()
    terminal.type("/hj\t")
    try terminal.expect("/hjälp")
    terminal.type("\u{15}~ro\t\t/etc/pas\t\t!\r")
    try terminal.expect("!\r\n")
    try terminal.expect("Svar> ")
    for name in ["root", "passwd"] { #expect(!terminal.text.contains(name)) }
  }

  @Test func `Tab completes names of files behind the command that saves`() throws {
    let folder = try ScratchFolder()
    try folder.write("", to: "unique-name")
    let terminal = try PseudoTerminal.talk(folder: folder.path)
    terminal.type("/spara uni\t")
    try terminal.expect("/spara uni")
    try terminal.expect("que-name")
  }

  @Test func `a paste of several lines is not taken, one of a single line is`() throws {
    let terminal = try PseudoTerminal.talk()
    terminal.type("\u{1B}[200~ett\ntvå\n\u{1B}[31mtre\n\u{1B}[201~\r")
    try terminal.expect("Jag fick 3 rader")
    try terminal.expect("Svar> ")
    terminal.type("\u{1B}[200~\n/svar\n\u{1B}[201~\r")
    try terminal.expect("Du har inte svarat")
  }

  @Test func `a paste of two megabytes is too long`() throws {
    let terminal = try PseudoTerminal.talk()
    terminal.type("\u{1B}[200~" + String(repeating: "abcdefg ", count: 1 << 18) + "\u{1B}[201~\r")
    try terminal.expect("Det blev för långt")
    try terminal.expect("Svar> ")
    terminal.type("/svar\r")
    try terminal.expect("Du har inte svarat")
  }

  @Test func `under a locale without UTF-8, Backspace takes a whole letter`() throws {
    let terminal = try PseudoTerminal.talk(
      ["--language", "sv"], changing: ["LANG": "C", "LC_ALL": "C"])
    terminal.type("/svarå\u{7F}\r")
    try terminal.expect("Du har inte svarat")
  }

  @Test func `Ctrl-L draws the page anew, and Ctrl-S and Ctrl-Q do nothing`() throws {
    let terminal = try PseudoTerminal.talk()
    terminal.type("/sv\u{13}\u{11}\u{C}")
    try terminal.expect("\u{1B}[2J")
    try terminal.expect("112")
    try terminal.expect("/sv")
    terminal.type("ar\r")
    try terminal.expect("Du har inte svarat")
  }

  @Test func `Ctrl-Z stops with the terminal restored; then the page and the line stand again`()
    throws
  {
    let script =
      "stty -a > before; \(Program.path) --content \(Program.content); "
      + "stty -a > stopped; echo STOPPED; read -r line; fg"
    let folder = try ScratchFolder()
    let terminal = try PseudoTerminal(
      ["/bin/bash", "--norc", "-mc", script],
      environment: Program.environment.merging(["TERM": "xterm"]) { $1 }, folder: folder.path)
    try terminal.expect("Svar> ")
    terminal.type("/sv")
    try terminal.expect("/sv")
    terminal.type("\u{1A}")
    try terminal.expect("STOPPED")
    #expect(try folder.read("before") == folder.read("stopped"))
    terminal.type("\n")
    try terminal.expect("112")
    try terminal.expect("/sv")
    terminal.type("ar\r")
    try terminal.expect("Du har inte svarat")
    try terminal.expect("Svar> ")
    terminal.type("\u{4}")
    #expect(try terminal.exitStatus() == 0)
  }

  @Test func `a resize keeps the line and rewraps what comes`() throws {
    let terminal = try PseudoTerminal.talk(["--color", "never"])
    terminal.type("/sv")
    try terminal.expect("/sv")
    terminal.resize(rows: 1, columns: 20)
    try terminal.expect("/sv")
    terminal.type("ar\r\r")
    try terminal.expect("Svar> ")
    let page = try terminal.expect("Svar> ")
    let lines = page.split(separator: "\r\n").map { $0.filter { $0 != "\r" } }
    #expect((lines.dropFirst().dropLast().map(\.count).max() ?? 0) <= 20)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `a signal ends it with its status and the terminal restored`(signal: Int32) throws {
    let terminal = try PseudoTerminal.talk()
    terminal.signal(signal)
    #expect(try terminal.exitStatus() == 128 + signal)
    #expect(terminal.settings == terminal.original)
  }

  @Test(
    arguments: [
      (["--plain"], [:]), ([], ["TERM": "dumb"]), ([], ["TERM": nil]), ([], ["LOTSEN_PLAIN": "1"]),
      ([], ["TERM": "no-such-terminal"]), (["--plain", "--color", "always"], [:]),
    ] as [([String], [String: String?])])
  func `plain is no byte ESC at all, from the beginning to the end`(
    arguments: [String], changes: [String: String?]
  ) throws {
    let terminal = try PseudoTerminal.talk(arguments, changing: changes)
    terminal.type("?\n")
    try terminal.expect("Svar> ")
    terminal.type("/lämna\n")
    #expect(try terminal.exitStatus() == 0)
    #expect(terminal.text.contains("syns kvar i fönstret"))
    #expect(!terminal.output.contains(0x1B))
  }

  @Test(
    arguments: [
      ([], [:], true), ([], ["NO_COLOR": "1"], false), (["--color", "never"], [:], false),
      (["--color", "always"], ["NO_COLOR": "1"], true), ([], ["NO_COLOR": ""], true),
    ] as [([String], [String: String?], Bool)])
  func `colour is for terminals, and can be refused`(
    arguments: [String], changes: [String: String?], isPainted: Bool
  ) throws {
    let terminal = try PseudoTerminal.talk(arguments, changing: changes)
    #expect(terminal.text.contains("\u{1B}[1") == isPainted)
  }

  @Test func `who asks for a language that is not served is shown those that are`() throws {
    let terminal = try PseudoTerminal.talk(changing: ["LANG": "tlh_XX.UTF-8"])
    terminal.type("english\r")
    try terminal.expect("Answer")
  }

  @Test func `an inputrc is honoured, but not its history`() throws {
    let folder = try ScratchFolder()
    let inputrc = """
      set editing-mode vi
      set history-size 1000000
      $if lotsen
      "\\C-xp": "/svar"
      $endif
      """
    try folder.write(inputrc, to: "inputrc")
    let terminal = try PseudoTerminal.talk(changing: ["INPUTRC": "\(folder.path)/inputrc"])
    terminal.type("\u{18}p\r")
    try terminal.expect("Du har inte svarat")
    #expect(folder.names == ["inputrc"])
  }

  @Test func `an inputrc that includes itself is passed over`() throws {
    let folder = try ScratchFolder()
    try folder.write("$include \(folder.path)/other\n", to: "inputrc")
    try folder.write("$include \(folder.path)/inputrc\n", to: "other")
    let terminal = try PseudoTerminal.talk(changing: ["INPUTRC": "\(folder.path)/inputrc"])
    terminal.type("/svar\r")
    try terminal.expect("Du har inte svarat")
  }
}
