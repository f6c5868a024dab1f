import ArgumentParser
import DialogueServer
import DialogueShell
import Glibc

/// Where the parameters of a call come from.
enum CallFile {
  /// All bytes of the file, `-` for standard input; nil if none is named. One byte more than a
  /// frame may have is enough to see that it is too large.
  static func read(_ path: String?) throws -> [UInt8]? {
    guard let path else { return nil }
    if path == "-" { return try bytes(of: .input) }
    let file = try RunFiles.open(path)
    defer { close(file.number) }
    return try bytes(of: file)
  }

  private static func bytes(of file: Descriptor) throws -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      while bytes.count <= Limits.frameIn {
        let more = try file.read()
        if more.isEmpty { break }
        bytes += more
      }
    } catch {
      throw Failure(status: ExitStatus.ioFailed, reason: "the parameters cannot be read").asExit
    }
    return bytes
  }
}
