import ArgumentParser
import DialogueContent
import DialogueCore
import DialogueShell
import Transcripts

/// `lotsen explore`: walks that nobody thought of, each of which must end at an outcome.
struct Explore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Walks at random through the content, the same ways for the same seed.",
    discussion: """
      Each walk answers anything, goes back and changes its mind, in any language. One that does \
      not end at a whole outcome, or goes another way when it is walked again, is printed as a case.
      """)

  @OptionGroup var content: ClockOptions

  @Option(help: ArgumentHelp("Another number gives other walks.", valueName: "number"))
  var seed: UInt64

  @Option(help: ArgumentHelp("How many walks.", valueName: "number"))
  var walks = 200

  @Option(
    help: ArgumentHelp("The dialogue that all walks start with, else any.", valueName: "id"))
  var dialogue: String?

  func validate() throws {
    guard walks < 1 else { return }
    throw ValidationError("The value of ‘--walks’ is no number above 0.")
  }

  func run() throws {
    let edition = try content.load().prepared
    let dialogues = edition.dialogues
    let named = try dialogue.map { [try dialogues.named($0)] } ?? Array(dialogues.all.indices)
    let starts = named.filter { $0 != dialogues.safety }
    guard !starts.isEmpty else {
      throw Failure.usage("every walk passes the safety dialogue; none starts with it")
    }
    var random = RandomWalks(
      Walker(edition: edition, options: try content.walking(in: edition)), seed: seed,
      dialogues: starts, text: Goldens.text)
    var faults = 0
    for _ in 0..<walks {
      guard let fault = random.walk() else { continue }
      faults += 1
      try StandardOutput.write("# seed \(seed), walk \(fault.walk): \(fault.reason)\n\(fault.text)")
    }
    try StandardOutput.write("# \(random.summary), \(faults) fault\(faults == 1 ? "" : "s")\n")
    throw ExitCode(faults == 0 ? ExitStatus.done : ExitStatus.failed)
  }
}
