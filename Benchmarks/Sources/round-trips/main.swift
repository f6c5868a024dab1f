// Questions and answers one after the other over two pipes: `lotsen serve` and a program in C that
// answers each line with as many bytes and does nothing else. In turn, in blocks, so that a machine
// whose speed drifts slows both. First the answer to the first question, in one session and in a
// thousand, then whole ways from the first question to an outcome.
//
// round-trips ECHO LOTSEN CONTENT [BLOCKS]
//
// Ends with 1 if promise P11 is broken: 99 of 100 answers within 5 ms, 5,000 answers a second.

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

/// Frames to send one after the other, and the bytes of the answer to each.
typealias Trips = (frames: [[UInt8]], answers: [Int])

/// Answers to the first question of so many sessions.
func firstAnswers(sessions: Int, of lotsen: Peer) -> Trips {
  var trips: Trips = ([], [])
  for _ in 0..<sessions {
    lotsen.send(frame("dialogue/start", #""language":"sv""#))
    let session = member("session", of: lotsen.line())
    trips.frames.append(answer("safety.danger", #""no""#, in: session))
    lotsen.send(trips.frames[trips.frames.count - 1])
    trips.answers.append(lotsen.line().utf8.count)
  }
  return trips
}

/// All answers from the first question to an outcome: always the first choice, but nobody is in
/// danger. Sessions are values, so the same frames can be sent again and again.
func wholeWay(of lotsen: Peer) -> Trips {
  var trips: Trips = ([], [])
  lotsen.send(frame("dialogue/start", #""dialogue":"early-signs","language":"sv""#))
  var page = lotsen.line()
  while page.contains(#""status":"question""#) {
    let question = member("id", of: page, behind: "question")
    let choice = question == "safety.danger" ? "no" : member("id", of: page, behind: "choices")
    let isMany = member("kind", of: page, behind: "question") == "many"
    trips.frames.append(
      answer(
        question, isMany ? "[\"\(choice)\"]" : "\"\(choice)\"", in: member("session", of: page)))
    lotsen.send(trips.frames[trips.frames.count - 1])
    page = lotsen.line()
    trips.answers.append(page.utf8.count)
  }
  return trips
}

func answer(_ question: String, _ answer: String, in session: String) -> [UInt8] {
  frame(
    "dialogue/answer",
    #""session":"\#(session)","question":"\#(question)","answer":\#(answer),"language":"sv""#)
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

var isBroken = false
print("| round trips | bytes in, out | echo a second | lotsen a second | ratio | 99 of 100 in µs |")
print("| --- | --- | --- | --- | --- | --- |")
for (name, trips) in [
  ("first answer, 1 session", { firstAnswers(sessions: 1, of: $0) }),
  ("first answer, 1,000 sessions", { firstAnswers(sessions: 1_000, of: $0) }),
  ("a whole way to an outcome", wholeWay),
] as [(String, (Peer) -> Trips)] {
  guard let lotsen = Peer(serve) else { end("lotsen cannot be started") }
  let (frames, answerBytes) = trips(lotsen)
  guard let echo = Peer([arguments[1]] + answerBytes.map(String.init)) else {
    end("echo cannot be started")
  }
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
  let bytes = [frames.map(\.count), answerBytes].map { $0.reduce(0, +) / $0.count }
  let slow = part(answers, 0.99)
  print(
    "| \(name) | \(bytes[0]), \(bytes[1]) | \(speeds[0]) | \(speeds[1]) |"
      + " \(rounded(part(ratios, 0.5))) | \(rounded(slow)) |")
  isBroken = isBroken || slow > 5_000 || speeds[1] < 5_000
}
print(
  "99 of 100 answers within 5 ms and 5,000 answers a second (promise P11): "
    + (isBroken ? "broken" : "held"))
exit(isBroken ? 1 : 0)
