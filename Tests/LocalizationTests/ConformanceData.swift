import Foundation

/// Public test data that lie beside the project and are no part of it.
///
/// Looked for in the folder that `LOTSEN_CONFORMANCE` names, else in `shared/conformance` beside
/// the project.
enum ConformanceData {
  private static let folder: URL = {
    if let named = ProcessInfo.processInfo.environment["LOTSEN_CONFORMANCE"] {
      return URL(fileURLWithPath: named)
    }
    var project = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<3 { project.deleteLastPathComponent() }
    return project.deletingLastPathComponent().appendingPathComponent("shared/conformance")
  }()

  static func has(_ name: String) -> Bool {
    FileManager.default.isReadableFile(atPath: folder.appendingPathComponent(name).path)
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }
}
