import Glibc

/// Which build of the program this is.
enum ProgramBuild {
  /// From the size of its file and the time at which that was written; 0 if they cannot be seen.
  static var number: UInt64 {
    var status = stat()
    guard unsafe stat("/proc/self/exe", &status) == 0 else { return 0 }
    let parts = [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    return parts.reduce(0) {
      ($0 ^ UInt64(truncatingIfNeeded: $1)) &* 0x9E37_79B9_7F4A_7C15
    }
  }
}
