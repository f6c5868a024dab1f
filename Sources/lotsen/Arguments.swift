import ArgumentParser
import DialogueShell
import Localization

/// What the parser of arguments lets pass and we do not.
enum Arguments {
  /// Options that may be given more than once.
  private static let repeatable: Set<Substring> = ["--golden", "--cover"]

  /// An option given twice, and a word in the place of a command that is none.
  static func check(_ arguments: [String], commands: [String]) throws {
    var seen: Set<Substring> = []
    for argument in arguments.prefix(while: { $0 != "--" }) where argument.hasPrefix("--") {
      let name = argument.prefix { $0 != "=" }
      guard seen.insert(name).inserted || repeatable.contains(name) else {
        throw ValidationError("The option ‘\(name)’ is given twice. See ‘lotsen --help’.")
      }
    }
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help",
      !commands.contains(word)
    else { return }
    let nearest = Spelling.nearest(to: word, among: commands).map { " Is ‘\($0)’ meant?" } ?? ""
    throw ValidationError("There is no command ‘\(word)’.\(nearest) See ‘lotsen --help’.")
  }
}

/// An end with a reason for standard error.
struct Failure: Error {
  let status: Int32
  let reason: String

  /// Says the reason and ends the command.
  var asExit: ExitCode {
    try? Descriptor.error.write("lotsen: \(reason)\n")
    return ExitCode(status)
  }

  static func usage(_ reason: String) -> ExitCode {
    Failure(status: ExitStatus.usage, reason: "\(reason); see ‘lotsen --help’").asExit
  }

  /// A name that is none of those there are, with the one that may have been meant.
  static func unknown(
    _ kind: String, _ name: String, among known: some Sequence<String>, within most: Int = 2
  ) -> ExitCode {
    let nearest = Spelling.nearest(to: name, among: known, within: most)
    let hint = nearest.map { "; is ‘\($0)’ meant?" } ?? ""
    return usage("there is no \(kind) ‘\(name)’\(hint)")
  }
}
