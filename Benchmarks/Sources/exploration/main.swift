// `lotsen check` on made-up editions of two hundred questions, of which six in ten have a route that
// reads an earlier answer: a net in which every way is within the budget of eight answers, and a
// chain that asks all two hundred, each reading one of the three before it. The same seed makes the
// same editions. What is measured is the whole command: start, reading, all rules, all proofs.
//
// exploration LOTSEN [ROUNDS]

import Foundation

let arguments = CommandLine.arguments
guard arguments.count >= 2, let rounds = arguments.count > 2 ? Int(arguments[2]) : 5, rounds > 0
else {
  print("usage: exploration LOTSEN [ROUNDS]")
  exit(64)
}

/// One run: its JSON report, and how long it took in milliseconds.
func check(_ folder: URL) throws -> (report: String, time: Double) {
  let output = folder.appending(path: "report.json")
  try Data().write(to: output)
  let lotsen = Process()
  lotsen.executableURL = URL(filePath: arguments[1])
  lotsen.arguments = ["check", "--format", "json", "--content", folder.path]
  lotsen.standardOutput = try FileHandle(forWritingTo: output)
  let begin = ContinuousClock.now
  try lotsen.run()
  lotsen.waitUntilExit()
  let time = (ContinuousClock.now - begin) / .milliseconds(1)
  return (try String(contentsOf: output, encoding: .utf8), time)
}

/// The number behind a name in a report.
func number(_ name: String, in report: String) -> String {
  guard let place = report.range(of: "\"\(name)\":") else { return "none" }
  return String(report[place.upperBound...].prefix { $0.isNumber })
}

print("| edition | states | median ms | least ms |")
print("| --- | --- | --- | --- |")
for shape in Shape.allCases {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (path, text) in Edition(shape, seed: 20_261_124).files {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
  var times: [Double] = []
  var states = ""
  // The first round only warms the caches.
  for _ in 0...rounds {
    let run = try check(folder)
    states = number("states", in: run.report)
    times.append(run.time)
  }
  times = times.dropFirst().sorted()
  print("| \(shape.rawValue) | \(states) | \(Int(times[times.count / 2])) | \(Int(times[0])) |")
}
