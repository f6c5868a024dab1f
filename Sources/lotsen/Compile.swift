import ArgumentParser
import ContentCompiler
import DialogueShell
import Glibc

/// `lotsen compile`: the content in one file, so that a start need not read all of it.
struct Compile: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the content as one file, for a quick start.",
    discussion: """
      The file ‘edition.bin’ lies beside Dialogues. It is used as long as no content file and not \
      the program has changed; else all files are read, as if it were not there.
      """)

  /// Microseconds: longer than a file system's clock stands still.
  private static let tick: UInt32 = 20_000

  @OptionGroup var content: FolderOptions

  func run() throws {
    let folder = try content.folder()
    let file = folder.editionFile(program: ProgramBuild.number)
    // A file written in the same tick of the clock as it is read could change without a trace.
    usleep(Self.tick)
    let files = folder.read(for: .structure)
    do {
      let edition = try content.compile(files)
      try file.write(edition, of: files)
    } catch let fault as WholeFile.Fault {
      file.remove()
      throw Failure(
        status: ExitStatus.ioFailed,
        reason: "‘\(EditionFile.name)’ cannot be written: \(fault.reason)"
      ).asExit
    } catch {
      file.remove()
      throw error
    }
  }
}
