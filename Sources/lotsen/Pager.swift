import DialogueShell
import Glibc

/// The program in `PAGER`, run for one long text. The only child process there is.
struct Pager {
  let program: String

  /// True if the text was shown; short text needs no pager.
  func show(_ text: String, signals: Signals) -> Bool {
    guard text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) >= Terminal.rows() else {
      return false
    }
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return false }
    let child = spawn(reading: ends[0], notInheriting: ends[1])
    close(ends[0])
    defer { if let child { wait(for: child) } }
    defer { close(ends[1]) }
    guard child != nil else { return false }
    try? Descriptor(ends[1]).write(text)
    return true
  }

  private func spawn(reading input: Int32, notInheriting other: Int32) -> pid_t? {
    unsafe setenv("LESSSECURE", "1", 1)
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    unsafe posix_spawn_file_actions_addclose(&actions, input)
    unsafe posix_spawn_file_actions_addclose(&actions, other)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    // It gets its signals as usual.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    var usual = sigset_t()
    unsafe sigemptyset(&usual)
    unsafe sigaddset(&usual, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    let words = ["/bin/sh", "-c", program]
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) }
    unsafe arguments.append(nil)
    defer { while let argument = unsafe arguments.popLast() { unsafe free(argument) } }
    var child: pid_t = 0
    let result = unsafe posix_spawn(&child, "/bin/sh", &actions, &attributes, &arguments, environ)
    return result == 0 ? child : nil
  }

  private func wait(for child: pid_t) {
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
  }
}
