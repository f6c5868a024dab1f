import FoundationEssentials
import Glibc

/// Reads a content folder: `Dialogues` and `Locales` with what lies in them.
package struct ContentFolder {
  private let root: String

  /// - Parameter root: the path of the folder that holds `Dialogues`.
  package init(_ root: String) {
    self.root = root
  }

  /// All files; those that cannot be read are among the faults.
  ///
  /// A named pipe, a device or a link that leads in a circle is a fault, and nothing waits for it.
  package func read() -> ContentFiles {
    var walk = Walk(root: root)
    walk.enter("Dialogues", depth: 0)
    walk.enter("Locales", depth: 1)
    return ContentFiles(walk.files, faults: walk.faults)
  }
}

private struct Walk {
  let root: String
  var files: [ContentFiles.File] = []
  var faults: [Diagnostic] = []

  init(root: String) {
    self.root = root
  }

  /// - Parameter depth: how many levels of folders are entered below this one.
  mutating func enter(_ folder: String, depth: Int) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")
    else { return }
    for name in names.sorted().prefix(Limits.directoryEntries) where !isOther(name) {
      let path = "\(folder)/\(name)"
      var isFolder = false
      let exists = FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder)
      if exists, isFolder, depth > 0 {
        enter(path, depth: depth - 1)
      } else {
        add(path)
      }
    }
  }

  /// Hidden files and what editors leave behind.
  private func isOther(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#")
  }

  private mutating func add(_ path: String) {
    do {
      files.append(ContentFiles.File(path: path, bytes: try RegularFile.read("\(root)/\(path)")))
    } catch {
      let file = SourceFile(path: path, bytes: [])
      faults.append(Rule.unreadableFile.fault(error.message, in: file, at: 0))
    }
  }
}

/// Reads one file without ever waiting for it.
private enum RegularFile {
  struct Fault: Error {
    let message: String
  }

  static func read(_ path: String) throws(Fault) -> [UInt8] {
    // A pipe without a writer would hold up an ordinary open.
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      throw Fault(
        message: errno == ELOOP ? "the links lead in a circle" : "the file cannot be opened")
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Fault(message: "not a regular file")
    }
    guard status.st_size <= Limits.fileBytes else {
      throw Fault(message: "the file is larger than \(Limits.fileBytes >> 20) MiB")
    }
    return try bytes(of: descriptor, expected: Int(status.st_size))
  }

  /// At most what was promised: a file that grows meanwhile is read next time.
  private static func bytes(of descriptor: Int32, expected: Int) throws(Fault) -> [UInt8] {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
      while count < expected {
        let room = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let length = unsafe Glibc.read(descriptor, room.baseAddress, room.count)
        if length < 0, errno == EINTR { continue }
        failed = length < 0
        guard length > 0 else { break }
        count += length
      }
    }
    guard !failed else { throw Fault(message: "the file cannot be read") }
    return bytes
  }
}
