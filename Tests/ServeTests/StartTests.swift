import Foundation
import Glibc
import TestSupport
import Testing

extension ServeTests {
  /// What the program does before its first answer (protocol, sections 3.1 and 6.4).
  struct StartTests {
    @Test func `Without a standard output there is nobody to serve`() throws {
      let program = try Lotsen.serve(output: .closed)
      #expect(program.waitForEnd() == .exit(74))
    }

    @Test func `A closed standard input is an empty one`() throws {
      let program = try Lotsen.serve(input: .closed)
      #expect(program.restOfOutput() == [])
      #expect(program.waitForEnd() == .exit(0))
    }

    @Test func `A closed standard error keeps nobody from being served`() throws {
      let program = try Lotsen.serve(["--log-level", "debug"], error: .closed)
      #expect(program.ask(Frame.ping(1))?.id == 1)
      #expect(program.ask("no frame")?.errorCode == -32700)
      program.closeInput()
      #expect(program.restOfOutput() == [])
    }

    @Test(arguments: [[], ["--log-level", "debug"]])
    func `Nothing is written before the first response`(_ options: [String]) throws {
      let program = try Lotsen.serve(options)
      program.closeInput()
      #expect(program.restOfOutput() == [])
      #expect(program.waitForEnd() == .exit(0))
      #expect(program.remarks.isEmpty == options.isEmpty)
    }

    @Test(arguments: [
      ["--unknown"], ["--content"], ["--ascii", "--ascii"], ["--log-level", "loud"],
      ["--now", "soon"], ["--language", "sv"], ["surplus"],
    ])
    func `A faulty option is told on standard error alone`(_ options: [String]) throws {
      let (end, output, remarks) = try Lotsen.run(["serve"] + options)
      #expect(end == .exit(64))
      #expect(output.isEmpty)
      #expect(!remarks.isEmpty)
    }

    @Test(arguments: [
      (0, 0o600), (31, 0o600), (33, 0o600), (9 * 32, 0o600), (32, 0o604), (32, 0o620),
    ])
    func `A key file of another length or mode is refused`(_ bytes: Int, _ mode: Int) throws {
      let file = Folder.keyFile(bytes: bytes, mode: mode)
      let (end, output, remarks) = try Lotsen.run(
        ["serve", "--content", Lotsen.content, "--session-key-file", file])
      #expect(end == .exit(78))
      #expect(output.isEmpty)
      #expect(remarks.hasPrefix("lotsen: the file with the keys of sessions cannot be used: "))
    }

    @Test(arguments: ["/dev/null", "/", "/nowhere/key", "fifo", "loop"])
    func `What is no key file is refused at once`(_ path: String) throws {
      let folder = Folder.make()
      _ = unsafe mkfifo("\(folder)/fifo", 0o600)
      _ = unsafe symlink("loop", "\(folder)/loop")
      let file = path.hasPrefix("/") ? path : "\(folder)/\(path)"
      let (end, output, _) = try Lotsen.run(
        ["serve", "--content", Lotsen.content, "--session-key-file", file])
      #expect(end == .exit(78))
      #expect(output.isEmpty)
    }

    @Test func `Keys may come from a service manager`() throws {
      let folder = Folder.make()
      try FileManager.default.moveItem(
        atPath: Folder.keyFile(bytes: 64), toPath: "\(folder)/lotsen-session-key")
      let named = ["CREDENTIALS_DIRECTORY": folder]
      #expect(try keyKind(environment: named) == "persistent")
      #expect(try keyKind(environment: ["CREDENTIALS_DIRECTORY": Folder.make()]) == "ephemeral")
      #expect(try keyKind(environment: [:]) == "ephemeral")
    }

    private func keyKind(environment: [String: String]) throws -> String? {
      let program = try Lotsen.serve(environment: environment)
      return program.ask(Frame.request(1, "lotsen/discover"))?.result?["sessionKey"] as? String
    }

    @Test
    func `The first fault of faulty content is told with its place, and the number of others`()
      throws
    {
      var content = SampleContent()
      content.replace("go: missing-child", with: "go: nowhere", in: "Dialogues/safety.yaml")
      content.replace(
        "go: dialogue mornings", with: "go: dialogue none", in: "Dialogues/find-way.yaml")
      let folder = Folder.make(content)
      let begin = ContinuousClock.now
      let (end, output, remarks) = try Lotsen.run(["serve", "--content", folder])
      #expect(end == .exit(78))
      #expect(ContinuousClock.now - begin < .seconds(2))
      #expect(output.isEmpty)
      let lines = remarks.split(separator: "\n").map(String.init)
      #expect(lines.first?.contains(#/^Dialogues/[a-z-]+\.yaml:\d+:\d+: error: ./#) == true)
      #expect(lines.last?.contains(/^lotsen: \d+ more; see ‘lotsen check’$/) == true)
    }

    @Test func `A named pipe among the content files does not hold up the start`() throws {
      let folder = Folder.make(SampleContent())
      _ = unsafe mkfifo("\(folder)/Dialogues/other.yaml", 0o600)
      let (end, output, remarks) = try Lotsen.run(["serve", "--content", folder])
      #expect(end == .exit(78))
      #expect(output.isEmpty)
      #expect(remarks.contains("other.yaml"))
    }
  }
}
