/// The files of a content folder as values.
package struct ContentFiles: Sendable {
  /// One file with its path in the folder.
  package struct File: Sendable {
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// In the order of their paths, by bytes.
  package let files: [File]
  /// Files that are there and could not be read.
  package let faults: [Diagnostic]
  /// What tells whether the folder is still as it was; empty for files that lie in none.
  let stamps: [Stamp]

  package init(_ files: [File], faults: [Diagnostic] = []) {
    self.init(files, faults: faults, stamps: [])
  }

  init(_ files: [File], faults: [Diagnostic], stamps: [Stamp]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.faults = faults
    self.stamps = stamps
  }

  /// Texts by path.
  package init(_ texts: [String: String]) {
    self.init(texts.map { File(path: $0.key, bytes: Array($0.value.utf8)) })
  }

  /// Whether there is nothing that could be content.
  package var isEmpty: Bool { files.isEmpty && faults.isEmpty }

  /// 16 hex digits that change with any byte of any file, but for the states of the texts, of which
  /// nothing that is shown depends. They tell editions apart; they do not protect them.
  package var hash: String {
    var hash = Hash()
    for file in files where !ContentPath.isState(file.path) {
      hash.add(file.path.utf8)
      hash.add(file.bytes)
    }
    return hash.digits
  }
}
