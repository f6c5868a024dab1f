import DialogueShell
import Glibc
import Localization

/// One text that is kept: `golden/<tag>/<dialogue>/<case>.txt` beside the folders of the cases.
struct GoldenFile {
  let path: String

  /// What a changed text is called until somebody has looked at it.
  static let newSuffix = ".new"

  init(of path: String, language: LanguageTag) {
    // Names of the case, of its folder, and all above.
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)[...]
    let name = parts.popLast() ?? ""
    let folder = parts.popLast() ?? ""
    let root = parts.map { $0 + "/" }.joined()
    self.path = "\(root)golden/\(language)/\(folder)/\(name.dropLast(".case".count)).txt"
  }

  private var new: String { path + Self.newSuffix }

  func read() -> String? { Self.read(path) }

  static func read(_ path: String) -> String? {
    guard isRegular(path), let file = try? RunFiles.open(path) else { return nil }
    defer { close(file.number) }
    var bytes: [UInt8] = []
    while let more = try? file.read(), !more.isEmpty { bytes += more }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  func removeNew() { if Self.isRegular(new) { unsafe unlink(new) } }

  func writeNew(_ text: String) -> Bool {
    removeNew()
    var folder = ""
    for part in new.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += part + "/"
      unsafe mkdir(folder, 0o755)
    }
    return NewFile.write(text, to: new, mode: 0o644) == .done
  }
}
