// From the start of a program to its end, input empty, output thrown away: the program that does
// nothing and `lotsen`, which loads all content, checks it and shows its first page. In turn, so
// that a machine whose speed drifts slows both.
//
// start-up EMPTY LOTSEN [ROUNDS]

import Glibc

/// Milliseconds from start to end, or nil if the program could not be started.
func run(_ program: String, _ arguments: [String]) -> Double? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  defer { posix_spawn_file_actions_destroy(&actions) }
  var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var child: pid_t = 0
  let begin = ContinuousClock.now
  guard posix_spawn(&child, program, &actions, nil, &words, environ) == 0 else { return nil }
  var status: Int32 = 0
  while waitpid(child, &status, 0) == -1, errno == EINTR {}
  return (ContinuousClock.now - begin) / .milliseconds(1)
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

let arguments = CommandLine.arguments
guard arguments.count >= 3, let rounds = arguments.count > 3 ? Int(arguments[3]) : 41, rounds > 0
else {
  print("usage: start-up EMPTY LOTSEN [ROUNDS]")
  exit(64)
}
var empty: [Double] = []
var lotsen: [Double] = []
for _ in 0...rounds {
  guard let first = run(arguments[1], []), let second = run(arguments[2], ["talk", "--plain"])
  else {
    print("a program could not be started")
    exit(66)
  }
  empty.append(first)
  lotsen.append(second)
}
// The first round of each only warms the caches.
let ratios = zip(lotsen.dropFirst(), empty.dropFirst()).map { $0 / $1 }
print("| | median ms | least ms |")
print("| --- | --- | --- |")
for (name, times) in [("an empty Swift program", empty), ("lotsen to its first page", lotsen)] {
  let kept = Array(times.dropFirst())
  print("| \(name) | \(rounded(median(kept))) | \(rounded(kept.min() ?? 0)) |")
}
print("| ratio | \(rounded(median(ratios))) | \(rounded(ratios.min() ?? 0)) |")
