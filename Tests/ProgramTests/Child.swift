import Glibc

/// A process that a test started.
struct Child {
  struct Missing: Error {
    let command: String
  }

  let number: pid_t

  /// - Parameters:
  ///   - terminal: becomes its controlling terminal and all three standard descriptors.
  ///   - files: paths for standard input, output and error, where there is no terminal.
  init(
    _ command: [String], environment: [String: String], terminal: String? = nil,
    files: [String] = []
  ) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    for (descriptor, path) in files.enumerated() {
      let flags = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
      unsafe posix_spawn_file_actions_addopen(&actions, Int32(descriptor), path, flags, 0o600)
    }
    if let terminal {
      unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      for descriptor: Int32 in 1...2 {
        unsafe posix_spawn_file_actions_adddup2(&actions, 0, descriptor)
      }
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    unsafe posix_spawnattr_setflags(&attributes, Self.newSession)
    var words: [UnsafeMutablePointer<CChar>?] = unsafe command.map { unsafe strdup($0) } + [nil]
    var names: [UnsafeMutablePointer<CChar>?] =
      unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    var child: pid_t = 0
    guard unsafe posix_spawn(&child, command[0], &actions, &attributes, &words, &names) == 0
    else { throw Missing(command: command[0]) }
    number = child
  }

  /// POSIX_SPAWN_SETSID of <spawn.h>, which is only there with _GNU_SOURCE. The leader of a new
  /// session takes the first terminal it opens.
  private static let newSession: Int16 = 0x80

  /// Waits for the end; the status as a shell would tell it.
  func status() -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(number, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
