import Glibc

/// The three standard descriptors, so that no other file comes to have the number of one of them.
enum OpenDescriptors {
  /// A closed input counts as empty, and what is said to a closed standard error is lost.
  ///
  /// - Returns: false if standard output is closed: nobody would read an answer.
  static func begin() -> Bool {
    guard isOpen(STDOUT_FILENO) else { return false }
    for descriptor in [STDIN_FILENO, STDERR_FILENO] where !isOpen(descriptor) {
      // The lowest free number is the one that is missing.
      guard unsafe open("/dev/null", O_RDWR) == descriptor else { return false }
    }
    return true
  }

  private static func isOpen(_ descriptor: Int32) -> Bool { fcntl(descriptor, F_GETFD) >= 0 }
}
