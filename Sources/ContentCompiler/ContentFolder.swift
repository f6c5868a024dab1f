import FoundationEssentials
package import Localization

/// Reads a content folder: `Dialogues` and `Locales` with what lies in them.
package struct ContentFolder {
  private let root: String

  /// - Parameter root: the path of the folder that holds `Dialogues`.
  package init(_ root: String) {
    self.root = root
  }

  /// Its compiled edition.
  ///
  /// - Parameter program: tells programs apart; one built anew may read the same files otherwise.
  package func editionFile(program: UInt64) -> EditionFile {
    EditionFile(folder: root, program: program)
  }

  /// All files; those that cannot be read are among the faults.
  ///
  /// A named pipe, a device or a link that leads in a circle is a fault, and nothing waits for it.
  ///
  /// - Parameter checks: for those of the structure the states of the texts are left unread.
  package func read(for checks: Compiler.Checks = .all) -> ContentFiles {
    var walk = Walk(root: root, checks: checks)
    walk.enter("Dialogues", depth: 0)
    walk.enter("Locales", depth: 1)
    return ContentFiles(walk.files, faults: walk.faults, stamps: walk.stamps)
  }

  /// Writes what the texts of a locale were made from.
  package func write(_ state: String, of locale: LanguageTag) throws(WholeFile.Fault) {
    let path = ContentPath.state(locale.string)
    try WholeFile(path: "\(root)/\(path)").write(Array(state.utf8))
  }
}

private struct Walk {
  let root: String
  let checks: Compiler.Checks
  var files: [ContentFiles.File] = []
  var faults: [Diagnostic] = []
  var stamps: [Stamp] = []

  init(root: String, checks: Compiler.Checks) {
    (self.root, self.checks) = (root, checks)
  }

  /// - Parameter depth: how many levels of folders are entered below this one.
  mutating func enter(_ folder: String, depth: Int) {
    // Before the names are read: what comes later makes the folder newer.
    if let stamp = Stamp(folder, in: root) { stamps.append(stamp) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")
    else { return }
    for name in names.sorted().prefix(Limits.directoryEntries) where !isOther(name) {
      let path = "\(folder)/\(name)"
      if checks == .structure, ContentPath.isState(path) { continue }
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
      let file = try RegularFile("\(root)/\(path)", limit: Limits.fileBytes)
      files.append(ContentFiles.File(path: path, bytes: file.bytes))
      stamps.append(Stamp(path: path, status: file.status))
    } catch {
      let file = SourceFile(path: path, bytes: [])
      faults.append(Rule.unreadableFile.fault(error.message, in: file, at: 0))
    }
  }
}
