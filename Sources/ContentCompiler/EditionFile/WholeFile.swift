import Glibc

/// A file that is there with all its bytes or not at all.
package struct WholeFile {
  /// Why it could not be written.
  package struct Fault: Error {
    /// What the system says.
    package let reason: String

    fileprivate init() {
      reason = unsafe String(cString: strerror(errno))
    }
  }

  let path: String

  /// Written under another name and then moved there; everybody may read it.
  func write(_ bytes: [UInt8]) throws(Fault) {
    let temporary = "\(path).\(getpid())"
    let descriptor = unsafe open(
      temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Fault() }
    var isWritten = fchmod(descriptor, 0o644) == 0 && Self.write(bytes, to: descriptor)
    let fault = Fault()
    isWritten = close(descriptor) == 0 && isWritten
    guard isWritten else {
      unsafe unlink(temporary)
      throw fault
    }
    guard unsafe rename(temporary, path) == 0 else {
      let fault = Fault()
      unsafe unlink(temporary)
      throw fault
    }
  }

  func remove() { unsafe unlink(path) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        let length = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        if length < 0, errno == EINTR { continue }
        guard length > 0 else { return false }
        written += length
      }
      return true
    }
  }
}
