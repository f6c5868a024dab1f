import Glibc
import Testing

extension ServeTests {
  /// Frames in, frames out (promises P1, P2 and P3).
  struct FrameTests {
    @Test func `Only frames are written, one for each request, in their order`() throws {
      let program = try Lotsen.serve()
      let start = try #require(program.ask(Walk.start))
      var frames = (2...40).map { number in
        switch number % 4 {
        case 0: Frame.ping(number)
        case 1: Frame.answer(number, start.session, "safety.danger", "no")
        case 2: Frame.request(number, "no/method")
        default: Frame.request(number, "dialogue/page", ["session": start.session])
        }
      }
      frames.insert("  \r", at: 5)
      frames.insert(#"{"jsonrpc":"2.0","method":"lotsen/ping"}"#, at: 9)
      frames.insert(#"{"jsonrpc":"2.0","id":7,"result":{}}"#, at: 13)
      program.send(Array(frames.joined(separator: "\n").utf8))
      program.closeInput()
      let output = String(decoding: program.restOfOutput(), as: UTF8.self)
      #expect(output.hasSuffix("}\n"))
      let answers = output.split(separator: "\n").map { Answer(String($0)) }
      #expect(answers.map { $0?.id } == Array(2...40))
      #expect(program.waitForEnd() == .exit(0))
      #expect(program.remarks.isEmpty)
    }

    @Test func `Bytes that are no frame do not change the answers to later ones`() throws {
      let program = try Lotsen.serve()
      let first = try #require(program.ask(Frame.request(1, "lotsen/discover")))
      let junk: [([UInt8], String)] = [
        (Array("{".utf8), "syntax"), ([0xFF, 0xFE, 0x7B], "utf8"),
        ([0xEF, 0xBB, 0xBF, 0x7B], "bom"),
        ([0x7B, 0x00, 0x7D], "nul"), (Array("[]".utf8), "batch-unsupported"),
        ([UInt8](repeating: 0x5B, count: 33), "too-deep"),
        ([UInt8](repeating: 0x20, count: 262_145) + [0x78], "frame-too-large"),
      ]
      for (bytes, reason) in junk {
        program.send(bytes + [0x0A])
        #expect(Answer(try #require(program.line()))?.reason == reason)
        #expect(program.ask(Frame.request(1, "lotsen/discover"))?.text == first.text)
      }
    }

    @Test func `A frame may come in pieces of any size`() throws {
      let program = try Lotsen.serve()
      for byte in Frame.ping(5).utf8 { program.send([byte]) }
      program.send("")
      #expect(program.line() == #"{"jsonrpc":"2.0","id":5,"result":{}}"#)
    }

    @Test func `A waiting request that is cancelled is answered in its turn without being run`()
      throws
    {
      let program = try Lotsen.serve()
      // Sent in one piece, so that all of it lies ready when the first is run.
      let cancel = #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":2}}"#
      program.send([Frame.ping(1), Frame.ping(2), Frame.ping(3), cancel].joined(separator: "\n"))
      let answers = (1...3).map { _ in program.line().flatMap(Answer.init) }
      #expect(answers.map { $0?.id } == [1, 2, 3])
      #expect(answers.map { $0?.errorCode } == [nil, -32800, nil])
    }

    @Test(arguments: [4_095, 4_096, 4_097, 70_000])
    func `Non-blocking ends of a peer are met by waiting`(_ count: Int) throws {
      var (input, output): ([Int32], [Int32]) = ([0, 0], [0, 0])
      unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &input)
      unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &output)
      for end in input + output {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
      let program = try Lotsen.serve(input: .given(input[0]), output: .given(output[0]))
      let peer = SocketPeer(input: input[1], output: output[1])
      let id = String(repeating: "x", count: 100)
      let frame = #"{"jsonrpc":"2.0","id":"\#(id)","method":"lotsen/ping"}"#
      let frames = count / frame.utf8.count + 1
      let answers = peer.exchange(frames: [String](repeating: frame, count: frames))
      #expect(answers == (0..<frames).map { _ in #"{"jsonrpc":"2.0","id":"\#(id)","result":{}}"# })
      #expect(program.waitForEnd() == .exit(0))
    }
  }
}

/// A peer at two sockets that do not block.
struct SocketPeer {
  let input: Int32
  let output: Int32

  /// Writes frames and ends; reads all answers meanwhile.
  func exchange(frames: [String]) -> [String] {
    var left = Array(frames.joined(separator: "\n").utf8)[...]
    var answers: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      var polled = [
        pollfd(fd: left.isEmpty ? -1 : input, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      ]
      guard unsafe poll(&polled, 2, 30_000) > 0 else { break }
      if polled[0].revents != 0 {
        let count = unsafe left.withUnsafeBytes { unsafe write(input, $0.baseAddress, $0.count) }
        left = left.dropFirst(max(0, count))
        if left.isEmpty { shutdown(input, Int32(SHUT_WR)) }
      }
      if polled[1].revents != 0 {
        let count = unsafe read(output, &buffer, buffer.count)
        guard count > 0 else { break }
        answers += buffer[..<count]
      }
    }
    close(input)
    close(output)
    return String(decoding: answers, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
