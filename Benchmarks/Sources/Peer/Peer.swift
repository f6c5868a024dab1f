package import Glibc

/// A program at the other end of two pipes that answers each line with a line.
package final class Peer {
  package let process: pid_t
  private let input: Int32
  private let output: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var held: [UInt8] = []

  /// Nil if it cannot be started.
  package init?(_ command: [String]) {
    var (toPeer, fromPeer): ([Int32], [Int32]) = ([0, 0], [0, 0])
    guard pipe(&toPeer) == 0, pipe(&fromPeer) == 0 else { return nil }
    for end in [toPeer[1], fromPeer[0]] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (end, number) in [(toPeer[0], Int32(0)), (fromPeer[1], 1)] {
      posix_spawn_file_actions_adddup2(&actions, end, number)
      posix_spawn_file_actions_addclose(&actions, end)
    }
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    guard posix_spawn(&child, command[0], &actions, nil, &words, environ) == 0 else { return nil }
    close(toPeer[0])
    close(fromPeer[1])
    (process, input, output) = (child, toPeer[1], fromPeer[0])
  }

  /// Writes all bytes.
  package func send(_ bytes: [UInt8]) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(input, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      guard count > 0 || errno == EINTR else { end("the program takes no more") }
      written += max(0, count)
    }
  }

  /// The next line; a text of ASCII tells enough.
  package func line() -> String {
    held.removeAll(keepingCapacity: true)
    while held.last != 0x0A { held += buffer[..<receive()] }
    return String(decoding: held, as: UTF8.self)
  }

  /// Passes over so many lines. None must be asked for beyond them.
  package func skip(lines: Int) {
    var left = lines
    while left > 0 {
      for byte in buffer[..<receive()] where byte == 0x0A { left -= 1 }
    }
  }

  /// Sends a line and waits for the end of the answer.
  package func roundTrip(_ frame: [UInt8]) {
    send(frame)
    while buffer[receive() - 1] != 0x0A {}
  }

  /// Ends its input, and waits for its end.
  package func finish() {
    close(input)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(output)
  }

  private func receive() -> Int {
    let count = read(output, &buffer, buffer.count)
    guard count > 0 else { end("the program gives no more") }
    return count
  }
}

/// Says why nothing can be measured.
package func end(_ reason: String) -> Never {
  print(reason)
  exit(70)
}

/// A frame with its end of line.
package func frame(_ method: String, _ params: String) -> [UInt8] {
  Array(#"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{\#(params)}}"#.utf8) + [0x0A]
}

/// The text behind the first `"name":"` in a line, or behind that of an outer member.
package func member(_ name: String, of line: String, behind outer: String? = nil) -> String {
  let key = Array("\"\(name)\":\"".utf8)
  let bytes = Array(
    (outer.flatMap { line.split(separator: "\"\($0)\":").dropFirst().first } ?? line[...]).utf8)
  for start in bytes.indices where bytes[start...].starts(with: key) {
    return String(decoding: bytes[(start + key.count)...].prefix { $0 != 0x22 }, as: UTF8.self)
  }
  end("an answer without \(name)")
}
