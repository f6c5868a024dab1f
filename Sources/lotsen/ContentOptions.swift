import ArgumentParser
import ContentCompiler
import DialogueContent
import DialogueShell
import Localization

/// Options of all commands that read content.
struct ContentOptions: ParsableArguments, ContentChoices {
  @Option(help: ArgumentHelp("The folder that holds Dialogues and Locales.", valueName: "dir"))
  var content: String?

  @Option(help: ArgumentHelp("Language of the texts.", valueName: "tag"))
  var language: String?

  @Option(
    help: ArgumentHelp("Stops the clock, for opening hours and dates.", valueName: "instant|day"))
  var now: String?

  func validate() throws {
    if let language, LanguageTag(language) == nil {
      throw ValidationError("The value of ‘--language’ is no language tag.")
    }
    if let now, Moment(now) == nil {
      throw ValidationError(
        "The value of ‘--now’ is neither a day (2026-11-24) nor an instant (2026-11-24T10:00+01:00)."
      )
    }
  }
}

/// What was chosen of these options.
protocol ContentChoices {
  var content: String? { get }
  var language: String? { get }
  var now: String? { get }
}

extension ContentChoices {
  /// The clock of the conversation: the system's, or one that stands still.
  var clock: @Sendable () -> Moment {
    if let stopped = now.flatMap(Moment.init) { return { stopped } }
    return { Moment(unixSeconds: Terminal.unixSeconds) }
  }

  /// The content, or all its faults on standard error and the end.
  ///
  /// Read from the files only where no compiled edition of just these files lies beside them.
  func load() throws -> Edition {
    let folder = try folder()
    if let edition = folder.editionFile(program: ProgramBuild.number).read() { return edition }
    return try compile(folder.read(for: .structure))
  }

  /// The edition of files, or all their faults on standard error and the end.
  func compile(_ files: ContentFiles) throws -> Edition {
    let compilation = Compiler.compile(files, today: clock().day.number)
    if let edition = compilation.edition { return edition }
    let faults = compilation.diagnostics.map { "\($0)\n" }.joined()
    try? Descriptor.error.write(faults)
    throw ExitCode(ExitStatus.faultyContent)
  }

  func folder() throws -> ContentFolder {
    switch ContentPlace.find(option: content) {
    case .found(let path): return ContentFolder(path)
    case .missing(let reason):
      throw Failure(status: ExitStatus.faultyContent, reason: reason).asExit
    }
  }
}
