import DialogueShell
import Glibc

/// Where the content is: the option, the environment, beside the program, or upwards from here.
enum ContentPlace {
  case found(String)
  /// With the places looked at.
  case missing(String)

  static func find(option: String?) -> ContentPlace {
    if let option { return named(option, by: "--content") }
    if let path = Terminal.environment("LOTSEN_CONTENT"), !path.isEmpty {
      return named(path, by: "LOTSEN_CONTENT")
    }
    let installed = installedFolder()
    if let installed, holdsContent(installed) { return .found(installed) }
    if let here = workingDirectory(), let path = upwards(from: here) { return .found(path) }
    let places = [installed, workingDirectory().map { "\($0) and the folders above it" }]
    return .missing(
      "no content found; looked at \(places.compactMap { $0 }.joined(separator: ", "))")
  }

  private static func named(_ path: String, by name: String) -> ContentPlace {
    holdsContent(path)
      ? .found(path) : .missing("no content at ‘\(path)’ (\(name)): it has no folder Dialogues")
  }

  private static func holdsContent(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat("\(path)/Dialogues", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// `share/lotsen` beside the `bin` of the program.
  private static func installedFolder() -> String? {
    // What the kernel tells has no links in it any more.
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = unsafe readlink("/proc/self/exe", &bytes, bytes.count)
    let program = String(
      decoding: bytes.prefix(max(0, length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard let folder = parent(of: program[...]).flatMap(parent) else { return nil }
    return "\(folder)/share/lotsen"
  }

  private static func workingDirectory() -> String? {
    guard let path = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  private static func upwards(from folder: String) -> String? {
    var path = folder[...]
    while true {
      if holdsContent(path.isEmpty ? "/" : String(path)) {
        return path.isEmpty ? "/" : String(path)
      }
      guard let parent = parent(of: path) else { return nil }
      path = parent
    }
  }

  /// The folder above; an empty text for the root, and nil above that.
  private static func parent(of path: Substring) -> Substring? {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] }
  }
}
