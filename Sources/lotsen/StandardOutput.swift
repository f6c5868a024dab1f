import ArgumentParser
import DialogueShell

/// The answer of a command that is not a conversation.
enum StandardOutput {
  /// Writes all of it, or ends the program: whoever reads has gone away, or a disk is full.
  static func write(_ text: String) throws {
    do throws(Descriptor.Fault) {
      try Descriptor.output.write(text)
    } catch {
      throw ExitCode(ExitStatus.ioFailed)
    }
  }
}
