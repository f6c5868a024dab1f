// Resident memory of `lotsen serve` while it answers: after a hundred thousand requests, and after a
// million. Growth between the two is a leak.
//
// resident-memory LOTSEN CONTENT [REQUESTS]

import Glibc
import Peer

let arguments = CommandLine.arguments
guard arguments.count >= 3,
  let requests = arguments.count > 3 ? Int(arguments[3]) : 1_000_000, requests >= 10
else {
  print("usage: resident-memory LOTSEN CONTENT [REQUESTS]")
  exit(64)
}
guard let lotsen = Peer([arguments[1], "serve", "--content", arguments[2]]) else {
  end("lotsen cannot be started")
}

/// KiB, from the system's own table.
func residentMemory() -> Int {
  guard let file = fopen("/proc/\(lotsen.process)/status", "r") else { end("no /proc") }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, 256, file) != nil {
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard text.hasPrefix("VmRSS:") else { continue }
    return Int(text.split { !$0.isNumber }.first ?? "") ?? 0
  }
  end("no resident memory")
}

/// Eight requests at a time, so that their answers lie in the pipe while they are written.
let requestsAtOnce = 8
lotsen.send(frame("dialogue/start", #""language":"sv""#))
let session = member("session", of: lotsen.line())
let answer = frame(
  "dialogue/answer",
  #""session":"\#(session)","question":"safety.danger","answer":"no","language":"sv""#)
let batch = (0..<requestsAtOnce).flatMap { _ in answer }
let begin = ContinuousClock.now
var memory: [Int: Int] = [:]
for sent in stride(from: 0, to: requests, by: requestsAtOnce) {
  lotsen.send(batch)
  lotsen.skip(lines: requestsAtOnce)
  for mark in [requests / 10, requests - requestsAtOnce] where sent <= mark && mark < sent + 8 {
    memory[mark] = residentMemory()
  }
}
let seconds = (ContinuousClock.now - begin) / .seconds(1)
let (early, late) = (memory[requests / 10] ?? 1, memory[requests - requestsAtOnce] ?? 0)
print("| requests | KiB |")
print("| --- | --- |")
print("| \(requests / 10) | \(early) |")
print("| \(requests) | \(late) |")
print("growth \(((Double(late) / Double(early) - 1) * 1000).rounded() / 10) %,")
print("\(Int(Double(requests) / seconds)) answers a second")
lotsen.finish()
