import ArgumentParser
import ContentCompiler
import DialogueContent
import DialogueServer
import DialogueShell
import Localization

/// Options of the commands that answer programs.
struct ServeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds Dialogues and Locales.", valueName: "dir"))
  var content: String?

  @Option(help: ArgumentHelp("The file with the keys of sessions.", valueName: "file"))
  var sessionKeyFile: String?

  @Flag(help: "A call with a session must also have a binding.")
  var requireBinding = false

  @Flag(help: "Enables the methods for staff.")
  var staff = false

  @Option(
    help: ArgumentHelp("Stops the clock, for opening hours and dates.", valueName: "instant|day"))
  var now: String?

  func validate() throws {
    guard let now, Moment(now) == nil else { return }
    throw ValidationError(
      "The value of ‘--now’ is neither a day (2026-11-24) nor an instant (2026-11-24T10:00+01:00).")
  }

  /// The master keys; nil if this process is to have its own.
  func keys() throws -> MasterKeys? {
    let credentials = Terminal.environment("CREDENTIALS_DIRECTORY")
    do throws(KeyFile.Fault) {
      return try KeyFile.read(option: sessionKeyFile, credentials: credentials)
    } catch {
      let reason = "the file with the keys of sessions cannot be used: \(error.reason)"
      throw Failure(status: ExitStatus.faultyContent, reason: reason).asExit
    }
  }

  /// A server of the content, or the first fault in it on standard error and the end.
  ///
  /// - Parameter isPrepared: more than one request is to come.
  func server(keys: MasterKeys?, isASCII: Bool = false, isPrepared: Bool) throws -> Server {
    let folder = try ServedContent.folder(option: content)
    var options = Server.Options()
    options.requiresBinding = requireBinding
    options.isASCII = isASCII
    options.now = now.flatMap(Moment.init)?.unixSeconds
    options.version = Lotsen.configuration.version
    let today = Moment(unixSeconds: options.now ?? Terminal.unixSeconds).day.number
    if staff { options.staff = ServedContent.staff(folder.read(), today: today) }
    let edition = try ServedContent.edition(in: folder, today: today)
    return Server(
      edition: isPrepared ? edition.prepared : edition, keys: keys, options: options,
      clock: { Terminal.unixSeconds })
  }
}
