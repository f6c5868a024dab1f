package import Glibc

/// A text file that is made anew.
package enum NewFile {
  /// Writes a file that must not exist; what could not be written whole is taken away again.
  ///
  /// - Parameters:
  ///   - path: relative to the working directory; `~/` is the home directory.
  ///   - mode: who may read it; its owner alone if nothing else is said.
  package static func write(
    _ text: String, to path: String, mode: mode_t = 0o600
  ) -> Saving {
    guard let path = expanded(path), !path.utf8.contains(0) else { return .noPlace }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = unsafe open(path, flags, mode)
    guard file >= 0 else {
      let error = errno
      return isFolder(path) ? .noPlace : saving(for: error)
    }
    let isWritten: Bool
    do throws(Descriptor.Fault) {
      try Descriptor(file).write(text)
      isWritten = fsync(file) == 0 || errno == EINVAL || errno == EROFS
    } catch {
      isWritten = false
    }
    let isClosed = close(file) == 0
    guard isWritten, isClosed else {
      unsafe unlink(path)
      return .failed
    }
    return .done
  }

  private static func expanded(_ path: String) -> String? {
    guard path.hasPrefix("~/") else { return path }
    return Terminal.environment("HOME").map { $0 + path.dropFirst(1) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func saving(for error: Int32) -> Saving {
    switch error {
    case EEXIST, ELOOP: .exists
    case EACCES, EPERM, EROFS: .noPermission
    case ENOENT, ENOTDIR, EISDIR, ENAMETOOLONG: .noPlace
    default: .failed
    }
  }
}
