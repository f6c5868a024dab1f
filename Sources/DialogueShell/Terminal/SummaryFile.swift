import Glibc

/// A text file that is made anew and readable by its owner alone.
package enum SummaryFile {
  /// Writes a file that must not exist; what could not be written whole is taken away again.
  ///
  /// - Parameter path: relative to the working directory; `~/` is the home directory.
  package static func write(_ text: String, to path: String) -> Saving {
    guard let path = expanded(path), !path.utf8.contains(0) else { return .noPlace }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = unsafe open(path, flags, 0o600)
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
