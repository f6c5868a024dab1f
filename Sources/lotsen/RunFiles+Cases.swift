import ArgumentParser
import DialogueContent
import DialogueShell
import Glibc
import Localization
import Transcripts

extension RunFiles {
  /// All cases of all files, where they are few enough to be held.
  func cases(_ names: Names) throws -> [Case] {
    try inputs.flatMap { try cases(of: $0, names) }
  }

  private func cases(of input: Input, _ names: Names) throws -> [Case] {
    let descriptor = try input.stream ?? Self.open(input.name)
    defer { if input.stream == nil { close(descriptor.number) } }
    var stream = CaseStream(file: input.name, format: input.format, names: names)
    var cases: [Case] = []
    do {
      while case let bytes = try descriptor.read(), !bytes.isEmpty {
        try stream.read(bytes, into: &cases)
      }
      try stream.finish(into: &cases)
    } catch let fault as CaseStream.Fault {
      try? Descriptor.error.write(PlainText.clean("\(fault)") + "\n")
      throw ExitCode(ExitStatus.faultyInput)
    } catch {
      throw ExitCode(ExitStatus.ioFailed)
    }
    return cases
  }
}

extension Coverage {
  /// Walks all cases; those that fail are named on standard error.
  init(of files: RunFiles, walker: Walker) throws {
    self.init(walker.edition.dialogues)
    for subject in try files.cases(walker.names) {
      let result = walker.run(subject)
      add(result)
      guard let failure = result.failure else { continue }
      let place = "\(result.place.file):\(failure.line ?? result.place.line)"
      let text = "\(place): ‘\(result.name)’ fails and does not count: \(failure.reason.rawValue)"
      try? Descriptor.error.write(PlainText.clean(text) + "\n")
    }
  }
}
