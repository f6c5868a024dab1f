// What a turn costs in process, with and without its words, in a dialogue of some twenty nodes and in
// one of ten thousand with ways of the same length. In turn, in blocks, so that a machine whose
// speed drifts slows both.
//
// turns [BLOCKS]
// turns calls N

import DialogueContent
import DialogueCore
import DialogueServer
import Glibc
import Localization

/// Walks whole ways, always with other answers, and adds up what nobody may leave out.
struct Walker {
  let ladder: Ladder
  let presenter: Presenter
  var seed: UInt64 = 0x10_75E4
  var sum = 0

  init(_ ladder: Ladder) {
    self.ladder = ladder
    presenter = Presenter(
      edition: ladder.edition, catalog: ladder.edition.referenceCatalog,
      now: Moment(unixSeconds: 1_795_511_700))
  }

  /// Nanoseconds of one turn, over so many walks.
  mutating func turn(walks: Int, withPages: Bool) -> Double {
    let answers = (0..<4).map { Answer.choice(Ladder.id("c\($0)")) }
    let begin = ContinuousClock.now
    for _ in 0..<walks {
      var session = Session(ladder.edition.dialogues, today: 20_000)
      take(.choice(Ladder.id("no")), &session, withPages)
      for _ in 0..<Ladder.levels {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        take(answers[Int(seed >> 62)], &session, withPages)
      }
    }
    return (ContinuousClock.now - begin) / .nanoseconds(1) / Double(walks * (Ladder.levels + 1))
  }

  /// Nanoseconds of one call that takes an answer in a sealed session and gives a page.
  mutating func call(calls: Int) -> Double {
    var connection = Connection(
      server: Server(edition: ladder.edition, keys: nil) { 1_795_511_700 })
    func send(_ frame: String) -> String {
      connection.receive(Array((frame + "\n").utf8))
      _ = connection.answerNext()
      let answer = String(decoding: connection.output, as: UTF8.self)
      connection.removeOutput(connection.output.count)
      return answer
    }
    let start = send(
      #"{"jsonrpc":"2.0","id":1,"method":"dialogue/start","params":{"dialogue":"ladder"}}"#)
    let session = start.split(separator: "\"session\":\"")[1].prefix { $0 != "\"" }
    let frame = Array(
      (#"{"jsonrpc":"2.0","id":1,"method":"dialogue/answer","params":{"session":""# + session
        + #"","question":"safety.danger","answer":"no"}}"# + "\n").utf8)
    let begin = ContinuousClock.now
    for _ in 0..<calls {
      connection.receive(frame)
      _ = connection.answerNext()
      sum &+= connection.output.count
      connection.removeOutput(connection.output.count)
    }
    return (ContinuousClock.now - begin) / .nanoseconds(1) / Double(calls)
  }

  private mutating func take(_ answer: Answer, _ session: inout Session, _ withPage: Bool) {
    _ = try? session.answer(answer)
    let turn = session.turn
    sum &+= turn.trail.count
    if withPage { sum &+= presenter.page(for: turn).trail.count }
  }
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

var small = Walker(Ladder(width: 3))
// For a profiler: calls and nothing else.
if CommandLine.arguments.dropFirst().first == "calls" {
  _ = small.call(calls: CommandLine.arguments.last.flatMap { Int($0) } ?? 1)
  exit(0)
}
let blocks = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 21
var large = Walker(Ladder(width: 1429))
print(
  "| in process | \(small.ladder.nodes) nodes, a second | \(large.ladder.nodes) nodes | ratio of times |"
)
print("| --- | --- | --- | --- |")

/// In turn, in blocks.
func compare(
  _ name: String, _ small: inout Walker, _ large: inout Walker, _ blocks: Int,
  _ measure: (inout Walker) -> Double
) {
  var (smalls, larges, ratios): ([Double], [Double], [Double]) = ([], [], [])
  for block in 0...blocks {
    let pair = [measure(&small), measure(&large)]
    // The first block of each only warms the caches.
    guard block > 0 else { continue }
    smalls.append(pair[0])
    larges.append(pair[1])
    ratios.append(pair[1] / pair[0])
  }
  let speeds = [smalls, larges].map { Int(1e9 / median($0)) }
  let ratio = Double(Int(median(ratios) * 100 + 0.5)) / 100
  print("| \(name) | \(speeds[0]) | \(speeds[1]) | \(ratio) |")
}

compare("answer and turn", &small, &large, blocks) { $0.turn(walks: 1_000, withPages: false) }
compare("answer, turn and page", &small, &large, blocks) {
  $0.turn(walks: 1_000, withPages: true)
}
compare("call with a sealed session", &small, &large, blocks) { $0.call(calls: 5_000) }
precondition(small.sum > 0 && large.sum > 0)
