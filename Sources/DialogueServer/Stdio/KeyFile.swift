import Glibc

/// The file with the master keys (protocol, section 6.4).
package enum KeyFile {
  /// Why there are no keys; the text names the file's fault, never its content.
  package struct Fault: Error, Hashable, Sendable {
    package let reason: String
  }

  /// Its name in the folder of credentials that a service manager hands over.
  private static let credential = "lotsen-session-key"
  /// Nobody but the owner writes, and others do not read.
  private static let forbidden: mode_t = S_IWGRP | S_IROTH | S_IWOTH

  /// The keys of the file named by the option, else of the credentials; nil if neither is given.
  package static func read(
    option: String?, credentials: String?
  ) throws(Fault) -> MasterKeys? {
    if let option { return try read(option, isRequired: true) }
    guard let credentials, !credentials.isEmpty else { return nil }
    return try read("\(credentials)/\(credential)", isRequired: false)
  }

  private static func read(_ path: String, isRequired: Bool) throws(Fault) -> MasterKeys? {
    // A named pipe without a writer would hold up an ordinary open.
    let file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard file >= 0 else {
      if !isRequired, errno == ENOENT { return nil }
      throw Fault(reason: errno == ENOENT ? "it is not there" : "it cannot be opened")
    }
    defer { close(file) }
    try check(file)
    guard let keys = MasterKeys(try bytes(of: file)) else {
      throw Fault(reason: "it does not hold 1 to \(MasterKeys.most) keys of 32 bytes")
    }
    return keys
  }

  /// Looks at the file that is open, so that it cannot be another one a moment later.
  private static func check(_ file: Int32) throws(Fault) {
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Fault(reason: "it is not a regular file")
    }
    guard status.st_uid == 0 || status.st_uid == geteuid() else {
      throw Fault(reason: "it belongs to another user")
    }
    guard status.st_mode & forbidden == 0 else {
      throw Fault(reason: "others may read it, or others than its owner may write it")
    }
  }

  /// One byte more than can be right, so that too long a file is seen as such.
  private static func bytes(of file: Int32) throws(Fault) -> [UInt8] {
    let most = MasterKeys.most * MasterKeys.keyLength + 1
    var bytes = [UInt8](repeating: 0, count: most)
    var count = 0
    while count < most {
      let length = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(file, buffer.baseAddress?.advanced(by: count), most - count)
      }
      if length < 0, errno == EINTR { continue }
      guard length >= 0 else { throw Fault(reason: "it cannot be read") }
      guard length > 0 else { break }
      count += length
    }
    return Array(bytes[..<count])
  }
}
