import ArgumentParser
import DialogueShell
import Glibc
import Localization
import Transcripts

/// `lotsen review`: somebody looks at changed texts, and accepts or rejects them.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Accepts or rejects changed full texts of cases.",
    discussion: """
      Each new text below FOLDER is shown as a difference: a accepts it, r rejects it, s leaves it \
      for later, q stops. Without a terminal they are listed. Ends with 1 if any is left.
      """)

  @Argument(help: "The folder of the full texts; Transcripts/golden if none is named.")
  var folder: String?

  func run() throws {
    guard Terminal.environment("CI") != "true" else {
      throw Failure.usage("texts are reviewed by a person, and CI=true says there is none")
    }
    let files = try ReviewedFile.all(below: folder)
    var keys = Terminal.isTerminal(.output) ? Keys() : nil
    defer { keys?.finish() }
    var left = files.count
    for file in files {
      guard keys != nil, file.isRegular else {
        try StandardOutput.write(file.new + (file.isRegular ? "\n" : ": not a regular file\n"))
        continue
      }
      try StandardOutput.write(file.difference)
      let answer = try answer(to: file, &keys)
      if answer == .stop { break }
      if try file.take(answer) { left -= 1 }
    }
    throw ExitCode(left == 0 ? ExitStatus.done : ExitStatus.failed)
  }

  private func answer(to file: ReviewedFile, _ keys: inout Keys?) throws -> ReviewedFile.Answer {
    while true {
      try StandardOutput.write("\n\(file.golden)\na accept, r reject, s later, q stop? ")
      let key = keys?.next()
      try StandardOutput.write("\n")
      switch key {
      case "a": return .accept
      case "r": return .reject
      case "s": return .later
      case "q", nil, "\u{3}", "\u{4}": return .stop
      default: continue
      }
    }
  }
}
