import FoundationEssentials

/// Where the project lies, seen from its own sources.
package enum ProjectFolder {
  /// The absolute path of the folder that holds `Package.swift` and `Dialogues`.
  ///
  /// The sources may be reached through a link; what the link leads to is meant.
  package static let root: String = {
    let source = URL(filePath: #filePath).resolvingSymlinksInPath()
    let folder = source.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return folder.path(percentEncoded: false).trimmingTrailingSlash
  }()

  /// The absolute path of something in the project.
  package static func path(_ relative: String) -> String { "\(root)/\(relative)" }

  /// Public test data that is shared with the project; nil where it was not checked out.
  package static func conformance(_ relative: String) -> String? {
    let places = ["\(root)/Tests/Conformance", "\(root)/../shared/conformance"]
    return places.map { "\($0)/\(relative)" }.first(where: FileManager.default.fileExists)
  }

  /// The bytes of a file.
  package static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map(Array.init)
  }
}

extension String {
  fileprivate var trimmingTrailingSlash: String {
    hasSuffix("/") && count > 1 ? String(dropLast()) : self
  }
}
