import Glibc

/// What the process gives up for the whole of its life (protocol, section 3.1).
package enum ProcessBounds {
  /// Files of its own would be for its owner alone, and a crash leaves no image of the memory.
  package static func begin() {
    umask(0o077)
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    unsafe setrlimit(__rlimit_resource_t(UInt32(RLIMIT_CORE.rawValue)), &limit)
  }

  /// After everything has been read: no folder is kept busy.
  package static func leaveFolder() {
    _ = unsafe chdir("/")
  }
}
