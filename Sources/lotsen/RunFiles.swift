import DialogueShell
import Glibc
import Transcripts

/// The files that a run reads, in the order of its arguments.
struct RunFiles {
  /// One file or stream with cases.
  struct Input {
    let name: String
    let format: CaseStream.Format
    /// Open already, since it can be read once only; nil for a regular file.
    let stream: Descriptor?
  }

  private(set) var inputs: [Input] = []

  /// Whether all can be read twice.
  var areRegular: Bool { inputs.allSatisfy { $0.stream == nil } }

  init(arguments: [String], format: CaseStream.Format?) throws {
    for argument in arguments { try add(argument, format) }
  }

  private mutating func add(_ argument: String, _ format: CaseStream.Format?) throws {
    if argument == "-" { return try addStandardInput(format) }
    var status = stat()
    guard unsafe stat(argument, &status) == 0 else { throw Failure.opening(argument).asExit }
    if status.st_mode & S_IFMT == S_IFDIR { return try addFolder(argument) }
    guard let format = format ?? CaseStream.Format(fileName: argument) else {
      throw Failure.usage("‘\(argument)’ is no .case, .jsonl or .csv; name its kind with --input")
    }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    let stream = isRegular ? nil : try Self.open(argument)
    inputs.append(Input(name: argument, format: format, stream: stream))
  }

  private mutating func addStandardInput(_ format: CaseStream.Format?) throws {
    guard let format else {
      throw Failure.usage("name the kind of the standard input with --input")
    }
    guard !inputs.contains(where: { $0.stream == .input }) else {
      throw Failure.usage("the standard input can be read once only")
    }
    inputs.append(Input(name: "-", format: format, stream: .input))
  }

  private mutating func addFolder(_ folder: String) throws {
    let paths = try Self.paths(below: folder, endingWith: ".case")
    guard !paths.isEmpty else { throw Failure.usage("there is no *.case below ‘\(folder)’") }
    inputs += paths.map { Input(name: $0, format: .case, stream: nil) }
  }

  /// A pipe without a writer does not hold up the opening; reading waits for it.
  static func open(_ path: String) throws -> Descriptor {
    let number = unsafe Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard number >= 0 else { throw Failure.opening(path).asExit }
    return Descriptor(number)
  }

  /// In the order of their bytes. Links to folders are not followed: they may lead in a circle.
  static func paths(below folder: String, endingWith suffix: String) throws -> [String] {
    try names(in: folder).filter { !$0.hasPrefix(".") }.flatMap { name in
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      var status = stat()
      let isKnown = unsafe lstat(path, &status) == 0
      if isKnown, status.st_mode & S_IFMT == S_IFDIR {
        return try paths(below: path, endingWith: suffix)
      }
      return name.hasSuffix(suffix) ? [path] : []
    }
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func names(in folder: String) throws -> [String] {
    guard let directory = unsafe opendir(folder) else { throw Failure.opening(folder).asExit }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }
}

extension Failure {
  /// A file that could not be opened just now.
  static func opening(_ path: String) -> Failure {
    switch errno {
    case EACCES, EPERM:
      Failure(status: ExitStatus.noPermission, reason: "no permission to read ‘\(path)’")
    case ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP:
      Failure(status: ExitStatus.missingInput, reason: "there is no file ‘\(path)’")
    default: Failure(status: ExitStatus.ioFailed, reason: "‘\(path)’ cannot be opened")
    }
  }
}
