import Glibc

/// What tells that a file or folder of the content is still as it was.
struct Stamp: Hashable, Sendable {
  /// In the content folder.
  let path: String
  /// Bytes; 0 for a folder, whose size says nothing.
  let size: Int
  /// When it was changed last: since 1970, and billionths of a second.
  let seconds, nanoseconds: Int

  init(path: String, status: stat) {
    self.path = path
    size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }

  /// As it is now; nil if there is nothing.
  init?(_ path: String, in root: String) {
    var status = stat()
    guard unsafe stat("\(root)/\(path)", &status) == 0 else { return nil }
    self.init(path: path, status: status)
  }
}

extension Stamp: Coded {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    path = try reader.text()
    size = try reader.number()
    seconds = try reader.number()
    nanoseconds = try reader.number()
  }

  func write(to writer: inout ByteWriter) {
    writer.write(path)
    writer.write(size)
    writer.write(seconds)
    writer.write(nanoseconds)
  }
}
