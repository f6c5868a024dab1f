import Glibc

/// The two ends of the protocol, moved to numbers of their own, so that nothing else in the process
/// can read a frame or write into one (protocol, section 3.1).
package struct StandardDescriptors: Sendable {
  /// Nil if standard input was closed at the start, which counts as an empty input.
  package let input: Int32?
  package let output: Int32

  /// The first number that is none of the three standard ones.
  private static let firstFree: Int32 = 3

  /// Leaves `/dev/null` as 0 and the log as 1. Nil if standard output is closed, or if there is no
  /// `/dev/null`.
  package init?() {
    guard Self.isOpen(1) else { return nil }
    let hasInput = Self.isOpen(0)
    let nowhere = unsafe open("/dev/null", O_RDWR | O_CLOEXEC)
    guard nowhere >= 0 else { return nil }
    if !Self.isOpen(2) { dup2(nowhere, 2) }
    input = hasInput ? Self.moved(0) : nil
    output = Self.moved(1)
    dup2(nowhere, 0)
    dup2(2, 1)
    if nowhere >= Self.firstFree { close(nowhere) }
    guard output >= 0 else { return nil }
  }

  /// A person sits at the other end, who may have expected something else.
  package var isTerminal: Bool { input.map { isatty($0) == 1 } ?? false }

  private static func isOpen(_ descriptor: Int32) -> Bool { fcntl(descriptor, F_GETFD) >= 0 }

  /// The open file is the peer's too, and its flags are left as they are.
  private static func moved(_ descriptor: Int32) -> Int32 {
    fcntl(descriptor, F_DUPFD_CLOEXEC, firstFree)
  }
}
