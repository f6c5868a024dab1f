import Foundation
import Glibc
import Testing

extension ServeTests {
  /// How the program ends (protocol, section 3.3; promises P5 and P9).
  struct EndTests {
    /// More than pipes and the program hold together.
    static let manyFrames: [UInt8] = {
      let frames = (0..<8_000).map { Frame.request($0, "lotsen/discover") + "\n" }
      return Array(frames.joined().utf8)
    }()

    @Test func `After the end of input everything is answered, a last frame without LF too`() throws
    {
      let program = try Lotsen.serve()
      #expect(program.ask(Frame.ping(1))?.id == 1)
      program.send(Array("\(Frame.ping(2))\n\(Frame.ping(3))".utf8))
      let begin = ContinuousClock.now
      program.closeInput()
      let lines = String(decoding: program.restOfOutput(), as: UTF8.self).split(separator: "\n")
      #expect(lines.map { Answer(String($0))?.id } == [2, 3])
      #expect(program.waitForEnd() == .exit(0))
      #expect(ContinuousClock.now - begin < .seconds(1))
    }

    @Test(arguments: [(SIGTERM, 0), (SIGINT, 130), (SIGHUP, 129)])
    func `A signal ends it within a second`(_ signal: Int32, _ status: Int) throws {
      let program = try Lotsen.serve()
      #expect(program.ask(Frame.ping(1))?.id == 1)
      let begin = ContinuousClock.now
      kill(program.process, signal)
      #expect(program.waitForEnd() == .exit(Int32(status)))
      #expect(ContinuousClock.now - begin < .seconds(1))
      #expect(program.restOfOutput() == [])
      #expect(program.remarks.isEmpty)
    }

    @Test func `What waits at a signal is told that the server shuts down`() throws {
      let program = try Lotsen.serve()
      #expect(program.ask(Frame.ping(0))?.id == 0)
      kill(program.process, SIGSTOP)
      program.send((1...30).map(Frame.ping).joined(separator: "\n"))
      kill(program.process, SIGTERM)
      kill(program.process, SIGCONT)
      let lines = String(decoding: program.restOfOutput(), as: UTF8.self).split(separator: "\n")
      let answers = lines.map { Answer(String($0)) }
      #expect(answers.map { $0?.id } == Array(1...30))
      #expect(answers.allSatisfy { $0?.errorCode == 1005 })
      #expect(program.waitForEnd() == .exit(0))
    }

    @Test func `A peer that does not read is waited for until a signal`() throws {
      let program = try Lotsen.serve()
      let frames = Self.manyFrames
      #expect(program.sendAsMuchAsPossible(frames, within: 0.5) < frames.count)
      program.closeInput()
      let begin = ContinuousClock.now
      kill(program.process, SIGTERM)
      #expect(program.waitForEnd() == .exit(0))
      #expect(ContinuousClock.now - begin < .seconds(1.2))
    }

    @Test func `Nothing is lost when a peer reads late`() throws {
      let program = try Lotsen.serve()
      let frames = Self.manyFrames
      let sent = program.sendAsMuchAsPossible(frames, within: 0.5)
      program.closeInput()
      let whole = frames[..<sent].count { $0 == 0x0A }
      let cut = frames[sent - 1] == 0x0A ? 0 : 1
      let lines = program.restOfOutput().split(separator: 0x0A)
      #expect(lines.count == whole + cut)
      #expect(program.waitForEnd() == .exit(0))
    }

    @Test func `A second signal ends it at once`() throws {
      let program = try Lotsen.serve()
      let frames = Self.manyFrames
      _ = program.sendAsMuchAsPossible(frames, within: 0.5)
      kill(program.process, SIGTERM)
      // The first must have been seen before the second comes; a request that is not run shows it.
      kill(program.process, SIGINT)
      let begin = ContinuousClock.now
      #expect([.exit(130), .exit(0)].contains(program.waitForEnd()))
      #expect(ContinuousClock.now - begin < .seconds(0.5))
    }

    @Test func `Signals of others mean nothing`() throws {
      let program = try Lotsen.serve()
      #expect(program.ask(Frame.ping(1))?.id == 1)
      for signal in [SIGUSR1, SIGUSR2, SIGPIPE] { kill(program.process, signal) }
      #expect(program.ask(Frame.ping(2))?.id == 2)
    }

    @Test func `A stop in the middle of a frame loses nothing`() throws {
      let program = try Lotsen.serve()
      let frame = Array("\(Frame.ping(1))\n".utf8)
      program.send(frame[..<20])
      kill(program.process, SIGSTOP)
      program.send(frame[20...])
      kill(program.process, SIGCONT)
      #expect(program.line().flatMap(Answer.init)?.id == 1)
    }

    @Test func `A closed output ends it, with one line in the log`() throws {
      let ends = RunningProgram.pipe(programReads: false)
      let program = try Lotsen.serve(output: .given(ends.lent))
      close(ends.kept)
      program.send(Frame.ping(1))
      #expect(program.waitForEnd() == .exit(74))
      #expect(program.remarks.contains(/^\S+ error output-closed\n$/))
    }

    @Test func `A full disk ends it`() throws {
      let full = unsafe open("/dev/full", O_WRONLY | O_CLOEXEC)
      let program = try Lotsen.serve(output: .given(full))
      program.send(Frame.ping(1))
      #expect(program.waitForEnd() == .exit(74))
    }

    @Test func `A hundred faulty frames in a row end it, ninety-nine do not`() throws {
      let program = try Lotsen.serve()
      for _ in 1...99 { #expect(program.ask("x")?.reason == "syntax") }
      #expect(program.ask(Frame.request(1, "no/method"))?.errorCode == -32601)
      program.send([String](repeating: "x", count: 120).joined(separator: "\n"))
      let lines = program.restOfOutput().split(separator: 0x0A)
      #expect(lines.count == 100)
      #expect(program.waitForEnd() == .exit(76))
      let log = program.remarks.split(separator: "\n").map {
        $0.split(separator: " ", maxSplits: 1)[1]
      }
      #expect(
        log == [
          "warn frames-faulty reason=syntax count=99", "warn frames-faulty reason=syntax count=100",
          "error not-our-peer",
        ])
    }

    @Test func `Sixteen mebibytes without LF end it`() throws {
      let program = try Lotsen.serve()
      program.send(Frame.ping(1))
      let piece = [UInt8](repeating: 0x78, count: 1 << 20)
      for _ in 0..<17 where !program.send(piece) { break }
      #expect(
        program.restOfOutput() == Array("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n".utf8))
      #expect(program.waitForEnd() == .exit(76))
    }

    @Test func `After kill -9 another process with the same keys goes on`() throws {
      let key = Folder.keyFile()
      func other() throws -> RunningProgram { try Lotsen.serve(["--session-key-file", key]) }
      let first = try other()
      let page = try #require(first.ask(Walk.start))
      var programs = [first]
      let outcome = try Walk.toOutcome(from: page) { _ in
        programs.last.map { _ = kill($0.process, SIGKILL) }
        #expect(programs.last?.waitForEnd() == .signal(SIGKILL))
        programs.append(try other())
        return try #require(programs.last)
      }
      #expect(outcome == "mornings.contact-now")
    }
  }
}
