// Questions and answers one after the other over two pipes: `lotsen serve` and a program in C that
// answers each line with as many bytes and does nothing else. In turn, in blocks, so that a machine
// whose speed drifts slows both. First with one session, then with a thousand.
//
// round-trips ECHO LOTSEN CONTENT [BLOCKS]

import Glibc
import Peer

let arguments = CommandLine.arguments
guard arguments.count >= 4, let blocks = arguments.count > 4 ? Int(arguments[4]) : 21, blocks > 0
else {
  print("usage: round-trips ECHO LOTSEN CONTENT [BLOCKS]")
  exit(64)
}
let serve = [arguments[2], "serve", "--content", arguments[3]]
let tripsInBlock = 1_000

/// Frames that answer the first question of so many sessions, and the bytes of an answer.
func frames(sessions: Int, from lotsen: Peer) -> (frames: [[UInt8]], answerBytes: Int) {
  var frames: [[UInt8]] = []
  for _ in 0..<sessions {
    lotsen.send(frame("dialogue/start", #""language":"sv""#))
    let session = member("session", of: lotsen.line())
    frames.append(
      frame(
        "dialogue/answer",
        #""session":"\#(session)","question":"safety.danger","answer":"no","language":"sv""#))
  }
  lotsen.send(frames[0])
  return (frames, lotsen.line().utf8.count)
}

/// Microseconds of each round trip of a block.
func block(_ peer: Peer, _ frames: [[UInt8]], from start: Int) -> [Double] {
  (0..<tripsInBlock).map { trip in
    let begin = ContinuousClock.now
    peer.roundTrip(frames[(start + trip) % frames.count])
    return (ContinuousClock.now - begin) / .microseconds(1)
  }
}

func part(_ values: [Double], _ place: Double) -> Double {
  values.sorted()[Int(Double(values.count - 1) * place)]
}

func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

print("| sessions | bytes in, out | echo a second | lotsen a second | ratio | 99 of 100 in µs |")
print("| --- | --- | --- | --- | --- | --- |")
for sessions in [1, 1_000] {
  guard let lotsen = Peer(serve) else { end("lotsen cannot be started") }
  let (frames, answerBytes) = frames(sessions: sessions, from: lotsen)
  guard let echo = Peer([arguments[1], "\(answerBytes)"]) else { end("echo cannot be started") }
  var (echoes, answers, ratios): ([Double], [Double], [Double]) = ([], [], [])
  for number in 0...blocks {
    let first = block(echo, frames, from: number * tripsInBlock)
    let second = block(lotsen, frames, from: number * tripsInBlock)
    // The first block of each only warms the caches.
    guard number > 0 else { continue }
    echoes += first
    answers += second
    ratios.append(first.reduce(0, +) / second.reduce(0, +))
  }
  echo.finish()
  lotsen.finish()
  let speeds = [echoes, answers].map { Int(1e6 * Double($0.count) / $0.reduce(0, +)) }
  print(
    "| \(sessions) | \(frames[0].count), \(answerBytes) | \(speeds[0]) | \(speeds[1]) |"
      + " \(rounded(part(ratios, 0.5))) | \(rounded(part(answers, 0.99))) |")
}
