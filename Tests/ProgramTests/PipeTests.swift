import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct PipeTests {
  @Test func `a conversation over a pipe is plain text without prompts`() throws {
    let program = Program(arguments: ["--now", "2026-11-24"], input: "?\n/svar\n3")
    let result = try program.run()
    #expect(result.status == 1)
    #expect(result.error == "")
    #expect(result.output.contains("112"))
    #expect(result.output.contains("/sammanfattning – "))
    for mark in ["Svar>", "\u{1B}", "\u{2066}", "\r"] { #expect(!result.output.contains(mark)) }
  }

  @Test func `the end is well where an outcome stands, or the person leaves`() throws {
    #expect(try Program(arguments: [], input: "1\n").run().status == 0)
    #expect(try Program(arguments: ["talk"], input: "/quit\n9\n").run().status == 0)
    #expect(try Program(arguments: ["talk"], input: "").run().status == 1)
  }

  @Test func `a strict run ends at the first line not taken`() throws {
    let result = try Program(arguments: ["talk", "--strict"], input: "?\n\n77\n1\n").run()
    #expect(result.status == 65)
    #expect(result.error == "line 3: not-a-choice\n")
  }

  @Test(arguments: [
    (["--languge", "sv"], "--language"), (["--plain", "--plain"], "--plain"), (["tlak"], "talk"),
    (["talk", "--now", "tomorrow"], "2026-11-24"), (["talk", "--language", "s_v"], "language tag"),
    (["talk", "--language", "tlh"], "sv"), (["talk", "--dialogue", "find-wy"], "find-way"),
    (["talk", "more"], "more"), (["talk", "--color", "pink"], "always"),
    (["talk", "--content"], "content"),
    (["talk", "--plai"], "--plain"), (["check", "find-wy"], "find-way"),
    (["run", "--add-golden", "Transcripts"], "--golden"),
    (["run", "--filter", "nosuch*", "Transcripts"], "nosuch*"),
    (["texts", "--language", "en", "--as", "draft"], "--mark"),
    (["talk", "--now=2026-11-24", "--now", "2026-11-25"], "--now"),
  ])
  func `a wrong command line is told with what was near, and nothing else happens`(
    arguments: [String], near: String
  ) throws {
    let result = try Program(arguments: arguments, input: "1\n").run()
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.error.contains(near))
  }

  @Test(arguments: [
    ("talk >&-", 74), ("talk <&-", 1), ("talk <&- 2>&-", 1), ("check >&-", 74), ("serve >&-", 74),
    ("record new.case >&-", 74), ("serve <&-", 0), ("--help 2>&-", 0),
  ])
  func `a standard descriptor that is closed is no other file`(run: String, status: Int32) throws {
    let folder = try ScratchFolder()
    let result = try Program.script("LOTSEN_CONTENT=$CONTENT $LOTSEN \(run)", folder: folder.path)
    #expect(result == Program.Result(status: status, output: result.output, error: ""))
    #expect(folder.names == [])
  }

  @Test(arguments: [["--help"], ["--version"], ["talk", "--help"], ["help", "talk"]])
  func `help and version go to standard output`(arguments: [String]) throws {
    let result = try Program(arguments: arguments).run()
    #expect(result.status == 0)
    #expect(result.error == "")
    #expect(!result.output.isEmpty)
  }

  @Test func `content that is not there is told with the place looked at`() throws {
    let folder = try ScratchFolder()
    let named = try Program(arguments: ["--content", folder.path]).run()
    #expect(named.status == 78)
    #expect(named.output == "")
    #expect(named.error.contains(folder.path))
    let here = try Program(arguments: [], folder: folder.path).run()
    #expect(here.status == 78)
    #expect(here.error.contains("share/lotsen"))
  }

  @Test func `faulty content is told with file, line and column`() throws {
    let folder = try ScratchFolder()
    var content = SampleContent()
    content.replace("go: missing-child", with: "go: nowhere", in: "Dialogues/safety.yaml")
    for (path, text) in content.files { try folder.write(text, to: path) }
    let result = try Program(arguments: ["--content", folder.path], input: "1\n").run()
    #expect(result.status == 78)
    #expect(result.output == "")
    let place = try Regex("^Dialogues/safety.yaml:[0-9]+:[0-9]+: error: ")
    #expect(result.error.contains(place))
  }

  @Test(arguments: [
    (["LANG": "en_GB.UTF-8"], "en"), (["LANG": "C"], "sv"),
    (["LANGUAGE": "xx:en", "LANG": "C"], "en"),
    (["LOTSEN_LANGUAGE": "en", "LANG": "sv_SE"], "en"), ([:], "sv"),
  ])
  func `the environment names the language`(environment: [String: String], tag: String) throws {
    let asked = try Program(arguments: [], environment: environment, input: "").run()
    let named = try Program(arguments: ["--language", tag], input: "").run()
    #expect(asked.output == named.output)
  }

  @Test func `a closed output is the end`() throws {
    let folder = try ScratchFolder()
    let script = "yes '?' | $LOTSEN --content $CONTENT | head -c 1 > first; echo ${PIPESTATUS[1]}"
    let result = try Program.script(script, folder: folder.path)
    #expect(result == Program.Result(status: 0, output: "74\n", error: ""))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal ends it with its status`(signal: Int32) throws {
    let folder = try ScratchFolder()
    // A shell starts what runs beside it deaf to some signals. With the first line there, they
    // are told.
    let script = """
      mkfifo in out
      env --default-signal $LOTSEN --content $CONTENT < in > out & pid=$!
      exec 3> in 4< out
      read -r line <&4
      kill -\(signal) $pid
      wait $pid
      echo $?
      """
    let result = try Program.script(script, folder: folder.path)
    #expect(result == Program.Result(status: 0, output: "\(128 + signal)\n", error: ""))
  }

  @Test func `a signal ends it also while nobody reads`() throws {
    let folder = try ScratchFolder()
    let script = """
      mkfifo out
      yes '?' | $LOTSEN --content $CONTENT > out & pid=$!
      exec 4< out
      read -r line <&4
      kill -TERM $pid
      wait $pid
      echo $?
      """
    let result = try Program.script(script, folder: folder.path)
    #expect(result == Program.Result(status: 0, output: "143\n", error: ""))
  }

  /// Lines to an outcome, whatever notices stand on the way.
  private static let way = "3\\n" + String(repeating: "1\\n\\n", count: 15)

  @Test(arguments: [
    ("new", "Sparat i new."), ("~/new", "Sparat i ~/new."), ("old", "Det finns redan en fil"),
    ("link", "Det finns redan en fil"), ("folder", "Mappen finns inte"),
    ("none/new", "Mappen finns inte"), ("old/new", "Mappen finns inte"),
  ])
  func `a file is new and for its owner alone`(file: String, sentence: String) throws {
    let folder = try ScratchFolder()
    let script = """
      umask 0; mkdir folder; echo old > old; ln -s target link; HOME=$PWD
      printf '\(Self.way)/save \(file)\\nja\\n' |
      $LOTSEN --content $CONTENT --dialogue early-signs | tail -n 1
      echo $(cat old); stat -c %a new 2> /dev/null; ls target new 2> /dev/null
      """
    let result = try Program.script(script, folder: folder.path)
    #expect(result.output.hasPrefix(sentence))
    let isNew = sentence.hasPrefix("Sparat")
    #expect(result.output.hasSuffix(isNew ? "\nold\n600\nnew\n" : "\nold\n"))
  }

  @Test func `a file that cannot be written whole is taken away, and the conversation goes on`()
    throws
  {
    let folder = try ScratchFolder()
    let script = """
      printf '\(Self.way)/save new\\nja\\n' |
      (ulimit -f 0; exec $LOTSEN --content $CONTENT --dialogue early-signs) | tail -n 1
      echo ${PIPESTATUS[1]}; ls
      """
    let result = try Program.script(script, folder: folder.path)
    #expect(result.output == "Filen gick inte att spara.\n0\n")
  }

  @Test func `a line of a megabyte is too long, and memory stays bounded`() throws {
    let input = String(repeating: "a", count: 1 << 20) + "\n"
    let result = try Program(arguments: ["talk", "--strict"], input: input).run()
    #expect(result.status == 65)
    #expect(result.error == "line 1: unclear\n")
  }
}
