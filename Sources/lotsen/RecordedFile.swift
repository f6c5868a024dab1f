import ArgumentParser
import DialogueShell
import Glibc
import Transcripts

/// The file that a recorded walk is written to, and what the walk is called.
struct RecordedFile {
  let path: String
  let name: String?

  /// A file that is there already is told before anybody has said anything.
  func check() throws {
    var status = stat()
    guard unsafe lstat(path, &status) != 0 else {
      throw Failure(status: ExitStatus.cannotCreate, reason: "‘\(path)’ is there already").asExit
    }
  }

  /// Writes the case; where that cannot be done, it is printed, so that the walk is not lost.
  func write(_ recording: Recording) throws {
    guard !recording.isQuiet else {
      try? Descriptor.error.write("lotsen: nothing is written after a sign of violence\n")
      return
    }
    let text = recording.text(name: name ?? askedName() ?? stem)
    guard NewFile.write(text, to: path, mode: 0o644) == .done else {
      try StandardOutput.write(text)
      throw Failure(
        status: ExitStatus.cannotCreate, reason: "‘\(path)’ cannot be written; the case is above"
      ).asExit
    }
    try? Descriptor.error.write("lotsen: ‘\(path)’ is written\n")
  }

  /// Nil where nobody is there to answer, or who is there says nothing.
  private func askedName() -> String? {
    guard Terminal.isTerminal(.input), Terminal.isTerminal(.output) else { return nil }
    try? Descriptor.output.write("\nCase: ")
    var reader = LineReader()
    while let bytes = try? Descriptor.input.read(), !bytes.isEmpty {
      guard case .text(let line)? = reader.receive(bytes).first else { continue }
      return line.allSatisfy(\.isWhitespace) ? nil : line
    }
    return nil
  }

  /// The name of the file without folders and ending, read as words.
  private var stem: String {
    let last = path.split(separator: "/").last ?? "case"
    let stem = last.hasSuffix(".case") ? last.dropLast(".case".count) : last
    return stem.split(separator: "-").joined(separator: " ")
  }
}
