import ArgumentParser
import ContentCompiler
import DialogueContent
import DialogueServer
import DialogueShell
import Localization

/// Options of the commands that answer programs.
struct ServeOptions: ParsableArguments {
  @OptionGroup var content: ClockOptions

  @Option(help: ArgumentHelp("The file with the keys of sessions.", valueName: "file"))
  var sessionKeyFile: String?

  @Flag(help: "A call with a session must also have a binding.")
  var requireBinding = false

  @Flag(help: "Enables the methods for staff.")
  var staff = false

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
    let folder = try content.folder()
    var options = Server.Options()
    options.requiresBinding = requireBinding
    options.isASCII = isASCII
    options.now = content.now.flatMap(Moment.init)?.unixSeconds
    options.version = Lotsen.configuration.version
    let today = content.clock().day.number
    if staff { options.staff = ServedContent.staff(folder.read(), today: today) }
    let edition = try ServedContent.edition(in: folder, today: today)
    return Server(
      edition: isPrepared ? edition.prepared : edition, keys: keys, options: options,
      clock: { Terminal.unixSeconds })
  }
}
