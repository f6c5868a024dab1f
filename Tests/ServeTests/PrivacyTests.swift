import Foundation
import Glibc
import Testing

extension ServeTests {
  /// Nothing that was received is told to anybody else, and nothing is touched after the start
  /// (promises P6 and P7).
  struct PrivacyTests {
    static let marker = "Zx9Marker7q"

    /// Requests with the marker everywhere a peer can put it.
    static func frames(session: String) -> [String] {
      let m = marker
      return [
        Frame.request(1, m), Frame.request(1, "dialogue/\(m)"),
        Frame.request(1, "lotsen/ping", [m: m]),
        Frame.request(1, "dialogue/find", ["text": m]),
        Frame.request(1, "dialogue/interpret", ["session": session, "text": m]),
        Frame.request(1, "dialogue/start", ["dialogue": m]),
        Frame.request(1, "dialogue/start", ["language": m]),
        Frame.request(1, "dialogue/start", ["binding": m]),
        Frame.request(1, "dialogue/page", ["session": "l1.\(m)"]),
        Frame.request(1, "dialogue/page", ["session": session, "binding": m]),
        Frame.answer(1, session, "safety.danger", m), Frame.answer(1, session, m, m),
        Frame.answer(1, session, "safety.\(m)", [m]), Frame.request(1, "contact/get", ["id": m]),
        Frame.request(1, "contact/list", ["area": m, "cursor": m]),
        Frame.request(1, "lotsen/ping", ["meta": ["traceId": "\(m) \(m)", "other": m]]),
        m, "\"\(m)\"", "[\"\(m)\"]", "{\"jsonrpc\":\"\(m)\"}", "{\"\(m)\":1,\"\(m)\":2}",
        #"{"jsonrpc":"2.0","method":"\#(m)","params":{"\#(m)":"\#(m)"}}"#,
      ]
    }

    @Test func `Nothing received is on standard error or in an error`() throws {
      let program = try Lotsen.serve(["--log-level", "debug", "--staff"])
      let start = try #require(program.ask(Walk.start))
      for frame in Self.frames(session: start.session) { program.send(frame) }
      program.send(#"{"jsonrpc":"2.0","id":"\#(Self.marker)","method":"lotsen/ping"}"#)
      program.send(Frame.request(99, "lotsen/ping", ["meta": ["traceId": "trace.1_-a"]]))
      program.closeInput()
      let lines = String(decoding: program.restOfOutput(), as: UTF8.self).split(separator: "\n")
      #expect(
        lines.filter { $0.contains(Self.marker) }.map(String.init) == [
          #"{"jsonrpc":"2.0","id":"\#(Self.marker)","result":{}}"#
        ])
      #expect(program.waitForEnd() == .exit(0))
      #expect(!program.remarks.contains(Self.marker))
      #expect(!program.remarks.contains(start.session.prefix(40)))
      #expect(program.remarks.contains("traceId=trace.1_-a"))
      for line in program.remarks.split(separator: "\n") { check(line) }
    }

    /// Time, level, event, then names with values.
    private func check(_ line: Substring) {
      let form =
        /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (error|warn|info|debug) [a-z-]+( [a-zA-Z]+=[-A-Za-z0-9._:\/+]{1,64})*/
      #expect(line.wholeMatch(of: form) != nil)
      #expect(line.utf8.count < 512)
    }

    @Test func `A log that nobody reads is dropped, counted, and holds up nothing`() throws {
      let ends = RunningProgram.pipe(programReads: false)
      _ = fcntl(ends.lent, F_SETFL, O_NONBLOCK)
      let noise = [UInt8](repeating: 0x2E, count: 4096)
      while unsafe write(ends.lent, noise, noise.count) > 0 {}
      _ = fcntl(ends.lent, F_SETFL, 0)
      let program = try Lotsen.serve(["--log-level", "debug"], error: .given(ends.lent))
      for number in 1...50 { #expect(program.ask(Frame.ping(number))?.id == number) }
      var text = [UInt8](repeating: 0, count: 1 << 17)
      _ = unsafe read(ends.kept, &text, text.count)
      #expect(program.ask(Frame.ping(51))?.id == 51)
      let count = unsafe read(ends.kept, &text, text.count)
      let lines = String(decoding: text[..<max(0, count)], as: UTF8.self).split(separator: "\n")
      // Three lines of the start and fifty answers.
      #expect(lines.first?.hasSuffix("warn log-dropped count=53") == true)
      close(ends.kept)
      #expect(program.ask(Frame.ping(52))?.id == 52)
    }

    @Test(.enabled(if: Tool.path("strace") != nil, "strace is not installed"))
    func `After the start nothing is opened, sent, started or asked of the environment`() throws {
      let trace = "\(Folder.make())/trace"
      let calls = "%file,%process,%network,write"
      let program = try RunningProgram(
        ["strace", "-f", "-qq", "-o", trace, "-e", "trace=\(calls)", Lotsen.path, "serve"]
          + ["--content", Lotsen.content, "--session-key-file", Folder.keyFile()])
      let start = try #require(program.ask(Walk.start))
      #expect(try Walk.toOutcome(from: start) { _ in program } == "mornings.contact-now")
      for frame in Self.frames(session: start.session) { program.send(frame) }
      program.closeInput()
      _ = program.restOfOutput()
      #expect(program.waitForEnd() == .exit(0))
      let lines = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
      let first = try #require(
        lines.firstIndex { $0.contains(#"write("#) && $0.contains("jsonrpc") })
      let after = lines[first...].filter { !$0.contains(" write(") && !$0.contains(" exit") }
      #expect(after.filter { !$0.contains("+++") } == [])
      let writing = lines[..<first].filter {
        $0.contains("open") && ["O_WRONLY", "O_RDWR", "O_CREAT"].contains(where: $0.contains)
      }
      #expect(writing.filter { !$0.contains("\"/dev/null\"") } == [])
      #expect(lines.filter { $0.contains("socket(") || $0.contains("clone") } == [])
    }
  }
}

/// Programs that a machine may not have.
enum Tool {
  static func path(_ name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
  }
}
