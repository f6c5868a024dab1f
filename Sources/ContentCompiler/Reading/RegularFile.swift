import Glibc

/// A file that was read without ever waiting for it.
struct RegularFile {
  struct Fault: Error {
    let message: String
  }

  let bytes: [UInt8]
  /// As it was before the first byte was read.
  let status: stat

  /// - Parameter limit: how many bytes a file may have.
  init(_ path: String, limit: Int) throws(Fault) {
    // A pipe without a writer would hold up an ordinary open.
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      throw Fault(
        message: errno == ELOOP ? "the links lead in a circle" : "the file cannot be opened")
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Fault(message: "not a regular file")
    }
    guard status.st_size <= limit else {
      throw Fault(message: "the file is larger than \(limit >> 20) MiB")
    }
    self.status = status
    bytes = try Self.bytes(of: descriptor, expected: Int(status.st_size))
  }

  /// At most what was promised: a file that grows meanwhile is read next time.
  private static func bytes(of descriptor: Int32, expected: Int) throws(Fault) -> [UInt8] {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
      while count < expected {
        let room = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let length = unsafe Glibc.read(descriptor, room.baseAddress, room.count)
        if length < 0, errno == EINTR { continue }
        failed = length < 0
        guard length > 0 else { break }
        count += length
      }
    }
    guard !failed else { throw Fault(message: "the file cannot be read") }
    return bytes
  }
}
