import Foundation
import Glibc
import Testing

extension ServeTests {
  /// Bounded memory and a constant number of descriptors, whatever is sent (promise P4).
  struct MemoryTests {
    #if DEBUG
    static let mebibytes = 18
    static let requests = 2_000
    #else
    static let mebibytes = 200
    static let requests = 100_000
    #endif
    /// KiB.
    static let most = 64 << 10

    /// Two hundred mebibytes of each (18 in a debug build), with a request now and then.
    @Test(arguments: [
      Junk(byte: 0xFF, count: 4096), Junk(byte: 0x5B, count: 262_000),
      Junk(byte: 0x20, count: 1 << 20), Junk(byte: 0x78, count: 8 << 20),
      Junk(byte: 0x78, count: 1),
    ])
    func `Junk does not fill the memory`(_ junk: Junk) throws {
      let program = try Lotsen.serve()
      #expect(program.ask(Frame.ping(0))?.id == 0)
      let isBlank = junk.byte == 0x20
      let lines = isBlank || junk.count > 4096 ? 1 : 32
      let bytes = Self.repeated(junk.line, lines) + Array("\(Frame.ping(1))\n".utf8)
      let rounds = min((Self.mebibytes << 20) / bytes.count + 1, Self.requests)
      var expected = 0
      for _ in 0..<rounds {
        guard program.send(bytes) else { break }
        for _ in 0..<(isBlank ? 0 : lines) where program.line()?.contains("-32700") == true {
          expected += 1
        }
        if program.line()?.contains("result") == true { expected += 1 }
      }
      #expect(expected == rounds * (isBlank ? 1 : lines + 1))
      #expect(ProcessTable.residentMemory(of: program.process) < Self.most)
    }

    @Test(arguments: [2, 4_000, 200_000])
    func `Frames whose answers nobody reads do not fill the memory`(_ size: Int) throws {
      let program = try Lotsen.serve()
      #expect(program.ask(Frame.ping(0))?.id == 0)
      let text = String(repeating: "[1],", count: min(size, 1_000))
      let long = String(repeating: "å", count: max(0, size - 1_000) / 20)
      let frame = #"{"jsonrpc":"2.0","id":1,"method":"lotsen/discover","x":[\#(text)"\#(long)"]}"#
      let bytes = Array("\(frame)\n".utf8)
      let burst = Self.repeated(bytes, (8 << 20) / bytes.count + 1)
      #expect(program.sendAsMuchAsPossible(burst, within: 0.5) < burst.count)
      #expect(ProcessTable.residentMemory(of: program.process) < Self.most)
    }

    @Test func `A peer that writes faster than it is answered does not fill the memory`() throws {
      let program = try Lotsen.serve()
      let text = String(repeating: "x", count: 1_000)
      let frame = #"{"jsonrpc":"2.0","id":1,"method":"lotsen/discover","x":"\#(text)"}"#
      let bytes = Array("\(frame)\n".utf8)
      let burst = Self.repeated(bytes, (100 << 20) / bytes.count)
      #expect(program.exchange(burst, lines: 3_000) >= 3_000)
      #expect(ProcessTable.residentMemory(of: program.process) < Self.most)
    }

    @Test func `Memory and descriptors stay as they are, however much is asked`() throws {
      let program = try Lotsen.serve()
      let start = try #require(program.ask(Walk.start))
      let answer = Frame.answer(1, start.session, "safety.danger", "no")
      func ask(_ count: Int) -> Int {
        for _ in 0..<count { _ = program.ask(answer) }
        return ProcessTable.residentMemory(of: program.process)
      }
      let early = ask(Self.requests / 10)
      let descriptors = ProcessTable.descriptors(of: program.process)
      let late = ask(Self.requests)
      #expect(late < early + early / 20)
      #expect(ProcessTable.descriptors(of: program.process) == descriptors)
    }

    private static func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
      var all = Data(capacity: bytes.count * count)
      for _ in 0..<count { all.append(contentsOf: bytes) }
      return Array(all)
    }
  }
}

/// A line of the same byte.
struct Junk: Sendable, CustomTestStringConvertible {
  let byte: UInt8
  let count: Int

  var line: [UInt8] { [UInt8](repeating: byte, count: count) + [0x0A] }
  var testDescription: String { "\(count) times \(byte)" }
}
