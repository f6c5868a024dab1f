import Glibc

/// Signals as bytes in a pipe, which `poll` sees beside the input and the output.
///
/// The first signal that ends the process leaves it the time to answer; after that time, or at the
/// second signal, the handler itself ends it, whatever is being done.
package struct SignalPipe: Sendable {
  /// Readable when a signal has come.
  package let descriptor: Int32

  /// A signal handler has no context, so the number of this end is known beforehand. Whatever was
  /// inherited under it is not needed here.
  private static let writingEnd: Int32 = 29

  /// From here on the signals only write. Nil if there is no room for a pipe.
  package init?() {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    descriptor = fcntl(ends[0], F_DUPFD_CLOEXEC, Self.writingEnd + 1)
    dup2(ends[1], Self.writingEnd)
    close(ends[0])
    close(ends[1])
    for end in [descriptor, Self.writingEnd] {
      // A pipe of one's own, so nobody else sees the flag. A full one must not hold a handler.
      let isSet = fcntl(end, F_SETFL, O_NONBLOCK) >= 0 && fcntl(end, F_SETFD, FD_CLOEXEC) >= 0
      guard isSet else { return nil }
    }
    for number in [SIGPIPE, SIGUSR1, SIGUSR2] { Self.set(number) { _ in } }
    for number in [SIGTERM, SIGINT, SIGHUP] { Self.set(number, beginEnd) }
    Self.unblock()
  }

  /// The first signal that has come; nil if none has.
  package func next() -> Int32? {
    var number: UInt8 = 0
    return unsafe read(descriptor, &number, 1) == 1 ? Int32(number) : nil
  }

  /// The exit status of a process that was asked to end.
  package static func status(of number: Int32) -> Int32 {
    number == SIGTERM ? 0 : 128 + number
  }

  fileprivate static func set(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void)
  {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = handler
    unsafe sigfillset(&action.sa_mask)
    action.sa_flags = SA_RESTART
    unsafe sigaction(number, &action, nil)
  }

  /// A parent may have left them blocked.
  private static func unblock() {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for number in [SIGTERM, SIGINT, SIGHUP, SIGALRM, SIGPIPE, SIGUSR1, SIGUSR2] {
      unsafe sigaddset(&set, number)
    }
    unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  fileprivate static func tell(_ number: Int32) {
    var byte = UInt8(truncatingIfNeeded: number)
    _ = unsafe write(writingEnd, &byte, 1)
  }
}

/// Microseconds after which what still goes on is given up; the process must be gone in a second.
private let patience: Int = 900_000

// What follows runs inside a signal handler: system calls only, no memory, no runtime.

private func beginEnd(_ number: Int32) {
  let saved = errno
  SignalPipe.set(SIGTERM, endNow)
  SignalPipe.set(SIGINT, endNow)
  SignalPipe.set(SIGHUP, endNow)
  switch number {
  case SIGINT: SignalPipe.set(SIGALRM) { _ in _exit(130) }
  case SIGHUP: SignalPipe.set(SIGALRM) { _ in _exit(129) }
  default: SignalPipe.set(SIGALRM) { _ in _exit(0) }
  }
  var timer = itimerval()
  timer.it_value.tv_usec = patience
  unsafe setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &timer, nil)
  SignalPipe.tell(number)
  errno = saved
}

private func endNow(_ number: Int32) { _exit(SignalPipe.status(of: number)) }
