import ArgumentParser
import ContentCompiler
import DialogueContent
import DialogueShell
import Localization

/// The option of all commands that read content.
struct FolderOptions: ParsableArguments, ContentChoices {
  @Option(help: ArgumentHelp("The folder that holds Dialogues and Locales.", valueName: "dir"))
  var content: String?
}

/// Options of those for which it matters when it is.
struct ClockOptions: ParsableArguments, ContentChoices {
  @OptionGroup var place: FolderOptions

  @Option(
    help: ArgumentHelp("Stops the clock, for opening hours and dates.", valueName: "instant|day"))
  var now: String?

  var content: String? { place.content }

  func validate() throws {
    guard let now, Moment(now) == nil else { return }
    throw ValidationError(
      "The value of ‘--now’ is neither a day (2026-11-24) nor an instant (2026-11-24T10:00+01:00).")
  }
}

/// Options of those that also show texts.
struct ContentOptions: ParsableArguments, ContentChoices {
  @OptionGroup var moment: ClockOptions

  @Option(help: ArgumentHelp("Language of the texts.", valueName: "tag"))
  var language: String?

  var content: String? { moment.content }
  var now: String? { moment.now }

  func validate() throws {
    guard let language, LanguageTag(language) == nil else { return }
    throw ValidationError("The value of ‘--language’ is no language tag.")
  }
}

/// What was chosen of these options; nothing of those that a command does not have.
protocol ContentChoices {
  var content: String? { get }
  var language: String? { get }
  var now: String? { get }
}

extension ContentChoices {
  var content: String? { nil }
  var language: String? { nil }
  var now: String? { nil }

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
