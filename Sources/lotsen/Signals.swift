import CReadline
import DialogueShell
import Glibc

/// Signals as something to read: they come one after the other, between other things, and nothing
/// of the program runs inside a handler.
struct Signals {
  private static let told: [Int32] = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH,
  ]

  /// Readable when a signal waits.
  let descriptor: Descriptor

  /// From here on these signals are only told. Nil if the system has no such descriptor.
  init?() {
    var set = Self.set(Self.told)
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    let number = unsafe lotsen_signal_descriptor(&set)
    guard number >= 0 else { return nil }
    descriptor = Descriptor(number)
    lotsen_ignore(SIGPIPE)
    // A file that may not grow is a fault like a full disk.
    lotsen_ignore(SIGXFSZ)
  }

  /// The next one that waits.
  func next() -> Int32? {
    let number = lotsen_next_signal(descriptor.number)
    return number == 0 ? nil : number
  }

  /// Stops the program as Ctrl-Z does; comes back when it is continued, which is then not told.
  func stop() {
    var set = Self.set([SIGTSTP, SIGCONT])
    raise(SIGTSTP)
    unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  private static func set(_ signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    return set
  }
}
