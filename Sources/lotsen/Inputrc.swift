import DialogueShell
import Glibc

/// The person's settings for line editing. readline follows a file that includes itself until its
/// stack is full, so that is found out before.
enum Inputrc {
  /// Files within files: more than anybody writes.
  private static let depth = 10
  /// Bytes of a file that are looked at.
  private static let size = 65_536

  /// Does without the settings if they include themselves.
  static func passOverLoops() {
    let named = Terminal.environment("INPUTRC").flatMap { $0.isEmpty ? nil : $0 }
    let usual = ["~/.inputrc", "/etc/inputrc"]
    let first = (named.map { [$0] } ?? usual).lazy.compactMap(read).first
    guard let first, isTooDeep(first, left: depth) else { return }
    unsafe setenv("INPUTRC", "/dev/null", 1)
  }

  private static func isTooDeep(_ text: String, left: Int) -> Bool {
    guard left > 0 else { return true }
    return includes(in: text).compactMap(read).contains { isTooDeep($0, left: left - 1) }
  }

  private static func includes(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let words = line.split(whereSeparator: \.isWhitespace)
      guard words.count == 2, words[0].lowercased() == "$include" else { return nil }
      return String(words[1])
    }
  }

  private static func read(_ path: String) -> String? {
    let home = Terminal.environment("HOME") ?? ""
    let path = path.hasPrefix("~/") ? home + path.dropFirst(1) : path
    // A pipe without a writer would hold up an ordinary open.
    let file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard let bytes = try? Descriptor(file).read() else { return nil }
    return String(decoding: bytes.prefix(size), as: UTF8.self)
  }
}
